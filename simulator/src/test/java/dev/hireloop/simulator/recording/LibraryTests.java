package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.axon.HiringStore;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.recording.Library.Entry;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** On a real store. Over 250 lines, for one store is asked in many ways. */
class LibraryTests {

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

    private String export(String id) {
        return RecordingFile.write(library.find(id).orElseThrow());
    }

    private Recording play(String name, long seed) {
        return library.play(TestScenarios.scenario(name), seed);
    }

    private static Recording prefix(Recording whole, int events) {
        return new Recording(whole.header(), whole.events().subList(0, events));
    }

    @Test
    void theStoreAndThePureFoldGiveTheSameBytes() {
        TestScenarios.names().forEach(this::assertFoldsToTheSameBytes);
    }

    private void assertFoldsToTheSameBytes(String name) {
        for (long seed : new long[] {1, 2, 3, 77, Long.MIN_VALUE}) {
            var folded = RecordingFile.write(Plays.of(name, seed));
            var played = play(name, seed);
            assertThat(RecordingFile.write(played)).isEqualTo(folded);
            assertThat(export(played.header().id())).isEqualTo(folded);
        }
    }

    @Test
    void playingAgainFindsTheRecording() {
        var first = play(TestScenarios.HIRED, 1);
        assertThat(play(TestScenarios.HIRED, 1)).isEqualTo(first);
        close();
        open();
        assertThat(play(TestScenarios.HIRED, 1)).isEqualTo(first);
        assertThat(library.list()).extracting(Entry::events).containsExactly(first.events().size());
    }

    @Test
    void aPlayThatWasCutOffGoesOnToTheSameEnd() {
        TestScenarios.names().forEach(this::assertGoesOnToTheSameEnd);
    }

    private void assertGoesOnToTheSameEnd(String name) {
        int step = Math.max(1, Plays.of(name, 1).events().size() / 6);
        for (int cut = 1; cut < Plays.of(name, cut).events().size(); cut += step) {
            var whole = Plays.of(name, cut);
            library.add(prefix(whole, cut));
            assertThat(play(name, cut)).as("after event %d", cut).isEqualTo(whole);
        }
    }

    /** Also where the store was cut off with a reaction still due. */
    @Test
    void aPlayCutOffAtTheEndOfAnySessionGoesOnToTheSameEnd() {
        int sessions = Plays.of(TestScenarios.NO_LEVEL, 1).events().getLast().at().session();
        for (int last = 0; last < sessions; last++) {
            int seed = 100 + last;
            var whole = Plays.of(TestScenarios.NO_LEVEL, seed);
            library.add(prefix(whole, eventsUpTo(last, whole)));
            assertThat(play(TestScenarios.NO_LEVEL, seed)).isEqualTo(whole);
        }
        assertThat(sessions).isEqualTo(9);
    }

    private static int eventsUpTo(int session, Recording whole) {
        return (int)
                whole.events().stream().filter(event -> event.at().session() <= session).count();
    }

    @Test
    void theSamePlayElsewhereExportsTheSameBytes(@TempDir Path elsewhere) {
        var here = play(TestScenarios.DIVIDED, 9);
        try (var other = Library.open(elsewhere)) {
            var there = other.play(TestScenarios.scenario(TestScenarios.DIVIDED), 9);
            assertThat(RecordingFile.write(there)).isEqualTo(RecordingFile.write(here));
        }
    }

    @Test
    void anExportTakenOverElsewhereExportsTheSameBytes() {
        for (String name : TestScenarios.names()) {
            var text = RecordingFile.write(Plays.of(name, 4));
            var recording = RecordingFile.read("mine.hireloop", text);
            library.add(recording);
            assertThat(export(recording.header().id())).isEqualTo(text);
            assertThat(play(name, 4)).isEqualTo(recording);
        }
    }

    @Test
    void takingOverTwiceIsTakingOverOnce() {
        var recording = Plays.of(TestScenarios.HIRED, 1);
        library.add(recording);
        library.add(recording);
        play(TestScenarios.HIRED, 1);
        assertThat(library.list())
                .containsExactly(
                        new Entry(
                                recording.header(),
                                recording.summary(),
                                recording.events().size(),
                                null,
                                false));
    }

