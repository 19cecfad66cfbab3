package dev.hireloop.simulator.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The YAML files of a folder and of the folders in it, but not of hidden ones.
 *
 * @param files in order
 * @param folders that were searched
 * @param closed what could not be looked into
 */
record Folder(Set<Path> files, Set<Path> folders, Set<Path> closed) {

    private static final int DEEPEST = 5;

    static Folder search(Path top) {
        var search = new Search(top);
        try {
            Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return search.found;
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Folder found = new Folder(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        Search(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(top) && folder.getFileName().toString().startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            found.folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // a link counts as the file it leads to
            if (FileKind.isYaml(file.toString()) && Files.isRegularFile(file)) {
                found.files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.closed.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
