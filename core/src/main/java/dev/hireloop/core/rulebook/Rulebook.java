package dev.hireloop.core.rulebook;

import static dev.hireloop.core.shared.Lists.first;

import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookRef;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A company's rules for one track, whole and at one version.
 *
 * @param track what the candidate interviews for, such as {@code TPM}
 * @param rounds in the order in which they are held
 * @param committee whose committee it is; null where anyone may sit in it
 * @param transfersFrom the tracks from which people may move over (domain 50, 51)
 * @param timeUse how a week is spent, for authors (domain 53)
 * @param complaint what its candidates say of feedback; null where nobody has asked
 */
public record Rulebook(
        RulebookRef ref,
        String company,
        String track,
        List<Competency> competencies,
        List<Round> rounds,
        DebriefRules debrief,
        Ladder ladder,
        List<Behaviour> behaviours,
        @Nullable Committee committee,
        List<Fit> fit,
        List<String> transfersFrom,
        List<TimeShare> timeUse,
        @Nullable Complaint complaint) {

    public Rulebook {
        competencies = List.copyOf(competencies);
        rounds = List.copyOf(rounds);
        behaviours = List.copyOf(behaviours);
        fit = List.copyOf(fit);
        transfersFrom = List.copyOf(transfersFrom);
        timeUse = List.copyOf(timeUse);
    }

    public Rulebook(
            RulebookRef ref,
            String company,
            String track,
            List<Competency> competencies,
            List<Round> rounds,
            DebriefRules debrief,
            Ladder ladder,
            List<Behaviour> behaviours) {
        this(
                ref,
                company,
                track,
                competencies,
                rounds,
                debrief,
                ladder,
                behaviours,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** These rules with another way to decide. */
    public Rulebook deciding(DecisionScheme scheme) {
        return new Rulebook(
                ref,
                company,
                track,
                competencies,
                rounds,
                new DebriefRules(scheme, debrief.quorum(), debrief.vetoRoles()),
                ladder,
                behaviours,
                committee,
                fit,
                transfersFrom,
                timeUse,
                complaint);
    }

    /** Whether a primary filter makes up for the round, as the round says; true if it says none. */
    public boolean hasFilterFor(Round round) {
        var survives = round.survives();
        return survives == null
                || round(survives.filter()).filter(each -> each.filter() != null).isPresent();
    }

    /** The round of that id, else the one that stands for it on this track. */
    public Optional<Round> roundFor(RoundId id) {
        return round(id)
                .or(
                        () ->
                                rounds.stream()
                                        .filter(each -> each.counterparts().contains(id))
                                        .findFirst());
    }

    /** What the candidate brings into every round, in rating points. */
    public double fitOf(Candidate candidate) {
        return fit.stream()
                .filter(each -> each.appliesTo(candidate, track))
                .mapToDouble(Fit::points)
                .sum();
    }

    public Optional<Round> round(RoundId id) {
        return first(rounds, round -> round.id().equals(id));
    }

    public Optional<Competency> competency(CompetencyId id) {
        return first(competencies, known -> known.id().equals(id));
    }

    public Optional<Behaviour> behaviour(BehaviourId id) {
        return first(behaviours, known -> known.id().equals(id));
    }
}
