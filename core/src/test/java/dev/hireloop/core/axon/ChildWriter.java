package dev.hireloop.core.axon;

import dev.hireloop.core.TestWay;

import java.nio.file.Path;

/** A process of its own: writes recordings and prints the id of each one once it is stored. */
final class ChildWriter {

    private ChildWriter() {}

    /** Takes the folder and how many recordings to write. */
    static void main(String[] args) {
        int recordings = Integer.parseInt(args[1]);
        try (var store = HiringStore.open(Path.of(args[0]), new CountingProjection())) {
            for (int i = 0; i < recordings; i++) {
                var recording = "r" + i;
                store.send(recording, TestWay.TO_THE_GATE);
                System.out.println(recording);
            }
        }
    }

    /** Starts it in a JVM like this one. */
    static Process start(Path folder, int recordings) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(recordings))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
