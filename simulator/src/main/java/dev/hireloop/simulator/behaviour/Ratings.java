package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.interview.Scorecard.Assessment;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/**
 * How interviewers rate under one seed: {@code y = clip(round(2.5 + b + sd(θ + s + l + ε)), 1, 4)}
 * (domain §3), where b sums the effects of the signals they noted and what the candidate brings
 * into every round. Whoever came before sets the contrast, the scale is used from its middle, and
 * the overall impression colours each competency. A decisive signal caps what all that can do, and
 * a rating that the author fixed stands, for scripted facts beat noise.
 */
public final class Ratings {

    private final PanelModel panel;
    private final Draws draws;

    public Ratings(Scenario scenario, Draws draws) {
        this(new PanelModel(scenario), draws);
    }

    public Ratings(PanelModel panel, Draws draws) {
        this.panel = panel;
        this.draws = draws;
    }

    /** The same people under other draws. */
    public Ratings under(Draws draws) {
        return new Ratings(panel, draws);
    }

    /**
     * What an interviewer thinks of a competency in a round that nobody scripted. It reports where
     * the rating will lie and adds nothing to it.
     */
    public Signal impression(PersonId person, RoundId round, Competency competency, SignalId id) {
        var rater = panel.rater(person, round);
        var form = rater.form(draws);
        double overall = rater.overall(form, Pull.NONE, List.of(), draws);
        var written = rater.writeUp();
        double position =
                written != null && written.rating() != null
                        ? overall
                        : rater.on(competency.id(), form, Pull.NONE, overall, draws);
        boolean good = Rating.nearest(position).isHire();
        return new Signal(
                id,
                round,
                competency.id(),
                good ? Polarity.FOR : Polarity.AGAINST,
                Math.clamp(Math.round(Math.abs(position - RatingModel.MIDDLE) + 0.5), 1, 3),
                false,
                (good ? "Convincing on " : "Thin on ")
                        + competency.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The scorecard of one interviewer for one round.
     *
     * @param evidence what the loop holds
     * @param handedIn the cards that are in already; without write-ups first, they are heard of
     */
    public Scorecard card(
            PersonId person,
            RoundId round,
            List<SignalRecorded> evidence,
            List<Scorecard> handedIn) {
        var rater = panel.rater(person, round);
        var noted = rater.noted(evidence);
        double[] positions = positions(rater, noted, handedIn);
        var assessments = new ArrayList<Assessment>(noted.topics().size());
        for (int i = 1; i < positions.length; i++) {
            var topic = noted.topics().get(i - 1);
            assessments.add(
                    new Assessment(
                            topic.competency(), Rating.nearest(positions[i]), topic.signals()));
        }
        var written = rater.writeUp();
        return new Scorecard(
                person,
                round,
                Rating.nearest(positions[0]),
                Conviction.of(positions[0]),
                assessments,
                written == null ? "" : written.note());
    }

    /**
     * What each effect did to that scorecard, its own rating first; what an effect left alone is
     * not listed. Effects act on one another's results, so their sizes need not add up.
     */
    public List<Bias> biases(
            PersonId person,
            RoundId round,
            List<SignalRecorded> evidence,
            List<Scorecard> handedIn) {
        var rater = panel.rater(person, round);
        var noted = rater.noted(evidence);
        double[] with = positions(rater, noted, handedIn);
        var without = new EnumMap<Effect, double[]>(Effect.class);
        for (Effect effect : Effect.values()) {
            without.put(effect, positions(rater.without(effect), noted, handedIn));
        }
        var biases = new ArrayList<Bias>();
        for (int i = 0; i < with.length; i++) {
            var competency = i == 0 ? null : noted.topics().get(i - 1).competency();
            for (var each : without.entrySet()) {
                double size = with[i] - each.getValue()[i];
                if (size != 0) {
                    biases.add(new Bias(each.getKey(), competency, size));
                }
            }
        }
        return biases;
    }

    /** The card's own rating first, then those of its competencies. */
    private double[] positions(Rater rater, Noted noted, List<Scorecard> handedIn) {
        var form = rater.form(draws);
        double[] positions = new double[1 + noted.topics().size()];
        positions[0] = rater.overall(form, noted.pull(), handedIn, draws);
        for (int i = 1; i < positions.length; i++) {
            var topic = noted.topics().get(i - 1);
            positions[i] = rater.on(topic.competency(), form, topic.pull(), positions[0], draws);
        }
        return positions;
    }
}
