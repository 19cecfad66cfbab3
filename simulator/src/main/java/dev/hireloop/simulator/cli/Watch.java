package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.scenario.InvalidInput;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Does something, and does it again whenever a file has changed that it depends on.
 *
 * <p>Notifications of the folders only wake it; whether anything changed is seen from the files
 * themselves. So editors may replace a file, and other files in a folder may change as they like.
 */
final class Watch {

    private static final int LOOK_MILLIS = 300;
    private static final int SETTLE_MILLIS = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Supplier<Ground> ground;
    private final Runnable action;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;

    /**
     * What is watched.
     *
     * @param files that make a difference, there or not
     * @param folders in which they lie
     */
    record Ground(Set<Path> files, Set<Path> folders) {}

    /**
     * @param ground asked before each time, for a scenario may come to name another rulebook
     * @param action prints its own results; an {@link InvalidInput} is printed here
     * @param quiet whether to print nothing between one time and the next
     */
    Watch(Supplier<Ground> ground, Runnable action, CommandSpec spec, boolean quiet) {
        this.ground = ground;
        this.action = action;
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.quiet = quiet;
    }

    /** Goes on until Ctrl-C or a termination signal, either of which ends the program with 0. */
    int untilStopped() {
        var stop = new Thread(() -> Runtime.getRuntime().halt(0), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return until(() -> false);
        } finally {
            // a failure of our own ends with its own code
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    /** Goes on until it is told to stop, which it asks a few times a second. */
    int until(BooleanSupplier stopped) {
        try (var service = FileSystems.getDefault().newWatchService()) {
            while (!stopped.getAsBoolean()) {
                var watched = ground.get();
                var before = states(watched.files());
                watched.folders().forEach(folder -> register(folder, service));
                run();
                say("Watching " + before.size() + " " + files(before) + "; Ctrl-C ends it.");
                awaitChange(before, service, stopped);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void run() {
        try {
            action.run();
        } catch (InvalidInput fault) {
            err.println(fault.getMessage());
        }
    }

    private static void register(Path folder, WatchService service) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException _) {
            // without notifications it takes a moment longer
        }
    }

    private void awaitChange(
            Map<Path, String> before, WatchService service, BooleanSupplier stopped)
            throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            var woken = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            boolean seen = woken != null;
            while (woken != null) {
                woken.pollEvents();
                woken.reset();
                // an editor that saves does so in several steps
                woken = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
            }
            var now = states(seen ? ground.get().files() : before.keySet());
            if (!now.equals(before)) {
                say("---- " + CLOCK.format(LocalTime.now(ZoneId.systemDefault())) + " ----");
                return;
            }
        }
    }

    private void say(String words) {
        if (!quiet) {
            out.println(words);
        }
    }

    private static String files(Map<Path, String> states) {
        return states.size() == 1 ? "file" : "files";
    }

    private static Map<Path, String> states(Set<Path> files) {
        var states = new TreeMap<Path, String>();
        files.forEach(file -> states.put(file, state(file)));
        return states;
    }

    private static String state(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime()
                    + " "
                    + attributes.size()
                    + " "
                    + attributes.fileKey();
        } catch (IOException _) {
            return "missing";
        }
    }
}
