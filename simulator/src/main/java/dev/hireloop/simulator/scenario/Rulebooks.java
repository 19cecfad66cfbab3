package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where a scenario's rulebook is looked up. */
interface Rulebooks {

    /**
     * The rulebook that the value names; a fault is reported where there is none.
     *
     * @throws InvalidInput with the faults of the rulebook's own file
     */
    Optional<Rulebook> find(Value value);

    /** The shipped ones alone. */
    Rulebooks SHIPPED = value -> shipped(value);

    private static Optional<Rulebook> shipped(Value value) {
        String name = value.text();
        var found = Shipped.rulebook(name);
        if (found.isEmpty()) {
            Lookup.unknown(value, "There is no rulebook", name, Shipped.rulebookNames());
        }
        return found;
    }

    /**
     * The shipped ones, and files in the scenario's folder or below it, such as {@code
     * ./acme-em.yaml}.
     */
    static Rulebooks beside(Path scenario) {
        return value -> {
            String name = value.text();
            return name.endsWith(".yaml") || name.endsWith(".yml")
                    ? inFile(value, scenario, name)
                    : SHIPPED.find(value);
        };
    }

    /**
     * Those of a recording: what its scenario names is the rulebook it was recorded under, which
     * may be an older one, or one whose file is elsewhere; any other is a shipped one.
     *
     * @param named what the recorded scenario calls its rulebook
     * @param recorded as the scenario's scheme has it; null where the recording holds none
     */
    static Rulebooks recorded(String named, @Nullable Rulebook recorded) {
        return value ->
                recorded != null && value.says(named)
                        ? Optional.of(
                                Shipped.rulebook(named)
                                        .filter(
                                                shipped ->
                                                        shipped.deciding(
                                                                        recorded.debrief().scheme())
                                                                .equals(recorded))
                                        .orElse(recorded))
                        : SHIPPED.find(value);
    }

    /** The same, each looked up once, so that readings of the same file agree on their rules. */
    static Rulebooks remembering(Rulebooks rulebooks) {
        var found = new ConcurrentHashMap<String, Rulebook>();
        return value -> {
            var before = Optional.ofNullable(found.get(value.text()));
            var rulebook = before.or(() -> rulebooks.find(value));
            rulebook.ifPresent(each -> found.put(value.text(), each));
            return rulebook;
        };
    }

    private static Optional<Rulebook> inFile(Value value, Path scenario, String name) {
        try {
            var folder = scenario.toAbsolutePath().resolveSibling("");
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize()) || !real(file).startsWith(real(folder))) {
                value.fault("A rulebook's file lies in the scenario's own folder or below it.");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                value.fault("'" + name + "' is no file.");
                return Optional.empty();
            }
            var shown = scenario.resolveSibling(name).normalize().toString();
            var own = RulebookReader.read(shown, InputFile.read(shown, file));
            if (Shipped.rulebookNames().contains(own.ref().id().value())) {
                value.fault("Its id is '" + own.ref().id() + "', which ships; give yours another.");
            }
            return Optional.of(own);
        } catch (InvalidPathException | IOException e) {
            value.fault("There is no file '" + name + "' beside the scenario.");
            return Optional.empty();
        }
    }

    private static Path real(Path file) throws IOException {
        return file.toAbsolutePath().toRealPath();
    }
}
