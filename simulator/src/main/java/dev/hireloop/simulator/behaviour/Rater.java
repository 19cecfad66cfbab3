package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.Scorecard;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Effects;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.WriteUp;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How one person rates one round: all of it that no seed changes, worked out once. */
final class Rater {

    /** The share of the variance of leniency and residual that training leaves (Roch 2012). */
    private static final double TRAINED = 0.7;

    private static final String STREAM = "loop";
    private static final String IRRELEVANCE = "irrelevance";

    private final Scenario scenario;
    private final Person person;
    private final RoundId round;
    private final @Nullable WriteUp writeUp;

    private final RatingModel model;
    private final double base;
    private final double irrelevance;
    private final double shrinking;
    private final double halo;
    private final double anchoring;

    private final DrawKey session;
    private final DrawKey leniency;
    private final DrawKey seenByAll;
    private final DrawKey seenAlone;
    private final DrawKey overall;
    private final Map<CompetencyId, DrawKey> residuals = new HashMap<>();

    /** What was noted in the evidence that was asked about last; seeds mostly share it. */
    private volatile @Nullable Remembered remembered;

    private record Remembered(List<SignalRecorded> evidence, Noted noted) {}

    Rater(Scenario scenario, Person person, RoundId round) {
        this(scenario, person, round, person.tendencies().effects());
    }

    private Rater(Scenario scenario, Person person, RoundId round, Effects effects) {
        this.scenario = scenario;
        this.person = person;
        this.round = round;
        this.writeUp = scenario.writeUp(person.id(), round).orElse(null);
        var facilitation = scenario.facilitation();
        double noise = effects.of(Effect.NOISE);
        this.model =
                RatingModel.of(
                        noise,
                        effects.of(Effect.LENIENCY_SPREAD),
                        facilitation.training() ? TRAINED : 1);
        this.base =
                RatingModel.MIDDLE
                        + scenario.rulebook().fitOf(scenario.candidate())
                        + person.tendencies().leniency()
                        - effects.of(Effect.CONTRAST) * earlierAbove(scenario);
        this.irrelevance = facilitation.structured() ? 0 : RatingModel.IRRELEVANCE * noise;
        this.shrinking = effects.of(Effect.CENTRAL_TENDENCY);
        this.halo = effects.of(Effect.HALO);
        this.anchoring = facilitation.writeUpsFirst() ? 0 : effects.of(Effect.ANCHORING);
        this.session = DrawKey.of(STREAM, PersonId.CANDIDATE, "session", round);
        this.leniency = DrawKey.of(STREAM, person.id(), "leniency", "");
        this.seenByAll = DrawKey.of(STREAM, PersonId.CANDIDATE, IRRELEVANCE, "");
        this.seenAlone = DrawKey.of(STREAM, person.id(), IRRELEVANCE, round);
        this.overall = DrawKey.of(STREAM, person.id(), "overall", round);
        for (Competency each : scenario.rulebook().competencies()) {
            var index = round + "/" + each.id();
            residuals.put(each.id(), DrawKey.of(STREAM, person.id(), "residual", index));
        }
    }

    private static double earlierAbove(Scenario scenario) {
        var earlier = scenario.earlierToday();
        return earlier == null ? 0 : earlier - RatingModel.MIDDLE;
    }

    /** The same person without one effect. */
    Rater without(Effect effect) {
        var effects = person.tendencies().effects();
        return new Rater(scenario, person, round, effects.with(effect, effect.off()));
    }

    @Nullable WriteUp writeUp() {
        return writeUp;
    }

    @SuppressWarnings("ReferenceEquality") // it is only remembered, and comparing costs more
    Noted noted(List<SignalRecorded> evidence) {
        var last = remembered;
        if (last == null || last.evidence != evidence) {
            var noted = Noted.of(person.id(), round, evidence, scenario.rulebook());
            last = new Remembered(evidence, noted);
            remembered = last;
        }
        return last.noted;
    }

    /** Under those draws, all ratings of this person in this round have this in common. */
    Form form(Draws draws) {
        return new Form(
                drawn(model.session(), session, draws),
                drawn(model.leniency(), leniency, draws),
                irrelevance
                        * (drawn(irrelevance, seenByAll, draws)
                                + drawn(irrelevance, seenAlone, draws)));
    }

    /** What stays the same from one rating of a round to the next. */
    record Form(double session, double leniency, double irrelevant) {}

    /** Where the card's own rating lies. */
    double overall(Form form, Pull pull, List<Scorecard> handedIn, Draws draws) {
        if (writeUp != null && writeUp.rating() != null) {
            return writeUp.rating().points();
        }
        double alone = position(form, pull, overall, draws);
        return pull.capped(alone + anchoring * (first(handedIn, alone) - alone));
    }

    /** Where the rating of one competency lies, next to the card's own. */
    double on(CompetencyId competency, Form form, Pull pull, double overall, Draws draws) {
        var residual = Objects.requireNonNull(residuals.get(competency));
        double alone = position(form, pull, residual, draws);
        return pull.capped(alone + halo * (overall - RatingModel.MIDDLE));
    }

    private double position(Form form, Pull pull, DrawKey residual, Draws draws) {
        double raw =
                model.position(
                        base + pull.points() + form.irrelevant,
                        scenario.ability(),
                        form.session,
                        form.leniency,
                        drawn(model.residual(), residual, draws));
        return RatingModel.MIDDLE + shrinking * (raw - RatingModel.MIDDLE);
    }

    /** Nothing is asked of the dice that nothing comes of. */
    private static double drawn(double size, DrawKey key, Draws draws) {
        return size == 0 ? 0 : draws.gaussian(key);
    }

    private double first(List<Scorecard> handedIn, double without) {
        if (handedIn.isEmpty() || handedIn.getFirst().interviewer().equals(person.id())) {
            return without;
        }
        return handedIn.getFirst().rating().points();
    }
}
