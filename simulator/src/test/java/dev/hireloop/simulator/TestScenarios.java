package dev.hireloop.simulator;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The shipped scenario and those that only tests play. */
public final class TestScenarios {

    public static final String CASE_32 = "linkedin-tpm-latency-vs-consistency";

    /** A hire, and a level at the target. */
    public static final String HIRED = "hired";

    /** A hire, and a level below the target. */
    public static final String DOWN_LEVELED = "down-leveled";

    /** A hire without a level, so the debrief reopens and holds. */
    public static final String NO_LEVEL = "no-level";

    /** Under some seeds a hire, under others none; with a shadow who speaks. */
    public static final String DIVIDED = "divided";

    private TestScenarios() {}

    public static List<String> names() {
        return List.of(CASE_32, HIRED, DOWN_LEVELED, NO_LEVEL, DIVIDED);
    }

    public static Stream<Scenario> all() {
        return names().stream().map(TestScenarios::scenario);
    }

    public static Scenario scenario(String name) {
        return Scenarios.find(name.equals(CASE_32) ? name : file(name).toString());
    }

    /** The scenario with one more person on the panel. */
    public static Scenario joinedBy(Person newcomer, Scenario scenario) {
        return with(
                scenario,
                scenario.rulebook(),
                scenario.ability(),
                Lists.<Person>plus(scenario.panel(), newcomer));
    }

    /** The scenario with a candidate of another ability. */
    public static Scenario withAbility(double ability, Scenario scenario) {
        return with(scenario, scenario.rulebook(), ability, scenario.panel());
    }

    /** The scenario under another rulebook. */
    public static Scenario under(Rulebook rulebook, Scenario scenario) {
        return with(scenario, rulebook, scenario.ability(), scenario.panel());
    }

    private static Scenario with(
            Scenario scenario, Rulebook rulebook, double ability, List<Person> panel) {
        return new Scenario(
                scenario.name(),
                scenario.variant(),
                scenario.title(),
                scenario.teaches(),
                scenario.entry(),
                rulebook,
                scenario.candidate(),
                scenario.current(),
                ability,
                scenario.earlierToday(),
                panel,
                scenario.script(),
                scenario.writeUps(),
                scenario.debrief(),
                scenario.calibration(),
                scenario.facilitation(),
                scenario.opinions(),
                scenario.whatIf(),
                scenario.expect(),
                scenario.source());
    }

    public static Person person(String id, Scenario scenario) {
        return scenario.panel().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Path file(String name) {
        var path = "/scenarios/" + name + ".yaml";
        try {
            return Path.of(
                    Objects.requireNonNull(TestScenarios.class.getResource(path), path).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
