package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What comes with Hireloop: rulebooks and scenarios. */
public final class Shipped {

    private static final String SCENARIOS = "/dev/hireloop/scenarios/";
    private static final List<String> RULEBOOKS =
            List.of("linkedin-tpm", "linkedin-pm", "meta-tpm", "meta-pm");

    private Shipped() {}

    public static List<String> rulebookNames() {
        return RULEBOOKS;
    }

    /** In the order in which they are listed. */
    public static List<String> scenarioNames() {
        return resource(SCENARIOS + "index").lines().toList();
    }

    public static Optional<Rulebook> rulebook(String name) {
        return RULEBOOKS.contains(name)
                ? Optional.of(RulebookReader.read(name + ".yaml", rulebookText(name)))
                : Optional.empty();
    }

    static String rulebookText(String name) {
        return resource("/dev/hireloop/rulebooks/" + name + ".yaml");
    }

    public static Optional<ScenarioFile> scenario(String name) {
        return text(name)
                .map(text -> ScenarioReader.read(name + ".yaml", text, Rulebooks.SHIPPED).file());
    }

    /** The text of a shipped scenario, as its author wrote it. */
    public static Optional<String> text(String name) {
        return scenarioNames().contains(name)
                ? Optional.of(resource(SCENARIOS + name + ".yaml"))
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
