package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.TestScenarios;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What keeps no recordings starts without what keeps them. */
class StartUpTests {

    @TempDir Path folder;

    /** Every command that writes nothing into the data folder. */
    static final class Lookups {

        private static final List<List<String>> COMMANDS =
                List.of(
                        List.of("check", TestScenarios.CASE_32),
                        List.of("check", TestScenarios.CASE_32, "--json"),
                        List.of("test", TestScenarios.CASE_32),
                        List.of("new", "mine", "--rulebook", "linkedin-pm"),
                        List.of("scenarios"),
                        List.of("rulebooks", "--json"),
                        List.of("explain", "17"));

        private Lookups() {}

        public static void main(String[] args) {
            var nowhere = new PrintWriter(Writer.nullWriter());
            for (List<String> command : COMMANDS) {
                int code = Hireloop.run(nowhere, nowhere, command.toArray(String[]::new));
                if (code != 0) {
                    throw new IllegalStateException(command + " ended with " + code);
                }
            }
        }
    }

    @Test
    void noStoreIsLoadedToLookSomethingUp() throws Exception {
        var log = folder.resolve("loaded.log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:class+load:file=" + log);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Lookups.class.getName());
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.log").toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains("dev.hireloop.simulator.scenario.Scenarios "))
                .noneMatch(
                        line ->
                                line.contains(" org.axonframework.")
                                        || line.contains(" org.sqlite.")
                                        || line.contains(" org.flywaydb.")
                                        || line.contains(" com.zaxxer.hikari."));
    }
}
