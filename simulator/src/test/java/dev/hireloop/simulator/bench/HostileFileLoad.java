package dev.hireloop.simulator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** How long the hostile files take in a JVM of 64 MB, the longest first. */
public final class HostileFileLoad {

    private static final int ROUNDS = 15;

    private HostileFileLoad() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("hireloop-hostile");
        outcomes(folder, ROUNDS).stream()
                .sorted(Comparator.comparingDouble(Outcome::millis).reversed())
                .forEach(System.out::println);
        System.exit(0);
    }

    /** Writes the files into the folder and reads each so often in another JVM. */
    public static List<Outcome> outcomes(Path folder, int rounds)
            throws IOException, InterruptedException {
        HostileFiles.writeTo(folder);
        var reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                HostileFileReader.class.getName(),
                                folder.toString(),
                                Integer.toString(rounds))
                        .redirectErrorStream(true)
                        .start();
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (reader.waitFor() != 0) {
            throw new IllegalStateException("The reader of hostile files died: " + said);
        }
        return said.lines().map(Outcome::parse).toList();
    }
}
