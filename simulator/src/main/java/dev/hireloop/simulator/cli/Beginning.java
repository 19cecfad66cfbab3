package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.cli.starter.Starter;
import dev.hireloop.simulator.cli.starter.Template;
import dev.hireloop.simulator.cli.starter.Trial;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.ScenarioFile;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Shipped;
import dev.hireloop.simulator.scenario.Suggestion;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text with which a scenario begins.
 *
 * @param folder where it will lie
 * @param trial where it is tried out before
 */
record Beginning(String name, Path folder, Trial trial) {

    /** A scenario for that rulebook. */
    String fresh(String rulebook) {
        var value = value(rulebook, folder);
        var rules = Shipped.rulebook(rulebook);
        if (rules.isEmpty()) {
            bring(folder.resolve(value));
        }
        return Starter.text(
                name,
                rules.orElseGet(() -> Scenarios.rulebook(rulebook)),
                value,
                Installation.schemaLine(folder),
                trial);
    }

    /**
     * Another scenario under this name.
     *
     * @param rulebook null for the one it has
     */
    String copied(String from, @Nullable String rulebook) {
        var original = Scenarios.check(from).file();
        var template = new Template(original.base().source());
        var before = template.value("rulebook").orElse("");
        var after = rulebook == null ? kept(before, from) : value(rulebook, folder);
        template.schema(Installation.schemaLine(folder)).with("name", name);
        if (!after.equals(before)) {
            template.with("rulebook", after);
        }
        var text = template.toString();
        FileKind.rulebooksNamedIn(text, folder).forEach(this::bring);
        if (!tried(text, from, before, after, original).equals(name)) {
            throw new InvalidInput(
                    "The name in '"
                            + from
                            + "' cannot be changed: put it in a line of its own, at the left edge,"
                            + " as 'name: "
                            + name
                            + "'.");
        }
        return text;
    }

    /** The name of the copy, as it is read. */
    private String tried(
            String text, String from, String before, String after, ScenarioFile original) {
        try {
            return trial.check(text).file().name();
        } catch (InvalidInput faults) {
            var first = faults.diagnostics().stream().findFirst();
            throw new InvalidInput(
                    "'"
                            + from
                            + "' is written for "
                            + before
                            + " and does not fit "
                            + after
                            + ": "
                            + faults.errors()
                            + (faults.errors() == 1 ? " error. " : " errors. The first: ")
                            + first.map(each -> each.message()).orElse(faults.getMessage())
                            + " Leave out --rulebook to keep "
                            + before
                            + "."
                            + toldUnder(after, original));
        }
    }

    private static String toldUnder(String rulebook, ScenarioFile original) {
        return original.variants().stream()
                .filter(each -> each.rulebook().ref().id().value().equals(rulebook))
                .map(
                        each ->
                                " Its variant '"
                                        + each.variant()
                                        + "' is told under "
                                        + rulebook
                                        + ".")
                .findFirst()
                .orElse("");
    }

    /** The rulebook that the template names, as it is named from here. */
    private String kept(String before, String from) {
        if (!FileKind.isYaml(before) || ScenarioFiles.isShipped(from)) {
            return before;
        }
        return value(Path.of(from).toAbsolutePath().resolveSibling(before).toString(), folder);
    }

    /** What names a rulebook in a scenario of that folder. */
    private static String value(String rulebook, Path folder) {
        if (Shipped.rulebookNames().contains(rulebook)) {
            return rulebook;
        }
        if (!FileKind.isYaml(rulebook)) {
            throw new InvalidInput(
                    "There is no rulebook '"
                            + Paper.printable(rulebook)
                            + "'."
                            + Suggestion.didYouMean(rulebook, Shipped.rulebookNames())
                            + " To name a file, give its path, such as ./acme-em.yaml.");
        }
        return below(rulebook, folder)
                .map(path -> "./" + path.toString().replace('\\', '/'))
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "The rulebook '"
                                                + rulebook
                                                + "' lies elsewhere. A scenario names a rulebook in"
                                                + " its own folder or below it: copy it here."));
    }

    private static Optional<Path> below(String rulebook, Path folder) {
        try {
            var file = folder.resolve(rulebook).normalize();
            if (!Files.isRegularFile(file)) {
                throw new InvalidInput("There is no file '" + rulebook + "'.");
            }
            boolean inside =
                    file.startsWith(folder) && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(folder.relativize(file)) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            throw new InvalidInput("There is no file '" + rulebook + "'.");
        }
    }

    /** Has the rulebook in the trial, where it will be looked for. */
    private void bring(Path rulebook) {
        if (rulebook.startsWith(folder) && Files.isRegularFile(rulebook)) {
            trial.with(rulebook, folder.relativize(rulebook).toString());
        }
    }
}
