package dev.hireloop.simulator.director;

import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.behaviour.Opinions;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Line;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Whoever is charged with it brings up what nobody has said against where most votes began. */
final class DevilsAdvocate {

    private final Scenario scenario;
    private final @Nullable PersonId who;

    DevilsAdvocate(Scenario scenario) {
        this.scenario = scenario;
        var named = scenario.facilitation().devilsAdvocate();
        this.who = named == null || scenario.whatIf().silent().contains(named) ? null : named;
    }

    /** The strongest that is left to say; null if nothing is. */
    @Nullable Line next(Unsealed loop, Discussion discussion) {
        if (who == null) {
            return null;
        }
        var against = against(discussion);
        return loop.evidence().stream()
                .map(SignalRecorded::signal)
                .filter(each -> each.polarity() == against)
                .filter(each -> !discussion.isAired(each.id()))
                .filter(each -> !scenario.whatIf().unsaid().contains(each.id()))
                .max(Comparator.comparingInt(Signal::strength))
                .map(each -> line(who, each))
                .orElse(null);
    }

    private static @Nullable Polarity against(Discussion discussion) {
        int lean = Opinions.lean(discussion);
        if (lean == 0) {
            return null;
        }
        return lean > 0 ? Polarity.AGAINST : Polarity.FOR;
    }

    private Line line(PersonId speaker, Signal signal) {
        var round = scenario.rulebook().round(signal.round()).orElseThrow().name();
        var words =
                "Let me argue the other side. Nobody has said this of "
                        + round
                        + ": "
                        + LedDiscussion.lowerFirst(signal.summary())
                        + ".";
        return new Line(speaker, words, List.of(signal.id()), false);
    }
}
