import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs scripts of an npm project with the system's Node, after {@code npm ci} where the lock file
 * asks for it: {@code java .mvn/Npm.java FOLDER SCRIPT...}.
 *
 * <p>A Java file rather than npm called by Maven: it finds npm on Windows too, says plainly what to
 * install, and does not install anew what is already there.
 */
final class Npm {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    // The oldest that Vite runs on.
    private static final int MAJOR = 20;
    private static final int MINOR = 19;

    private final Path folder;

    private Npm(Path folder) {
        this.folder = folder;
    }

    static void main(String[] args) throws Exception {
        requireNode();
        var npm = new Npm(Path.of(args[0]));
        npm.installIfStale();
        for (String script : Arrays.asList(args).subList(1, args.length)) {
            npm.run("run", script);
        }
    }

    private static void requireNode() throws InterruptedException {
        String found;
        try {
            var node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            found = new String(node.getInputStream().readAllBytes()).strip();
            node.waitFor();
        } catch (IOException _) {
            found = "none";
        }
        var version = Pattern.compile("v(\\d+)\\.(\\d+)\\..*").matcher(found);
        if (!version.matches() || isOlder(version.group(1), version.group(2))) {
            fail(
                    "Hireloop's pages are built with Node.js %d.%d or newer: please install it. Found: %s."
                            .formatted(MAJOR, MINOR, found));
        }
    }

    private static boolean isOlder(String major, String minor) {
        int found = Integer.parseInt(major);
        return found < MAJOR || found == MAJOR && Integer.parseInt(minor) < MINOR;
    }

    /** npm writes the second lock file when it has installed what the first one asks for. */
    private void installIfStale() throws IOException, InterruptedException {
        Path asked = folder.resolve("package-lock.json");
        Path installed = folder.resolve("node_modules/.package-lock.json");
        if (!Files.exists(installed)
                || Files.getLastModifiedTime(asked).compareTo(Files.getLastModifiedTime(installed))
                        > 0) {
            run("ci", "--no-audit", "--no-fund");
        }
    }

    private void run(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
        command.addAll(List.of(arguments));
        try {
            var npm = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
            if (npm.waitFor() != 0) {
                fail(String.join(" ", command) + " failed in " + folder + ".");
            }
        } catch (IOException _) {
            fail(
                    "npm, which comes with most packages of Node.js, was not found: please install"
                            + " it.");
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
