package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.debrief.DebriefEvent.DebriefReopened;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Shipped;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the player is held to: for each recording, what the server sends of it and how things stand
 * then. Written here, and read by the player's {@code contract.test.ts}.
 */
class PlayerContractTests {

    private static final Path FOLDER = Path.of("target", "contract");
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "wire", String.valueOf(Header.WIRE));
    private static final Path OLD =
            Path.of("..", "simulator", "src", "test", "resources", "golden", "revision-1");
    private static final long SEED = 1;

    /** How many events lie between two looks. */
    private static final int STRIDE = 7;

    /**
     * A recording as the player meets it.
     *
     * @param standings how things stand after every so many events, after the last, and when the
     *     debrief reopens
     */
    private record Contract(Header header, List<Page.Frame> frames, List<After> standings) {}

    private record After(int event, Standing standing) {}

    private static Stream<Scenario> scenarios() {
        return Shipped.scenarioNames().stream()
                .flatMap(name -> Shipped.scenario(name).orElseThrow().variants().stream());
    }

    @BeforeAll
    static void forgetThoseOfBefore() throws IOException {
        Files.createDirectories(FOLDER);
        try (var old = Files.list(FOLDER)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theFoldEndsAsTheRecordingsSummarySays(Scenario scenario) throws IOException {
        var recording = Recording.inMemory(scenario, SEED);
        var contract = contract(recording, STRIDE);
        write(FOLDER.resolve(scenario.name() + "-" + scenario.variant() + ".json"), contract);

        var end = contract.standings.getLast().standing;
        var summary = recording.summary();
        assertThat(end.outcome() == null ? null : end.outcome().decision())
                .isEqualTo(summary.decision());
        assertThat(level(end)).isEqualTo(summary.level());
    }

    private static @Nullable Object level(Standing end) {
        var calibration = end.calibration();
        return calibration == null || calibration.settled() == null
                ? null
                : calibration.settled().level();
    }

    @Test
    void aRecordingOfTheFirstRevisionReachesThePlayerAsOneOfToday() throws IOException {
        try (var files = Files.list(OLD)) {
            for (Path file : files.toList()) {
                var name = file.getFileName().toString();
                var old = RecordingFile.read(name, Files.readString(file));
                write(FOLDER.resolve("revision-1." + name + ".json"), contract(old, STRIDE));
                assertThat(Header.of(old).frames()).isEqualTo(old.events().size());
            }
        }
    }

    /** Frames that were sent once must play for ever: what is there is never written again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkedin-tpm-latency-vs-consistency",
                "linkedin-tpm-to-pm-transfer",
                "meta-tpm-blocked-at-l7",
            })
    void theWireVersionHasFramesThatAreKept(String scenario) throws IOException {
        var golden = GOLDEN.resolve(scenario + ".json");
        if (Boolean.getBoolean("approve") && !Files.exists(golden)) {
            var base = Shipped.scenario(scenario).orElseThrow().base();
            Files.createDirectories(GOLDEN);
            write(golden, contract(Recording.inMemory(base, SEED), Integer.MAX_VALUE));
        }
        assertThat(golden)
                .as("Run the test with -Dapprove=true, which records them, and commit the file.")
                .exists();
    }

    private static Contract contract(Recording recording, int stride) {
        var events = recording.events();
        var frames = new ArrayList<Page.Frame>();
        for (Integer next = 1; next != null; ) {
            var page = Page.of(events, next);
            frames.addAll(page.frames());
            next = page.next();
        }
        var standings =
                IntStream.rangeClosed(1, events.size())
                        .filter(event -> isLookedAt(events, event, stride))
                        .mapToObj(
                                event -> new After(event, Standing.after(events.subList(0, event))))
                        .toList();
        return new Contract(Header.of(recording), frames, standings);
    }

    private static boolean isLookedAt(List<HiringEvent> events, int event, int stride) {
        return event % stride == 0
                || event == events.size()
                || events.get(event - 1) instanceof DebriefReopened;
    }

    private static void write(Path file, Contract contract) throws IOException {
        Files.writeString(file, EventJson.MAPPER.writeValueAsString(contract) + "\n");
    }
}
