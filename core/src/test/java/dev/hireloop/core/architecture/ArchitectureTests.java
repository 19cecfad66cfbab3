package dev.hireloop.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class ArchitectureTests {

    private static final String CORE = "dev.hireloop.core";
    private static final String PLANTED = "dev.hireloop.planted";

    private static final JavaClasses CORE_CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(CORE);
    private static final JavaClasses PLANTED_CLASSES =
            new ClassFileImporter().importPackages(PLANTED);

    /** Each rule with the planted classes that break it. */
    static List<Arguments> rules() {
        return List.of(
                rule(Rules::sharedUsesNothing, "shared.UsesARulebook"),
                rule(Rules::rulebookUsesShared, "rulebook.UsesAnInterview"),
                rule(Rules::interviewUsesSharedAndRulebook, "interview.UsesADebrief"),
                rule(Rules::debriefUsesSharedAndRulebook, "debrief.UsesACalibration"),
                rule(Rules::calibrationUsesSharedAndRulebook, "calibration.UsesAnInterview"),
                rule(Rules::processUsesTheDeciders, "process.UsesADoorway"),
                rule(
                        Rules::theDomainKnowsNoFramework,
                        "debrief.KnowsAxon",
                        "interview.KnowsJackson",
                        "calibration.KnowsJdbc"),
                rule(
                        Rules::theDomainReadsNoClockAndRollsNoDice,
                        "shared.AsksTheTime",
                        "shared.AsksTheSystem",
                        "shared.RollsDice",
                        "shared.RollsDiceByReference"),
                rule(Rules::theDomainMakesNothingInHashOrder, "shared.MakesASet"),
                rule(Rules::theDomainHoldsNothingInHashOrder, "shared.HoldsAHashMap"),
                rule(Rules::everyPackageIsNullMarked, "unmarked.InNoMarkedPackage"),
                rule(
                        Rules::eventsAndCommandsAreNamedInTheirOwnWords,
                        "shared.SomethingHappenedEvent",
                        "shared.DoSomethingCommand"));
    }

    private static Arguments rule(Function<Rules, ArchRule> rule, String... plants) {
        return Arguments.of(rule, List.of(plants));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void coreKeepsTheRule(Function<Rules, ArchRule> rule) {
        rule.apply(new Rules(CORE)).check(CORE_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleReportsWhatWasPlanted(Function<Rules, ArchRule> rule, List<String> plants) {
        var report = rule.apply(new Rules(PLANTED)).evaluate(PLANTED_CLASSES).getFailureReport();
        assertThat(plants)
                .allSatisfy(
                        plant ->
                                assertThat(report.getDetails())
                                        .anyMatch(line -> line.contains(PLANTED + "." + plant)));
    }

    @Test
    void noPackageOfCoreIsOutsideTheLayers() {
        assertThat(CORE_CLASSES)
                .extracting(type -> type.getPackageName())
                .containsOnly(
                        Stream.concat(Rules.DOMAIN.stream(), Stream.of("axon"))
                                .map(layer -> CORE + "." + layer)
                                .toArray(String[]::new));
    }
}
