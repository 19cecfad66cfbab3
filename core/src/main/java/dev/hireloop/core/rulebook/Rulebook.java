package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;

import java.util.List;
import java.util.Optional;

/**
 * A company's rules for one track, whole and at one version.
 *
 * @param track what the candidate interviews for, such as {@code TPM}
 * @param rounds in the order in which they are held
 */
public record Rulebook(
        RulebookRef ref,
        String company,
        String track,
        List<Competency> competencies,
        List<Round> rounds,
        DebriefRules debrief,
        Ladder ladder,
        List<Behaviour> behaviours) {

    public Rulebook {
        competencies = List.copyOf(competencies);
        rounds = List.copyOf(rounds);
        behaviours = List.copyOf(behaviours);
    }

    public Optional<Round> round(RoundId id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    public Optional<Competency> competency(CompetencyId id) {
        return competencies.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    public Optional<Behaviour> behaviour(BehaviourId id) {
        return behaviours.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
