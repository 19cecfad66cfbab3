package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** On a real store. */
class PerformanceTests {

    private static final Scenario CASE_32 = TestScenarios.scenario(TestScenarios.CASE_32);

    @TempDir Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static List<HiringEvent> rest(Performance performance) {
        var events = new ArrayList<HiringEvent>();
        for (var next = performance.next(); !next.isEmpty(); next = performance.next()) {
            events.addAll(next);
        }
        return events;
    }

    private String stored(String id) {
        return RecordingFile.write(library.find(id).orElseThrow());
    }

    @Test
    void whatIsWatchedAndWhatIsStoredIsByteForByteWhatAPlayGives() {
        for (String name : TestScenarios.names()) {
            var performance = library.perform(TestScenarios.scenario(name), 5);
            var whole = Plays.of(name, 5);

            assertThat(rest(performance)).isEqualTo(whole.events());
            assertThat(performance.id()).isEqualTo(whole.header().id());
            assertThat(performance.seen()).isEqualTo(whole.events().size());
            assertThat(stored(performance.id())).isEqualTo(RecordingFile.write(whole));
        }
    }

    @Test
    void eachStepIsInTheStoreBeforeItIsShown() {
        var performance = library.perform(CASE_32, 1);
        var watched = new ArrayList<HiringEvent>();
        for (var next = performance.next(); !next.isEmpty(); next = performance.next()) {
            watched.addAll(next);
            assertThat(library.find(performance.id())).contains(performance.recording());
            assertThat(performance.recording().events()).isEqualTo(watched);
        }
    }

    @Test
    void aStepIsOneCommandWithWhatItSetsOff() {
        var performance = library.perform(CASE_32, 1);
        int steps = 0;
        while (!performance.next().isEmpty()) {
            steps++;
        }
        assertThat(steps).isBetween(performance.seen() / 2, performance.seen());
    }

    @Test
    void onceLeftItIsFinishedByAPlayToTheSameEnd() {
        var whole = Plays.of(TestScenarios.CASE_32, 2);
        var performance = library.perform(CASE_32, 2);
        for (int i = 0; i < 20; i++) {
            performance.next();
        }

        assertThat(performance.seen()).isLessThan(whole.events().size());
        assertThat(library.play(CASE_32, 2)).isEqualTo(whole);
    }

    @Test
    void aPlayThatWasCutOffGoesOnAfterTheLastEventStored() {
        var whole = Plays.of(TestScenarios.CASE_32, 3);
        library.add(new Recording(whole.header(), whole.events().subList(0, 31)));

        var performance = library.perform(CASE_32, 3);

        assertThat(performance.seen()).isEqualTo(31);
        assertThat(rest(performance)).isEqualTo(whole.events().subList(31, whole.events().size()));
    }

    @Test
    void aForkThatWasCutOffGoesOnToItsOwnEnd() {
        var parent = library.play(CASE_32, 4);
        var whole = library.fork(parent, 40, List.of(Setting.of("panel.okafor.influence=0")));
        var cut = new Recording(whole.header(), whole.events().subList(0, 45));
        try (var other = Library.open(folder.resolve("other"))) {
            other.add(cut);

            var performance = other.resume(cut);

            assertThat(rest(performance))
                    .isEqualTo(whole.events().subList(45, whole.events().size()));
            assertThat(other.find(performance.id())).contains(whole);
        }
    }

    @Test
    void whatItsScenarioWouldNotHavePlayedIsNotGoneOnWith() {
        var one = Plays.of(TestScenarios.CASE_32, 1);
        var two = Plays.of(TestScenarios.CASE_32, 2);
        var mixed = new Recording(one.header(), two.events().subList(0, two.events().size() - 3));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> library.resume(mixed))
                .withMessageContaining("it cannot go on");
    }

    /** As two servers do that share a folder, while somebody plays it on the command line. */
    @Test
    void whoeverPerformsOrPlaysTheSameAtOnceSeesTheSame() throws Exception {
        var whole = Plays.of(TestScenarios.CASE_32, 6);
        Callable<List<HiringEvent>> watching =
                () -> {
                    try (var own = Library.open(folder)) {
                        var performance = own.perform(CASE_32, 6);
                        var before = own.events(performance.id()).subList(0, performance.seen());
                        var all = new ArrayList<>(before);
                        all.addAll(rest(performance));
                        return all;
                    }
                };
        try (var players = Executors.newFixedThreadPool(3)) {
            var first = players.submit(watching);
            var second = players.submit(watching);
            var played = players.submit(() -> library.play(CASE_32, 6));
            assertThat(first.get()).isEqualTo(whole.events());
            assertThat(second.get()).isEqualTo(whole.events());
            assertThat(played.get()).isEqualTo(whole);
        }
    }
}
