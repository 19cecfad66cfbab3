package dev.hireloop.core.axon;

import static dev.hireloop.core.TestDebrief.DEBRIEF;
import static dev.hireloop.core.TestDebrief.opened;
import static dev.hireloop.core.TestLoop.FIRST_ROUND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.REF;

import dev.hireloop.core.TestLoop;
import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationCommand.ProposeLevel;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.debrief.DebriefCommand.RevealVotes;
import dev.hireloop.core.interview.LoopCommand.StartRound;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Refused;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Each aggregate is wired to its decider. */
class AggregateTests {

    private static final Moment CALIBRATION = new Moment(5, 0);

    /** The first command, which creates the aggregate, is sent in {@link HiringStoreTests}. */
    private static <A> FixtureConfiguration<A> fixture(
            Class<A> aggregate, Function<String, A> create) {
        return new AggregateTestFixture<>(aggregate)
                .registerAggregateFactory(new Factory<>(aggregate, create))
                .registerCommandTargetResolver(
                        command ->
                                new VersionedAggregateIdentifier(
                                        Objects.requireNonNull(
                                                command.getMetaData().get(HiringStream.STREAM)),
                                        null));
    }

    private static GenericCommandMessage<?> message(HiringCommand command) {
        var stream = HiringStream.of(command);
        var metaData = Map.of(HiringStream.STREAM, stream.of("one"));
        return new GenericCommandMessage<>(
                new GenericMessage<>(new Batch<>(List.of(command)), metaData), stream.commands());
    }

    @Test
    void anInterviewLoopAnswersThroughItsAggregate() {
        var loop = fixture(InterviewLoopAggregate.class, InterviewLoopAggregate::new);
        loop.given(TestLoop.OPENED)
                .when(message(new StartRound(DEEP_DIVE, FIRST_ROUND)))
                .expectEvents(new RoundStarted(DEEP_DIVE, FIRST_ROUND));
    }

    @Test
    void aDebriefRefusesThroughItsAggregate() {
        var debrief = fixture(DebriefAggregate.class, DebriefAggregate::new);
        debrief.given(opened(MAJORITY))
                .when(message(new RevealVotes(DEBRIEF)))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("Initial votes stay sealed: 3 still to be cast.");
    }

    @Test
    void aCalibrationAnswersThroughItsAggregate() {
        var calibration =
                fixture(LevelingCalibrationAggregate.class, LevelingCalibrationAggregate::new);
        calibration
                .given(
                        new CalibrationOpened(
                                Basis.HIRE_DECISION,
                                REF,
                                COMPANY,
                                LADDER,
                                L6,
                                null,
                                List.of(),
                                null,
                                CALIBRATION))
                .when(message(new ProposeLevel(MORI, L6, CALIBRATION)))
                .expectEvents(new LevelProposed(MORI, L6, CALIBRATION));
    }
}
