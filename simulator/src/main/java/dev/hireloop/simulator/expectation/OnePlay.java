package dev.hireloop.simulator.expectation;

import dev.hireloop.core.calibration.LevelingCalibration.Blocked;
import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.InitialVoteCast;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Expectations;
import dev.hireloop.simulator.scenario.Expectations.Direction;
import dev.hireloop.simulator.scenario.Expectations.Ending;
import dev.hireloop.simulator.scenario.Expectations.Ground;
import dev.hireloop.simulator.scenario.Expectations.Move;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is expected of a single play. */
final class OnePlay {

    private static final long SEED = 1;

    private final Expectations expect;
    private final List<HiringEvent> events;
    private final Hiring hiring;
    private final List<Finding> findings = new ArrayList<>();

    OnePlay(Scenario scenario) {
        this.expect = scenario.expect();
        this.events = new Simulation(scenario).play(SEED);
        this.hiring = Hiring.of(events);
    }

    List<Finding> findings() {
        var outcome =
                hiring.debrief() instanceof Decided(_, var reached)
                        ? Optional.of(reached)
                        : Optional.<DecisionReached>empty();
        compare("decision", expect.decision(), outcome.map(OnePlay::ending).orElse(Ending.NONE));
        compare("reason", expect.reason(), outcome.map(OnePlay::ground).orElse(null));
        compare(
                "level",
                expect.level(),
                hiring.calibration() instanceof Settled settled ? settled.offer().level() : null);
        compare(
                "band",
                expect.band(),
                hiring.calibration() instanceof Settled settled
                        ? settled.offer().band().toString()
                        : null);
        compare(
                "blocked",
                expect.blocked(),
                hiring.calibration() instanceof Blocked(_, var blocked) ? blocked.target() : null);
        compare(
                "dissent",
                expect.dissent(),
                outcome.map(reached -> !reached.dissent().isEmpty()).orElse(null));
        redirect();
        expect.moved().forEach(move -> moved(move, outcome.orElse(null)));
        return findings;
    }

    private void compare(String what, @Nullable Object expected, @Nullable Object found) {
        if (expected != null) {
            findings.add(
                    new Finding(what + ": " + word(expected), expected.equals(found), word(found)));
        }
    }

    private static Ending ending(DecisionReached reached) {
        return switch (reached.decision()) {
            case HIRE -> Ending.HIRE;
            case NO_HIRE -> Ending.NO_HIRE;
            case HOLD -> Ending.HOLD;
        };
    }

    private static Ground ground(DecisionReached reached) {
        return switch (reached.reason()) {
            case Reason.FailedGate _ -> Ground.GATE;
            case Reason.BelowFilter(var round, var filter) ->
                    round.equals(filter) ? Ground.PRIMARY_FILTER : Ground.COMPENSATION;
            case Reason.ByScheme _ -> Ground.SCHEME;
            case Reason.ByVeto _ -> Ground.VETO;
            case Reason.NoLevel _ -> Ground.NO_LEVEL;
            case Reason.NoSponsor _ -> Ground.NO_SPONSOR;
        };
    }

    private void redirect() {
        var round = expect.redirect();
        if (round != null) {
            boolean redirected =
                    events.stream()
                            .anyMatch(
                                    event ->
                                            event instanceof CandidateRedirected cut
                                                    && cut.round().equals(round));
            findings.add(
                    new Finding("redirect: " + round, redirected, redirected ? "yes" : "none"));
        }
    }

    private void moved(Move move, @Nullable DecisionReached reached) {
        var first = vote(move.person());
        var last =
                reached == null
                        ? first
                        : reached.votes().stream()
                                .filter(each -> each.person().equals(move.person()))
                                .map(DecisionReached.FinalVote::rating)
                                .findFirst()
                                .orElse(first);
        int by = first == null || last == null ? 0 : last.compareTo(first);
        boolean met = move.direction() == Direction.UP ? by > 0 : by < 0;
        findings.add(
                new Finding(
                        "moved: " + move.person() + " " + word(move.direction()),
                        met,
                        first + " to " + last));
    }

    private @Nullable Rating vote(PersonId person) {
        return events.stream()
                .filter(InitialVoteCast.class::isInstance)
                .map(InitialVoteCast.class::cast)
                .filter(cast -> cast.voter().equals(person))
                .map(cast -> cast.vote().rating())
                .findFirst()
                .orElse(null);
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }
}
