package dev.hireloop.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The rules between the packages below one root: the simulator's own, or the planted ones. */
record ArchitectureRules(String root) {

    private static final String CORE = "dev.hireloop.core..";
    private static final String STORE = "dev.hireloop.core.axon..";

    private static final String[] PURE = {
        "scenario", "behaviour", "director", "agreement", "analysis", "validity", "lab"
    };

    private String[] packages(String... names) {
        return Arrays.stream(names).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    /** Of Hireloop's, the package knows itself, these and core. */
    ArchRule knowsOnly(String name, String... others) {
        var own = resideInAnyPackage(packages(name)).or(resideInAnyPackage(packages(others)));
        return noClasses()
                .that()
                .resideInAnyPackage(packages(name))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.hireloop..")
                                .and(not(own))
                                .and(not(resideInAPackage(CORE))))
                .as(
                        name
                                + " knows only core"
                                + String.join(
                                        "",
                                        Arrays.stream(others).map(other -> ", " + other).toList()));
    }

    /** Events are stored by recording; the command line writes JSON and tells store faults. */
    ArchRule onlyRecordingAndCliKnowTheStore() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages("recording", "cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(STORE);
    }

    ArchRule nobodyKnowsTheCommandLine() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("cli"));
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    ArchRule nobodyKnowsSpringOrAxon() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..");
    }

    ArchRule noClockInWhatMustRepeat() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(PURE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime");
    }

    ArchRule noDiceInWhatMustRepeat() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(PURE))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Random.class, SecureRandom.class, ThreadLocalRandom.class, UUID.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.random..")
                .orShould()
                .callMethod(Math.class, "random");
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(new InNullMarkedPackage());
    }

    private static final class InNullMarkedPackage extends ArchCondition<JavaClass> {

        InNullMarkedPackage() {
            super("be in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked =
                    type.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith(NullMarked.class))
                            .orElse(false);
            events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
        }
    }
}
