package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(60)
class WatchTests {

    @TempDir Path folder;

    private final BlockingQueue<String> runs = new LinkedBlockingQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void stop() {
        stopped.set(true);
    }

    @Command
    private static final class Nothing {}

    private Thread watch(List<String> named, Runnable action) {
        CommandSpec spec =
                new CommandLine(new Nothing())
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .getCommandSpec();
        var watch = new Watch(() -> ScenarioFiles.ground(named), action, spec, false);
        return Thread.startVirtualThread(() -> watch.until(stopped::get));
    }

    private Runnable reading(Path file) {
        return () -> {
            try {
                runs.add(Files.exists(file) ? Files.readString(file) : "missing");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    private String next() throws InterruptedException {
        var run = runs.poll(20, TimeUnit.SECONDS);
        assertThat(run).isNotNull();
        return String.valueOf(run);
    }

    private void quiet() throws InterruptedException {
        assertThat(runs.poll(800, TimeUnit.MILLISECONDS)).isNull();
    }

    /** As editors save: a new file in the place of the old one. */
    private static void replace(Path file, String text) throws IOException {
        var draft = Files.writeString(file.resolveSibling("." + file.getFileName() + "~"), text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void itRunsOnceAndAgainAfterEachChange() throws Exception {
        var file = Files.writeString(folder.resolve("a.yaml"), "one");
        var watching = watch(List.of(file.toString()), reading(file));
        assertThat(next()).isEqualTo("one");
        quiet();
        Files.writeString(file, "two!");
        assertThat(next()).isEqualTo("two!");
        replace(file, "three");
        assertThat(next()).isEqualTo("three");
        quiet();
        stopped.set(true);
        watching.join();
        assertThat(out.toString())
                .startsWith("Watching 1 file; Ctrl-C ends it.\n---- ")
                .containsPattern("---- \\d\\d:\\d\\d:\\d\\d ----\nWatching 1 file");
    }

    @Test
    void manyChangesAtOnceAreOne() throws Exception {
        var file = Files.writeString(folder.resolve("a.yaml"), "one");
        watch(List.of(file.toString()), reading(file));
        next();
        for (int i = 0; i < 20; i++) {
            Files.writeString(file, "x".repeat(i + 5));
        }
        var run = next();
        while (!run.equals("x".repeat(24))) {
            run = next();
        }
        quiet();
    }

    @Test
    void otherFilesOfTheFolderDoNotCount() throws Exception {
        var file = Files.writeString(folder.resolve("a.yaml"), "one");
        watch(List.of(file.toString()), reading(file));
        next();
        Files.writeString(folder.resolve("a.yaml.swp"), "x");
        Files.writeString(folder.resolve("b.yaml"), "x");
        quiet();
    }

    @Test
    void aFileMayGoAndComeBack() throws Exception {
        var file = Files.writeString(folder.resolve("a.yaml"), "one");
        watch(List.of(file.toString()), reading(file));
        next();
        Files.delete(file);
        assertThat(next()).isEqualTo("missing");
        Files.writeString(file, "back");
        assertThat(next()).isEqualTo("back");
    }

    @Test
    void inAFolderANewFileCounts() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "one");
        watch(List.of(folder.toString()), () -> runs.add("run"));
        next();
        Files.writeString(folder.resolve("b.yaml"), "x");
        next();
        Files.writeString(folder.resolve("notes.txt"), "x");
        quiet();
    }

    @Test
    void aRulebookThatIsNamedCounts() throws Exception {
        var scenario = Files.writeString(folder.resolve("a.yaml"), "rulebook: ./rules/acme.yaml\n");
        var rules = Files.createDirectory(folder.resolve("rules")).resolve("acme.yaml");
        Files.writeString(rules, "one");
        watch(List.of(scenario.toString()), reading(rules));
        assertThat(next()).isEqualTo("one");
        Files.writeString(rules, "two!");
        assertThat(next()).isEqualTo("two!");
        Files.writeString(scenario, "rulebook: linkedin-tpm\n");
        next();
        Files.writeString(rules, "three");
        quiet();
    }

    @Test
    void aFaultyFileDoesNotEndIt() throws Exception {
        var file = Files.writeString(folder.resolve("a.yaml"), "one");
        watch(
                List.of(file.toString()),
                () -> {
                    runs.add("run");
                    throw new InvalidInput("This is no scenario.");
                });
        next();
        Files.writeString(file, "two!");
        next();
        assertThat(err.toString()).startsWith("This is no scenario.\n");
    }

    @Test
    void asAProgramItEndsWithZeroWhenItIsTold() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(file, OwnRulebooks.SCENARIO);
        Files.writeString(folder.resolve("small.yaml"), OwnRulebooks.SMALL);
        var process =
                Cli.program(folder, List.of(), "check", "mine.yaml", "--watch")
                        .redirectErrorStream(true)
                        .start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("mine.yaml: ok");
            assertThat(lines.readLine()).startsWith("Watching 2 files");
            replace(file, "hireloop: 2\n");
            var line = lines.readLine();
            while (!String.valueOf(line).matches("mine.yaml: \\d+ errors")) {
                assertThat(line).isNotNull();
                line = lines.readLine();
            }
            process.destroy();
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
