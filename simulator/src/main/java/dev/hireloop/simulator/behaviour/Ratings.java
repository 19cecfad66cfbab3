package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Impressions;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;

import java.util.List;
import java.util.Locale;

/**
 * How an interviewer rates one round: {@code y = clip(round(2.5 + b + sd(θ + s + l + ε)), 1, 4)}
 * (domain §3), where b sums the effects of the signals they noted and what the candidate brings
 * into every round. A decisive signal caps what the noise can do, for scripted facts beat it.
 */
public record Ratings(Scenario scenario, Draws draws) {

    private static final double MIDDLE = 2.5;
    private static final double SD = 0.9;
    private static final double ABILITY = StrictMath.sqrt(0.50);
    private static final double SESSION = StrictMath.sqrt(0.33);
    private static final double LENIENCY = StrictMath.sqrt(0.05);
    private static final double RESIDUAL = StrictMath.sqrt(0.12);

    /** Points that one unit of strength moves a rating at weight 1; ours. */
    private static final double EFFECT = 0.25;

    private static final double LARGEST_EFFECT = 1.5;

    /**
     * What an interviewer thinks of a competency in a round that nobody scripted. It reports where
     * the rating will lie and adds nothing to it.
     */
    public Signal impression(Person person, RoundId round, Competency competency, SignalId id) {
        double position =
                position(person, round, "residual", round + "/" + competency.id(), List.of());
        var fixed = scenario.writeUp(person.id(), round).map(Scenario.WriteUp::rating).orElse(null);
        if (fixed != null) {
            position = fixed.points();
        }
        boolean good = Rating.nearest(position).isHire();
        return new Signal(
                id,
                round,
                competency.id(),
                good ? Polarity.FOR : Polarity.AGAINST,
                Math.clamp(Math.round(Math.abs(position - MIDDLE) + 0.5), 1, 3),
                false,
                (good ? "Convincing on " : "Thin on ")
                        + competency.name().toLowerCase(Locale.ROOT));
    }

    /** The scorecard of one interviewer for one round, from the evidence the loop holds. */
    public Scorecard card(Person person, RoundId round, List<SignalRecorded> evidence) {
        var noted =
                evidence.stream()
                        .filter(each -> each.signal().round().equals(round))
                        .filter(each -> each.notedBy().contains(person.id()))
                        .map(SignalRecorded::signal)
                        .toList();
        var written = scenario.writeUp(person.id(), round);
        double position = capped(position(person, round, "overall", round.value(), noted), noted);
        var fixed = written.map(Scenario.WriteUp::rating).orElse(null);
        return new Scorecard(
                person.id(),
                round,
                fixed != null ? fixed : Rating.nearest(position),
                Conviction.of(fixed != null ? fixed.points() : position),
                noted.stream()
                        .map(Signal::competency)
                        .distinct()
                        .map(competency -> assessment(person, round, competency, noted))
                        .toList(),
                written.map(Scenario.WriteUp::note).orElse(""));
    }

    private Assessment assessment(
            Person person, RoundId round, CompetencyId competency, List<Signal> noted) {
        var signals = noted.stream().filter(each -> each.competency().equals(competency)).toList();
        return new Assessment(
                competency,
                Rating.nearest(
                        capped(
                                position(
                                        person,
                                        round,
                                        "residual",
                                        round + "/" + competency,
                                        signals),
                                signals)),
                ids(signals));
    }

    private double position(
            Person person, RoundId round, String residualOf, String index, List<Signal> signals) {
        PersonId who = person.id();
        double session = SESSION * draws.gaussian(DrawKey.of("loop", who, "session", round));
        double leniency = LENIENCY * draws.gaussian(DrawKey.of("loop", who, "leniency", ""));
        double residual = RESIDUAL * draws.gaussian(DrawKey.of("loop", who, residualOf, index));
        return MIDDLE
                + effect(scenario.rulebook(), signals)
                + scenario.rulebook().fitOf(scenario.candidate())
                + person.tendencies().leniency()
                + SD * (ABILITY * scenario.ability() + session + leniency + residual);
    }

    private static double effect(Rulebook rulebook, List<Signal> signals) {
        double sum = 0;
        for (Signal signal : signals) {
            if (Impressions.isOne(signal.id())) {
                continue;
            }
            double weight = rulebook.competency(signal.competency()).orElseThrow().weight();
            sum += EFFECT * weight * signal.strength() * signal.polarity().sign();
        }
        return Math.clamp(sum, -LARGEST_EFFECT, LARGEST_EFFECT);
    }

    private static double capped(double position, List<Signal> signals) {
        if (decisive(signals, Polarity.AGAINST)) {
            return Math.min(position, Rating.NO_HIRE.points());
        }
        return decisive(signals, Polarity.FOR)
                ? Math.max(position, Rating.HIRE.points())
                : position;
    }

    private static boolean decisive(List<Signal> signals, Polarity polarity) {
        return signals.stream().anyMatch(each -> each.decisive() && each.polarity() == polarity);
    }

    private static List<SignalId> ids(List<Signal> signals) {
        return signals.stream().map(Signal::id).toList();
    }
}
