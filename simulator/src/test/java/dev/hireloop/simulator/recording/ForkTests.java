package dev.hireloop.simulator.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.debrief.DebriefEvent.InitialVotesRevealed;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.LoopEvent.ScorecardSubmitted;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Refused;
import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On a real store. Over 250 lines, for each thing a fork may change, or may not, is a test. */
class ForkTests {

    private static final PersonId IVY = new PersonId("ivy");

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

    private Recording play(String name) {
        return library.play(TestScenarios.scenario(name), 1);
    }

    private Recording fork(Recording parent, int at, String... settings) {
        return library.fork(parent, at, settings(settings));
    }

    private static List<Setting> settings(String... settings) {
        return Stream.of(settings).map(Setting::of).toList();
    }

    /** The number of the first event of that kind. */
    private static int first(Class<?> kind, Recording recording) {
        return IntStream.rangeClosed(1, recording.events().size())
                .filter(number -> kind.isInstance(recording.events().get(number - 1)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean speaks(PersonId person, Recording recording, int after) {
        return recording.events().stream()
                .skip(after)
                .anyMatch(
                        event ->
                                event instanceof StatementMade said
                                        && said.speaker().equals(person));
    }

    @Test
    void nothingChangedIsTheSameOutcomeAndTheSameHash() {
        for (String name : TestScenarios.names()) {
            var parent = play(name);
            int events = parent.events().size();
            for (int at : new int[] {0, events / 2, events}) {
                var fork = fork(parent, at);
                assertThat(fork.events()).isEqualTo(parent.events());
                assertThat(fork.hash()).isEqualTo(parent.hash());
                assertThat(fork.header().id()).isNotEqualTo(parent.header().id());
            }
        }
    }

    @Test
    void nothingChangedIsTheSameFromAnyEvent() {
        var parent = Plays.of(TestScenarios.DIVIDED, 1);
        var trunk = Trunk.of(parent);
        for (int at = 0; at <= parent.events().size(); at++) {
            assertThat(trunk.branch(at, List.of()).events()).isEqualTo(parent.events());
        }
    }

    @Test
    void theParentStaysAsItIs() {
        var parent = play(TestScenarios.DIVIDED);
        var before = RecordingFile.write(parent);
        fork(parent, first(InitialVotesRevealed.class, parent), "what-if.silent=[ivy]");
        assertThat(RecordingFile.write(library.find(parent.header().id()).orElseThrow()))
                .isEqualTo(before);
    }

    @Test
    void aForkKnowsWhereItComesFrom() {
        var parent = play(TestScenarios.DIVIDED);
        int at = first(InitialVotesRevealed.class, parent);
        var header = fork(parent, at, "what-if.silent=[ivy]").header();
        assertThat(header.parent()).isEqualTo(parent.header().id());
        assertThat(header.forkedAt()).isEqualTo(at);
        assertThat(header.change())
                .containsExactly(new Change(at, List.of(new Setting("what-if.silent", "[ivy]"))));
        assertThat(header.source()).isEqualTo(parent.header().source());
        assertThat(library.list())
                .extracting(each -> each.header().id())
                .containsExactly(header.id(), parent.header().id());
    }

    @Test
    void whatChangesIsWhatComesAfterThePoint() {
        var parent = play(TestScenarios.DIVIDED);
        int at = first(InitialVotesRevealed.class, parent);
        var fork = fork(parent, at, "what-if.silent=[ivy]");
        assertThat(speaks(IVY, parent, at)).isTrue();
        assertThat(speaks(IVY, fork, at)).isFalse();
        assertThat(fork.events().subList(0, at)).isEqualTo(parent.events().subList(0, at));
        assertThat(fork.hash()).isNotEqualTo(parent.hash());
    }

    @Test
    void theStoreAndThePureFoldGiveTheSameFork() {
        for (String name : TestScenarios.names()) {
            var parent = play(name);
            for (int at = 0; at < parent.events().size(); at += 41) {
                var folded = Trunk.of(parent).branch(at, settings("candidate.ability=-1.5"));
                assertThat(fork(parent, at, "candidate.ability=-1.5")).isEqualTo(folded);
            }
        }
    }

    @Test
    void theSameForkAgainIsTheOneThatIsThere() {
        var parent = play(TestScenarios.DIVIDED);
        var fork = fork(parent, 40, "panel.ivy.influence=0");
        assertThat(fork(parent, 40, "panel.ivy.influence=0")).isEqualTo(fork);
        assertThat(library.list()).hasSize(2);
    }

    @Test
    void changesOfAForkOfAForkAddUp() {
        var parent = play(TestScenarios.DIVIDED);
        int at = first(InitialVotesRevealed.class, parent);
        var once = fork(parent, at, "what-if.silent=[ivy]");
        var twice = fork(once, at + 1, "what-if.unsaid=[F1]");
        assertThat(speaks(IVY, twice, at)).isFalse();
        assertThat(twice.events().stream().skip(at + 1))
                .noneMatch(
                        event ->
                                event instanceof StatementMade said
                                        && said.cites().toString().contains("F1"));
        assertThat(fork(once, once.events().size() / 2 + at / 2).events()).isEqualTo(once.events());
        assertThat(fork(twice, at + 1).hash()).isEqualTo(twice.hash());
    }

    @Test
    void aForkIsReadElsewhereAndForkedThereWithoutItsParent(@TempDir Path elsewhere) {
        var parent = play(TestScenarios.DIVIDED);
        int at = first(InitialVotesRevealed.class, parent);
        var fork = fork(parent, at, "what-if.silent=[ivy]");
        var text = RecordingFile.write(fork);
        try (var other = Library.open(elsewhere)) {
            var read = RecordingFile.read("fork.hireloop", text);
            other.add(read);
            assertThat(RecordingFile.write(other.find(fork.header().id()).orElseThrow()))
                    .isEqualTo(text);
            assertThat(other.fork(read, at, List.of()).events()).isEqualTo(fork.events());
        }
    }

    @Test
    void aForkWhoseChangeWasTamperedWithIsNotRead() {
        var parent = play(TestScenarios.DIVIDED);
        var text = RecordingFile.write(fork(parent, 40, "panel.ivy.influence=0"));
        var other = text.replace("panel.ivy.influence", "panel.joe.influence");
        var lines = new ArrayList<>(other.lines().toList());
        lines.removeLast();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RecordingFile.read("mine.hireloop", Plays.vouchedFor(lines)))
                .withMessage(
                        "mine.hireloop:1: error: the id is not that of the scenario and seed it"
                                + " names.");
    }

    @Test
    void thereIsNoForkBeyondTheEnd() {
        var parent = play(TestScenarios.HIRED);
        int events = parent.events().size();
        for (int at : new int[] {-1, events + 1, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> fork(parent, at))
                    .withMessage(
                            "The recording has the events 1 to %d, so nothing can leave it after"
                                    + " event %d. Choose 0, which plays afresh, to %d.",
                            events, at, events);
        }
        assertThat(library.list()).hasSize(1);
    }

    @Test
    void whatAForkTookOverIsForkedFromItsParent() {
        var parent = play(TestScenarios.DIVIDED);
        var fork = fork(parent, 40, "panel.ivy.influence=0");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> fork(fork, 39))
                .withMessage(
                        "Up to event 40 this recording is the one it left: fork %s to change"
                                + " something there.",
                        parent.header().id());
    }

    // domain §2, invariant 12
    @Test
    void theRulebookIsFixedInTheFirstEvent() {
        var parent = play(TestScenarios.DIVIDED);
        for (String other : List.of("rulebook=meta-tpm", "debrief.scheme=unanimity")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> fork(parent, 1, other))
                    .withMessage(
                            "The rulebook's version is fixed in a stream's first event (invariant 12):"
                                    + " only a fork at event 0 plays by other rules.");
        }
        var afresh = fork(parent, 0, "debrief.scheme=unanimity");
        assertThat(afresh.header().parent()).isEqualTo(parent.header().id());
        assertThat(fork(afresh, 12).events()).isEqualTo(afresh.events());
        assertThat(library.list()).hasSize(3);
    }

