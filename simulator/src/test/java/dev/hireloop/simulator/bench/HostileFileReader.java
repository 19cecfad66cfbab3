package dev.hireloop.simulator.bench;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads every file of a folder and says what came of it; started in a JVM with little memory. */
final class HostileFileReader {

    private static final long HANG_SECONDS = 60;

    private HostileFileReader() {}

    /** Takes the folder, and how often each file is read. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[1]);
        List<Path> files;
        try (var folder = Files.list(Path.of(args[0]))) {
            files = folder.sorted().toList();
        }
        for (Path file : files) {
            System.out.println(measured(file, rounds));
        }
        System.exit(0);
    }

    private static Outcome measured(Path file, int rounds) throws InterruptedException {
        var times = new double[rounds];
        var said = new String[] {"hangs"};
        var reader =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    for (int i = 0; i < rounds; i++) {
                                        long start = System.nanoTime();
                                        said[0] = said(file);
                                        times[i] = (System.nanoTime() - start) / 1e6;
                                    }
                                });
        reader.join(TimeUnit.SECONDS.toMillis(HANG_SECONDS));
        Arrays.sort(times);
        return new Outcome(file.getFileName().toString(), times[rounds / 2], said[0]);
    }

    /** Any throwable is told: one that is none of ours is what this is looking for. */
    private static String said(Path file) {
        try {
            return "plays: " + Scenarios.find(file.toString()).title();
        } catch (InvalidInput e) {
            return e.diagnostics().isEmpty()
                    ? "no place: " + e.getMessage()
                    : e.errors() + " faults: " + firstLine(e, file);
        } catch (Throwable e) {
            return "thrown: " + e;
        }
    }

    private static String firstLine(InvalidInput e, Path file) {
        var first = e.diagnostics().getFirst().toString().lines().findFirst().orElse("");
        return first.replace(file.toString(), "").replace('\t', ' ');
    }
}
