package dev.hireloop.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;

import org.jspecify.annotations.NullMarked;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules for the packages below a root: core's, or that of the planted violations. */
record Rules(String root) {

    /** The pure packages, lowest first; axon lies above them all. */
    static final List<String> DOMAIN =
            List.of("shared", "rulebook", "interview", "debrief", "calibration", "process");

    private static final List<String> CLOCKS_AND_CHANCE =
            List.of(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.time.Instant.now",
                    "java.time.LocalDateTime.now",
                    "java.lang.Math.random",
                    "java.util.Random.<init>",
                    "java.util.UUID.randomUUID",
                    "java.util.concurrent.ThreadLocalRandom.current");

    private static final List<String> HASHED =
            List.of(
                    "java.util.Set.of",
                    "java.util.Set.copyOf",
                    "java.util.Map.of",
                    "java.util.Map.ofEntries",
                    "java.util.Map.copyOf",
                    "java.util.stream.Collectors.toSet",
                    "java.util.stream.Collectors.toMap",
                    "java.util.stream.Collectors.groupingBy");

    ArchRule sharedUsesNothing() {
        return uses("shared");
    }

    ArchRule rulebookUsesShared() {
        return uses("rulebook", "shared");
    }

    ArchRule interviewUsesSharedAndRulebook() {
        return uses("interview", "shared", "rulebook");
    }

    ArchRule debriefUsesSharedAndRulebook() {
        return uses("debrief", "shared", "rulebook");
    }

    ArchRule calibrationUsesSharedAndRulebook() {
        return uses("calibration", "shared", "rulebook");
    }

    ArchRule processUsesTheDeciders() {
        return uses("process", "shared", "rulebook", "interview", "debrief", "calibration");
    }

    ArchRule theDomainKnowsNoFramework() {
        return noClasses()
                .that(resideInAnyPackage(domain()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.axonframework..",
                        "org.springframework..",
                        "com.fasterxml.jackson..",
                        "tools.jackson..",
                        "java.sql..",
                        "javax.sql..");
    }

    ArchRule theDomainReadsNoClockAndRollsNoDice() {
        return domainCallsNone("read a clock or roll dice", CLOCKS_AND_CHANCE);
    }

    ArchRule theDomainMakesNothingInHashOrder() {
        return domainCallsNone("make a collection in hash order", HASHED);
    }

    ArchRule theDomainHoldsNothingInHashOrder() {
        return noClasses()
                .that(resideInAnyPackage(domain()))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(concurrent\\.Concurrent)?Hash(Map|Set)");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().that(resideInAPackage(root + "..")).should(beInANullMarkedPackage());
    }

    ArchRule eventsAndCommandsAreNamedInTheirOwnWords() {
        return classes()
                .that()
                .areRecords()
                .and(describe("are events or commands", Rules::isMessage))
                .should()
                .haveSimpleNameNotEndingWith("Event")
                .andShould()
                .haveSimpleNameNotEndingWith("Command");
    }

    private ArchRule uses(String layer, String... others) {
        var allowed =
                Stream.concat(Stream.of(layer), Arrays.stream(others))
                        .map(this::below)
                        .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(below(layer)))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + "..").and(resideOutsideOfPackages(allowed)))
                .as(layer + " uses " + (others.length == 0 ? "nothing" : List.of(others)));
    }

    private ArchRule domainCallsNone(String what, List<String> forbidden) {
        return noClasses()
                .that(resideInAnyPackage(domain()))
                .should()
                .accessTargetWhere(
                        describe(what, (JavaAccess<?> access) -> isOneOf(forbidden, access)));
    }

    private static boolean isOneOf(List<String> forbidden, JavaAccess<?> access) {
        var target = access.getTarget();
        return forbidden.contains(target.getOwner().getName() + "." + target.getName());
    }

    private static boolean isMessage(JavaClass type) {
        return type.isAssignableTo(HiringEvent.class) || type.isAssignableTo(HiringCommand.class);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var home = type.getPackage();
                boolean marked =
                        home.tryGetPackageInfo().isPresent()
                                && home.isAnnotatedWith(NullMarked.class);
                var says = type.getName() + (marked ? " is" : " is not") + " in a marked package";
                events.add(new SimpleConditionEvent(type, marked, says));
            }
        };
    }

    private String[] domain() {
        return DOMAIN.stream().map(this::below).toArray(String[]::new);
    }

    private String below(String layer) {
        return root + "." + layer + "..";
    }
}
