package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Finds a scenario by the name of a shipped one or by the path of a file. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * What a file holds, and what its author may not have meant.
     *
     * @param warnings nothing that keeps it from playing
     * @param changeable each variant, the base first
     */
    public record Checked(
            ScenarioFile file, List<Diagnostic> warnings, List<Changeable> changeable) {

        public Checked {
            warnings = List.copyOf(warnings);
            changeable = List.copyOf(changeable);
        }
    }

    /**
     * The base of the scenario of that name, else of the one in that file.
     *
     * @throws InvalidInput if there is neither, or the file has faults
     */
    public static Scenario find(String nameOrFile) {
        return check(nameOrFile).file().base();
    }

    /**
     * A variant of the scenario of that name, else of the one in that file.
     *
     * @throws InvalidInput if there is none, or the file has faults
     */
    public static Scenario find(String nameOrFile, String variant) {
        return changeable(nameOrFile, variant).unchanged();
    }

    /**
     * A variant of the scenario of that name, else of the one in that file, with some values of the
     * file changed.
     *
     * @param variant null for the base
     * @throws InvalidInput if there is none, the file has faults, or a setting does not fit it
     */
    public static Scenario find(
            String nameOrFile, @Nullable String variant, List<Setting> settings) {
        return changeable(nameOrFile, variant).with(settings);
    }

    /**
     * A variant of the scenario of that name, else of the one in that file, to be read many times
     * with this or that value changed.
     *
     * @param variant null for the base
     * @throws InvalidInput if there is none, or the file has faults
     */
    public static Changeable changeable(String nameOrFile, @Nullable String variant) {
        var checked = check(nameOrFile);
        var file = checked.file();
        var wanted = variant == null ? file.base().variant() : variant;
        return checked.changeable().stream()
                .filter(each -> each.unchanged().variant().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidInput(
                                        "'"
                                                + file.name()
                                                + "' has no variant '"
                                                + wanted
                                                + "'."
                                                + Suggestion.didYouMean(
                                                        wanted, file.variantNames())));
    }

    /**
     * A recorded scenario, to be read again with some values of its file changed. The rulebook is
     * the recorded one unless a setting names another.
     *
     * @param source the file's text
     * @param rulebook the one it was recorded under; null for a promotion, whose file names it
     * @throws InvalidInput if the file has faults
     */
    public static Changeable recorded(String source, String variant, @Nullable Rulebook rulebook) {
        return Changeable.recorded(source, variant, rulebook);
    }

    /**
     * The same with these values changed.
     *
     * @throws InvalidInput if a setting does not fit, or the file has faults
     */
    public static Scenario recorded(
            String source, String variant, @Nullable Rulebook rulebook, List<Setting> settings) {
        return recorded(source, variant, rulebook).with(settings);
    }

    /**
     * The whole file, with its warnings.
     *
     * @throws InvalidInput if there is none, or it has faults
     */
    public static Checked check(String nameOrFile) {
        return Shipped.text(nameOrFile)
                .map(text -> ScenarioReader.read(nameOrFile + ".yaml", text, Rulebooks.SHIPPED))
                .orElseGet(() -> inFile(nameOrFile));
    }

    /**
     * The rulebook in that file.
     *
     * @throws InvalidInput if there is none, or the file has faults
     */
    public static Rulebook rulebook(String file) {
        try {
            return RulebookReader.read(file, InputFile.read(file, Path.of(file)));
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new InvalidInput("There is no file '" + file + "'.");
        } catch (IOException e) {
            throw new InvalidInput("The file '" + file + "' cannot be read: " + e.getMessage());
        }
    }

    private static Checked inFile(String given) {
        boolean looksLikeFile =
                given.endsWith(".yaml") || given.endsWith(".yml") || given.contains("/");
        try {
            var file = Path.of(given);
            if (!looksLikeFile && !Files.isRegularFile(file)) {
                throw new InvalidInput(
                        "There is no scenario '"
                                + given
                                + "'."
                                + hint(given)
                                + " To play a file, give its path, such as ./mine.yaml.");
            }
            return ScenarioReader.read(given, InputFile.read(given, file), Rulebooks.beside(file));
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new InvalidInput("There is no file '" + given + "'.");
        } catch (IOException e) {
            throw new InvalidInput("The file '" + given + "' cannot be read: " + e.getMessage());
        }
    }

    private static String hint(String given) {
        return Suggestion.nearest(given, Shipped.scenarioNames())
                .map(Suggestion::question)
                .orElse(" 'hireloop scenarios' lists those that ship.");
    }
}
