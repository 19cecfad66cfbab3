package dev.hireloop.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class ArchitectureTests {

    private static final String WEB = "dev.hireloop.web";
    private static final String PLANTED = WEB + ".planted";

    /** A rule for everything under a package. */
    interface Rule {
        ArchRule under(String root);
    }

    private static List<Rule> rules() {
        return List.of(
                root -> slices().matching(root + ".(*)..").should().notDependOnEachOther(),
                root ->
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..simulator.cli.."),
                root ->
                        classes()
                                .that()
                                .resideInAPackage(root + "..")
                                .should(liveInNullMarkedPackages()));
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServerKeepsToEachRule(Rule rule) {
        rule.under(WEB).check(server());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleNoticesThePlantedViolation(Rule rule) {
        var planted = new ClassFileImporter().importPackages(PLANTED);

        assertThat(rule.under(PLANTED).evaluate(planted).hasViolation()).isTrue();
    }

    private static JavaClasses server() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(WEB);
    }
}
