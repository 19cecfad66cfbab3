package dev.hireloop.core.interview;

import static dev.hireloop.core.shared.Lists.any;

import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import java.util.ArrayList;
import java.util.List;

/**
 * One interviewer's independent verdict on one round; it never changes once it is in.
 *
 * @param confidence 1 to 5
 * @param assessments a rating for each competency the interviewer has signals on
 * @param note what the interviewer writes for the committee; may be empty
 */
public record Scorecard(
        PersonId interviewer,
        RoundId round,
        Rating rating,
        int confidence,
        List<Assessment> assessments,
        String note) {

    public Scorecard {
        assessments = List.copyOf(assessments);
    }

    /** One competency's rating and the signals it rests on. */
    public record Assessment(CompetencyId competency, Rating rating, List<SignalId> signals) {

        public Assessment {
            signals = List.copyOf(signals);
        }
    }

    boolean isBy(PersonId person, RoundId round) {
        return interviewer.equals(person) && this.round.equals(round);
    }

    boolean restsOn(SignalId signal) {
        return any(assessments, each -> each.signals().contains(signal));
    }

    /** Every signal the card rests on, in the order of its assessments. */
    public List<SignalId> evidence() {
        var evidence = new ArrayList<SignalId>();
        for (Assessment assessment : assessments) {
            evidence.addAll(assessment.signals());
        }
        return List.copyOf(evidence);
    }
}
