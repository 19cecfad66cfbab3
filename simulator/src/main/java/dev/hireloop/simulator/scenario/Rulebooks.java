package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

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
