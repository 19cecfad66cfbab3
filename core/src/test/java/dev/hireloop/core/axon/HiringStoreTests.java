package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hireloop.core.TestLoop;
import dev.hireloop.core.TestRulebook;
import dev.hireloop.core.TestWay;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.debrief.DebriefEvent.DebriefOpened;
import dev.hireloop.core.interview.LoopCommand.StartRound;
import dev.hireloop.core.interview.LoopEvent.GatePassed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Refused;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class HiringStoreTests {

    private static final StartRound START =
            new StartRound(TestRulebook.DEEP_DIVE, TestLoop.FIRST_ROUND);

    @TempDir Path folder;

    private HiringStore store;

    @BeforeEach
    void open() {
        store = HiringStore.open(folder, new CountingProjection());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eventsComeBackAfterReopening() {
        store.send("one", List.of(TestWay.OPEN));
        store.send("two", TestWay.TO_THE_GATE);
        var events = store.events("two");

        close();
        open();

        assertThat(store.events("one")).containsExactly(TestLoop.OPENED);
        assertThat(store.events("two")).isEqualTo(events).hasSize(11);
        assertThat(store.events("three")).isEmpty();
    }

    @Test
    void aReopenedLoopGoesOnFromWhereItStood() {
        store.send("one", List.of(TestWay.OPEN));
        close();
        open();
        store.send("one", List.of(START));
        assertThat(store.events("one")).isEqualTo(TestLoop.IN_DEEP_DIVE);
    }

    @Test
    void aRefusalReachesItsSenderAndUndoesTheCommandsSentWithIt() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.send("one", List.of(TestWay.OPEN, START, START)))
                .withMessage("Technical Deep Dive is still running.");
        assertThat(store.events("one")).isEmpty();
    }

    // domain §2, invariants 8 and 12
    @Test
    void whatFollowsByItselfIsPartOfTheSameCommit() {
        store.send("one", TestWay.TO_THE_GATE);
        store.send("one", List.of(TestWay.READ_GATE));
        assertThat(store.events("one").getLast()).isInstanceOf(DebriefOpened.class);
        store.send("one", TestWay.TO_THE_DECISION);
        assertThat(store.events("one").getLast()).isInstanceOf(CalibrationOpened.class);
    }

    @Test
    void aGateAndTheDebriefItOpensAreStoredTogetherOrNotAtAll() {
        store.send("one", TestWay.TO_THE_GATE);
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                store.inOneCommit(
                                        () -> {
                                            store.send("one", List.of(TestWay.READ_GATE));
                                            throw new IllegalStateException("Power cut");
                                        }));
        assertThat(store.events("one"))
                .hasSize(11)
                .noneMatch(event -> event instanceof GatePassed || event instanceof DebriefOpened);
    }

    @Test
    void aWholeHiringInOneCommitIsTheSameAsByItsDeciders() {
        store.inOneCommit(
                () -> {
                    store.send("one", TestWay.TO_THE_GATE);
                    store.send("one", List.of(TestWay.READ_GATE));
                    return true;
                });
        store.send("one", TestWay.TO_THE_DECISION);
        assertThat(store.events("one")).isEqualTo(byTheDeciders());
    }

    private static List<HiringEvent> byTheDeciders() {
        var commands = new ArrayList<HiringCommand>(TestWay.TO_THE_GATE);
        commands.add(TestWay.READ_GATE);
        commands.addAll(TestWay.TO_THE_DECISION);
        var events = new ArrayList<HiringEvent>();
        for (HiringCommand command : commands) {
            events.addAll(Hiring.of(events).decide(command));
            for (HiringCommand reaction : Hiring.of(events).reactions()) {
                events.addAll(Hiring.of(events).decide(reaction));
            }
        }
        return events;
    }

    @Test
    void workThatThrowsLeavesNothingBehind() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                store.inOneCommit(
                                        () -> {
                                            store.send("one", TestWay.TO_THE_GATE);
                                            throw new IllegalStateException("Power cut");
                                        }));
        assertThat(store.events("one")).isEmpty();
        store.send("one", List.of(TestWay.OPEN));
        assertThat(store.events("one")).containsExactly(TestLoop.OPENED);
    }

    @Test
    void eventsOfAnotherStoreAreTakenOverAsTheyAre() {
        var events = byTheDeciders();
        store.append("copy", events);
        assertThat(store.events("copy")).isEqualTo(events);
    }

    // domain §2, invariant 13
    @Test
    void aLoopThatAnOlderHireloopOpenedGoesOn() throws Exception {
        store.append("old", List.of(TestLoop.OPENED));
        OldStore.age(store, "DomainEventEntry");
        close();
        open();
        assertThat(store.events("old")).containsExactly(TestLoop.OPENED);
        store.send("old", List.of(START));
        assertThat(store.events("old")).isEqualTo(TestLoop.IN_DEEP_DIVE);
    }

    // domain §2, invariant 13
    @Test
    void aStreamIsAppendedToAndNeverWrittenOver() {
        store.append("copy", List.copyOf(TestLoop.IN_DEEP_DIVE));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> store.append("copy", List.of(TestLoop.OPENED)));
        assertThat(store.events("copy")).isEqualTo(TestLoop.IN_DEEP_DIVE);
    }
}
