package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line on one data folder, and what it answers. */
record Cli(Path data) {

    /** What one command left behind. */
    record Answer(int code, String out, String err) {

        /** Exit code 0 and nothing on standard error. */
        String done() {
            assertThat(err).isEmpty();
            assertThat(code).isZero();
            return out;
        }

        JsonNode json() {
            return EventJson.MAPPER.readTree(done());
        }

        /** Exit code 1 with the results printed, and nothing on standard error. */
        String found() {
            assertThat(err).isEmpty();
            assertThat(code).isEqualTo(1);
            return out;
        }

        /** That exit code, the message as the whole of standard error, and nothing printed. */
        void failed(int expected, String message) {
            assertThat(err.stripTrailing()).isEqualTo(message);
            assertThat(out).isEmpty();
            assertThat(code).isEqualTo(expected);
        }

        /** Wrong usage: the message, then how it is done right. */
        void misused(String message) {
            assertThat(err).contains(message).contains("Usage: hireloop");
            assertThat(out).isEmpty();
            assertThat(code).isEqualTo(2);
        }
    }

    /** The command with {@code --data}. */
    Answer run(String... args) {
        return bare(
                Stream.concat(Stream.of(args), Stream.of("--data", data.toString()))
                        .toArray(String[]::new));
    }

    /** The program itself, started in that folder and installed in {@code installed} below it. */
    static Answer in(Path folder, String... args) throws IOException, InterruptedException {
        var out = Files.createTempFile("hireloop", ".out");
        var err = Files.createTempFile("hireloop", ".err");
        try {
            int code =
                    program(folder, List.of(), args)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start()
                            .waitFor();
            return new Answer(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static ProcessBuilder program(Path folder, List<String> options, String... args) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Dhireloop.home=" + folder.resolve("installed"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Hireloop.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    static Answer bare(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Hireloop.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Answer(code, out.toString(), err.toString());
    }
}