    @Test
    void otherEventsUnderAKnownIdAreRefused() {
        var mine = play(TestScenarios.HIRED, 1);
        var theirs = prefix(mine, 12);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> library.add(theirs))
                .withMessage(
                        "There is a recording %s here already, with other events.",
                        mine.header().id());
        assertThat(library.find(mine.header().id())).contains(mine);
    }

    @Test
    void aNameIsKeptUntilItIsTakenAway() {
        var id = play(TestScenarios.HIRED, 1).header().id();
        library.name(id, "For Monday");
        assertThat(names()).containsExactly("For Monday");
        library.name(id, "For Tuesday");
        assertThat(names()).containsExactly("For Tuesday");
        library.name(id, "");
        assertThat(names()).containsExactly("null");
    }

    private List<String> names() {
        return library.all().stream().map(entry -> String.valueOf(entry.name())).toList();
    }

    @Test
    void whatIsTakenOffTheShelfIsFoundButNotListed() {
        var played = play(TestScenarios.HIRED, 1);
        var id = played.header().id();
        library.name(id, "For Monday");
        library.remove(id);

        assertThat(library.list()).isEmpty();
        assertThat(library.all()).singleElement().matches(Entry::removed);
        assertThat(library.isRemoved(id)).isTrue();
        assertThat(library.find(id)).contains(played);

        library.restore(id);
        assertThat(library.list()).singleElement().matches(entry -> !entry.removed());
        assertThat(names()).containsExactly("For Monday");
    }

    @Test
    void playingTakingOverOrForkingTheSameAgainPutsItBack() {
        var played = play(TestScenarios.HIRED, 1);
        var fork = library.fork(played, 3, List.of());
        for (Runnable again :
                List.<Runnable>of(
                        () -> play(TestScenarios.HIRED, 1),
                        () -> library.add(played),
                        () -> library.fork(played, 3, List.of()))) {
            library.remove(played.header().id());
            library.remove(fork.header().id());
            again.run();
            assertThat(library.list()).hasSize(1);
        }
    }

    @Test
    void onlyAStepThatIsMadePutsItBack() {
        var whole = Plays.of(TestScenarios.HIRED, 1);
        library.add(prefix(whole, 12));
        library.remove(whole.header().id());

        var performance = library.perform(TestScenarios.scenario(TestScenarios.HIRED), 1);
        library.resume(prefix(whole, 12));
        assertThat(library.list()).isEmpty();

        performance.next();
        assertThat(library.list()).hasSize(1);
        library.remove(whole.header().id());
        performance.next();
        assertThat(library.list()).isEmpty();
    }

    @Test
    void aTitleThatCameWithAFileGivesWayToTheScenariosOnceItIsPlayed() {
        var whole = Plays.of(TestScenarios.HIRED, 1);
        var planted = TestHeaders.titled(whole.header(), "Planted").playedBy("0.1");
        library.add(new Recording(planted, whole.events()));
        assertThat(library.list()).extracting(Entry::header).containsExactly(planted);

        play(TestScenarios.HIRED, 1);

        assertThat(library.list())
                .extracting(Entry::header)
                .containsExactly(whole.header().playedBy("0.1"));
    }

    @Test
    void whatIsStoredIsCounted() {
        var whole = play(TestScenarios.HIRED, 1);
        assertThat(library.count(whole.header().id())).isEqualTo(whole.events().size());
        assertThat(library.count(Plays.CASE_32.header().id())).isZero();
    }

    @Test
    void theShelfKnowsRecordingsOnly() {
        var id = Plays.CASE_32.header().id();
        for (Runnable change :
                List.<Runnable>of(
                        () -> library.name(id, "Mine"),
                        () -> library.remove(id),
                        () -> library.restore(id))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(change::run)
                    .withMessage("There is no recording %s here.", id);
        }
        assertThat(library.isRemoved(id)).isFalse();
    }

    @Test
    void whatIsNotHereIsNotFound() {
        assertThat(library.find(Plays.CASE_32.header().id())).isEmpty();
        assertThat(library.list()).isEmpty();
    }

    /** As two processes do: each has the folder open for itself. */
    @Test
    void whoeverPlaysTheSameAtOnceFindsTheSame(@TempDir Path shared) throws Exception {
        var scenario = TestScenarios.scenario(TestScenarios.CASE_32);
        var start = new CountDownLatch(1);
        Callable<Recording> player =
                () -> {
                    try (var own = Library.open(shared)) {
                        start.await();
                        return own.play(scenario, 3);
                    }
                };
        try (var players = Executors.newFixedThreadPool(3)) {
            var all =
                    List.of(players.submit(player), players.submit(player), players.submit(player));
            start.countDown();
            for (var one : all) {
                assertThat(one.get().events()).isEqualTo(new Simulation(scenario).play(3));
            }
        }
    }

    @Test
    void theListIsCurrentAtOnceAndNewestFirst() {
        var ids = new ArrayList<String>();
        for (String name : TestScenarios.names()) {
            var played = play(name, 6);
            ids.add(played.header().id());
            assertThat(library.list().getFirst())
                    .isEqualTo(
                            new Entry(
                                    played.header(),
                                    played.summary(),
                                    played.events().size(),
                                    null,
                                    false));
        }
        assertThat(library.list())
                .extracting(entry -> entry.header().id())
                .containsExactlyElementsOf(ids.reversed());
    }

    @Test
    void aRebuiltCatalogueIsTheSame() {
        TestScenarios.names().forEach(name -> play(name, 2));
        var before = library.list();
        close();

        var catalogue = new Catalogue();
        try (var store = HiringStore.open(folder, catalogue)) {
            store.rebuild(catalogue);
        }

        open();
        assertThat(library.list()).isEqualTo(before);
    }
}
