package dev.hireloop.simulator.cli;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Fit;
import dev.hireloop.core.rulebook.Fit.Preparation;
import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Leaning;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.RoundId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something that rulebooks know by an id, and how each of them reads it.
 *
 * @param readings one for each rulebook that knows it
 */
record Topic<R>(String id, List<R> readings) {

    /** A behaviour on one track. */
    record OfBehaviour(
            String rulebook,
            Polarity polarity,
            int strength,
            boolean decisive,
            boolean failsLeveling,
            CompetencyId competency,
            double weight,
            String summary,
            String source) {

        static OfBehaviour of(Rulebook rulebook, Behaviour behaviour) {
            return new OfBehaviour(
                    rulebook.ref().toString(),
                    behaviour.polarity(),
                    behaviour.strength(),
                    behaviour.decisive(),
                    behaviour.failsLeveling(),
                    behaviour.competency(),
                    rulebook.competency(behaviour.competency()).orElseThrow().weight(),
                    behaviour.summary(),
                    behaviour.source());
        }
    }

    /**
     * A competency on one track.
     *
     * @param rounds that assess it
     * @param speaksFor and {@code speaksAgainst}: behaviours that are read so
     */
    record OfCompetency(
            String rulebook,
            String name,
            double weight,
            List<RoundId> rounds,
            List<BehaviourId> speaksFor,
            List<BehaviourId> speaksAgainst) {

        static OfCompetency of(Rulebook rulebook, Competency competency) {
            return new OfCompetency(
                    rulebook.ref().toString(),
                    competency.name(),
                    competency.weight(),
                    rulebook.rounds().stream()
                            .filter(round -> round.assesses().contains(competency.id()))
                            .map(Round::id)
                            .toList(),
                    behaviours(rulebook, competency, Polarity.FOR),
                    behaviours(rulebook, competency, Polarity.AGAINST));
        }

        private static List<BehaviourId> behaviours(
                Rulebook rulebook, Competency competency, Polarity polarity) {
            return rulebook.behaviours().stream()
                    .filter(each -> each.competency().equals(competency.id()))
                    .filter(each -> each.polarity() == polarity)
                    .map(Behaviour::id)
                    .toList();
        }
    }

    /**
     * A round on one track.
     *
     * @param round its id there, which is another one where a round stands for it
     * @param gate and {@code primaryFilter}: how it is read where it is one, else null
     * @param survivedBy the primary filter that can make up for it, else null
     */
    record OfRound(
            String rulebook,
            RoundId round,
            String name,
            int minutes,
            @Nullable Gate gate,
            @Nullable Gate primaryFilter,
            @Nullable RoundId survivedBy,
            List<CompetencyId> assesses) {

        static OfRound of(Rulebook rulebook, Round round) {
            var survives = round.survives();
            return new OfRound(
                    rulebook.ref().toString(),
                    round.id(),
                    round.name(),
                    round.minutes(),
                    round.gate(),
                    round.filter(),
                    survives == null ? null : survives.filter(),
                    round.assesses());
        }
    }

    /** A scope of impact on one track. */
    record OfScope(String rulebook, Level supports, String summary, String source) {

        static OfScope of(Rulebook rulebook, Scope scope) {
            return new OfScope(
                    rulebook.ref().toString(), scope.supports(), scope.summary(), scope.source());
        }
    }

    /** What a candidate brings along on one track, which has no id. */
    record OfFit(
            String rulebook,
            @Nullable Preparation preparedFor,
            @Nullable Leaning leaning,
            double points,
            String source) {

        static OfFit of(Rulebook rulebook, Fit fit) {
            return new OfFit(
                    rulebook.ref().toString(),
                    fit.preparation(),
                    fit.leaning(),
                    fit.points(),
                    fit.source());
        }
    }
}
