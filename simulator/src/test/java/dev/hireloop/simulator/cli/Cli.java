package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;

import tools.jackson.databind.JsonNode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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

    static Answer bare(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Hireloop.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Answer(code, out.toString(), err.toString());
    }
}
