package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Shipped;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that someone means who names files and folders.
 *
 * @param found what to read, as its reader wants it named
 * @param skipped what lay there and is not read, and why
 * @param empty folders without anything to read
 */
record ScenarioFiles(List<String> found, List<Skipped> skipped, List<String> empty) {

    /** A file that is left alone. */
    record Skipped(String file, String reason) {

        String summary() {
            return file + ": skipped, " + reason;
        }
    }

    /** Scenarios and rulebooks. */
    static ScenarioFiles toCheck(List<String> named) {
        return in(named, EnumSet.of(FileKind.SCENARIO, FileKind.RULEBOOK));
    }

    /** Scenarios alone, for a rulebook has nothing to play. */
    static ScenarioFiles toPlay(List<String> named) {
        return in(named, EnumSet.of(FileKind.SCENARIO));
    }

    private static ScenarioFiles in(List<String> named, Set<FileKind> wanted) {
        var search = new Search(wanted);
        named.forEach(search::add);
        return new ScenarioFiles(
                List.copyOf(search.found), List.copyOf(search.skipped), List.copyOf(search.empty));
    }

    private static final class Search {

        private final Set<FileKind> wanted;
        private final Set<String> found = new LinkedHashSet<>();
        private final Set<Skipped> skipped = new LinkedHashSet<>();
        private final List<String> empty = new ArrayList<>();

        Search(Set<FileKind> wanted) {
            this.wanted = wanted;
        }

        void add(String name) {
            var path = path(name);
            if (path.filter(Files::isDirectory).isPresent()) {
                folder(path.get());
            } else if (isRulebook(name) && !wanted.contains(FileKind.RULEBOOK)) {
                skipped.add(new Skipped(name, "a rulebook has nothing to play"));
            } else {
                // whatever else is wrong with it, its reader says
                found.add(name);
            }
        }

        private void folder(Path top) {
            var folder = Folder.search(top);
            boolean any = false;
            for (Path file : folder.files()) {
                var kind = FileKind.of(file);
                if (wanted.contains(kind)) {
                    found.add(file.toString());
                    any = true;
                } else if (kind == FileKind.OTHER) {
                    skipped.add(new Skipped(file.toString(), "no 'hireloop:' in it"));
                } else {
                    skipped.add(new Skipped(file.toString(), "a rulebook has nothing to play"));
                }
            }
            folder.closed()
                    .forEach(each -> skipped.add(new Skipped(each.toString(), "cannot be read")));
            if (!any) {
                empty.add(top.toString());
            }
        }
    }

    /** Empty for the name of a shipped scenario and for what can be no path. */
    private static Optional<Path> path(String name) {
        try {
            return isShipped(name) ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    static InvalidInput nothingIn(String folder) {
        return new InvalidInput("There is no scenario file in the folder '" + folder + "'.");
    }

    static boolean isRulebook(String name) {
        return path(name).map(FileKind::of).filter(FileKind.RULEBOOK::equals).isPresent();
    }

    static boolean isShipped(String name) {
        return Shipped.scenarioNames().contains(name);
    }

    /** The files, the rulebooks they name, and the folders in which they lie or may appear. */
    static Watch.Ground ground(List<String> named) {
        var files = new TreeSet<Path>();
        var folders = new TreeSet<Path>();
        for (String name : named) {
            var path = path(name).map(each -> each.toAbsolutePath().normalize()).orElse(null);
            if (path == null) {
                continue;
            }
            if (Files.isDirectory(path)) {
                var folder = Folder.search(path);
                files.addAll(folder.files());
                folders.addAll(folder.folders());
            } else {
                files.add(path);
            }
        }
        for (Path file : List.copyOf(files)) {
            files.addAll(FileKind.rulebooksNamedIn(file));
        }
        for (Path file : files) {
            folders.add(file.resolveSibling(""));
        }
        return new Watch.Ground(files, folders);
    }
}
