package dev.hireloop.simulator.cli.starter;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.simulator.scenario.Shipped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What people say under a rulebook, or under a shipped one that has the same round. */
final class Phrases {

    private static final String FILE = "/dev/hireloop/templates/phrases.properties";

    private final Properties phrases = new Properties();
    private final String rulebook;

    Phrases(Rulebook rulebook) {
        this.rulebook = rulebook.ref().id().value();
        try (var in = Phrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + FILE);
            }
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code leadership.asks}. */
    Optional<String> find(String name) {
        return Stream.concat(Stream.of(rulebook), Shipped.rulebookNames().stream())
                .flatMap(
                        each ->
                                Optional.ofNullable(phrases.getProperty(each + "." + name))
                                        .stream())
                .findFirst();
    }
}