    @Test
    void whoIsInterviewedByWhomIsFixedInTheFirstEvent() {
        var parent = play(TestScenarios.DIVIDED);
        for (String other : List.of("candidate.name=Someone else", "panel.ivy.title=Boss")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> fork(parent, 1, other))
                    .withMessageStartingWith("Who is interviewed, and by whom in which round,");
        }
    }

    // domain §2, invariant 13
    @Test
    void whatWasSaidStaysSaid() {
        var parent = play(TestScenarios.DIVIDED);
        int noted = first(SignalRecorded.class, parent);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fork(parent, noted, "signals.A1.summary=Something else"))
                .withMessage(
                        "Event %d has that line, and what it left, on record: change it in a fork"
                                + " at an earlier event.",
                        noted - 1);
        int said = first(StatementMade.class, parent);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fork(parent, said, "debrief.discussion[0].says=No."))
                .withMessageStartingWith("Event " + said + " has that line");
        assertThat(fork(parent, said, "debrief.discussion[1].says=No.").events().get(said))
                .isNotEqualTo(parent.events().get(said));
    }

    private void assertOnRecord(String what, int event, Recording parent, int at, String setting) {
        var before = library.list();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fork(parent, at, setting))
                .withMessage(
                        "Event %d has %s on record: change it in a fork at an earlier event.",
                        event, what);
        assertThat(library.list()).isEqualTo(before);
    }

    // domain §2, invariant 13
    @Test
    void aCardThatIsInStaysAsItIs() {
        var parent = play(TestScenarios.HIRED);
        int card = cleosCard(parent);
        for (String other : List.of("rating=hire", "note=I am not sure.")) {
            var setting = "write-ups[0]." + other;
            for (int at : new int[] {card, parent.events().size()}) {
                assertOnRecord(
                        "that scorecard, its rating and its note,", card, parent, at, setting);
            }
            var fork = fork(parent, card - 1, setting);
            assertThat(fork.events().get(card - 1)).isNotEqualTo(parent.events().get(card - 1));
        }
    }

    private static int cleosCard(Recording recording) {
        return IntStream.rangeClosed(1, recording.events().size())
                .filter(
                        number ->
                                recording.events().get(number - 1)
                                                instanceof ScorecardSubmitted(var card, _)
                                        && card.interviewer().value().equals("cleo"))
                .findFirst()
                .orElseThrow();
    }

    // domain §2, invariant 13
    @Test
    void whatWasNotedStaysNoted() {
        var parent = play(TestScenarios.DIVIDED);
        int noted = first(SignalRecorded.class, parent);
        var setting = "what-if.unnoted=[A1]";
        assertOnRecord("A1, noted,", noted, parent, noted, setting);
        assertOnRecord("A1, noted,", noted, parent, parent.events().size(), setting);
        var fork = fork(parent, noted - 1, setting);
        assertThat(fork.events().get(noted - 1)).isNotEqualTo(parent.events().get(noted - 1));
        int second = first(SignalRecorded.class, fork);
        assertThat(fork(fork, second, "what-if.unnoted=[A1, B1]").events())
                .startsWith(fork.events().subList(0, second).toArray(HiringEvent[]::new));
    }

    // domain §2, invariant 13
    @Test
    void whatCalibrationSawStaysSo() {
        var parent = play(TestScenarios.HIRED);
        int shown = first(ScopeEvidencePresented.class, parent);
        int proposed = first(LevelProposed.class, parent);
        var work = "calibration.shows[0].summary=Something else";
        var level = "calibration.proposes.level=L5";
        var remark = "calibration.discussion=[{ who: ben, says: Two systems. }]";
        assertOnRecord("that work", shown, parent, shown, work);
        assertOnRecord("that proposal", proposed, parent, proposed, level);
        assertOnRecord("that proposal", proposed, parent, proposed, remark);
        assertThat(fork(parent, shown - 1, work).hash()).isNotEqualTo(parent.hash());
        assertThat(fork(parent, proposed - 1, level).hash()).isNotEqualTo(parent.hash());
        var said = fork(parent, proposed - 1, remark);
        int line = first(RemarkMade.class, said);
        var other = "calibration.discussion[0].says=One system.";
        assertOnRecord("that line", line, said, line, other);
        assertOnRecord("that line", line, said, line, "calibration.discussion=~");
    }

    @Test
    void whatItsScenarioDoesNotPlayCannotGoOn() {
        var parent = Plays.of(TestScenarios.DIVIDED, 1);
        var forged = new Recording(parent.header(), Plays.of(TestScenarios.DIVIDED, 2).events());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> fork(forged, 3))
                .withMessageContaining("are not those that its scenario plays under the seed 1");
    }

    @Test
    void whatPeopleOfAnotherModelDidCannotGoOn() throws Exception {
        var name = "linkedin-tpm-latency-vs-consistency.seed-1.hireloop";
        var file = Path.of("src", "test", "resources", "golden", "revision-1", name);
        var old = RecordingFile.read(name, Files.readString(file));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> fork(old, 3))
                .withMessageContaining("was recorded under version 1 of the behaviour model");
    }
}
