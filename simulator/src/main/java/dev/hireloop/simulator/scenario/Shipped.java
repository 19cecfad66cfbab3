package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What comes with Hireloop: rulebooks and scenarios. */
public final class Shipped {

    private static final List<String> RULEBOOKS = List.of("linkedin-tpm");
    private static final List<String> SCENARIOS = List.of("linkedin-tpm-latency-vs-consistency");

    private Shipped() {}

    public static List<String> rulebookNames() {
        return RULEBOOKS;
    }

    public static List<String> scenarioNames() {
        return SCENARIOS;
    }

    public static Optional<Rulebook> rulebook(String name) {
        return RULEBOOKS.contains(name)
                ? Optional.of(
                        RulebookReader.read(
                                name + ".yaml",
                                resource("/dev/hireloop/rulebooks/" + name + ".yaml")))
                : Optional.empty();
    }

    public static Optional<Scenario> scenario(String name) {
        return SCENARIOS.contains(name)
                ? Optional.of(
                        ScenarioReader.read(
                                name + ".yaml",
                                resource("/dev/hireloop/scenarios/" + name + ".yaml")))
                : Optional.empty();
    }

    private static String resource(String path) {
        try (var in = Shipped.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
