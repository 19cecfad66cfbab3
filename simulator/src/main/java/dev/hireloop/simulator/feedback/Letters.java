package dev.hireloop.simulator.feedback;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;

import java.util.ArrayList;
import java.util.List;

/** Writes the letters that follow from a recording. */
public final class Letters {

    private Letters() {}

    /**
     * One to the candidate, then one to each voter of whom there is something to say, in the
     * panel's order.
     */
    public static List<Letter> of(List<HiringEvent> events) {
        var evidence = Evidence.of(events);
        var letters = new ArrayList<Letter>();
        letters.add(
                new Letter(
                        PersonId.CANDIDATE,
                        evidence.opening().candidate().name(),
                        new ToCandidate(evidence).sentences()));
        for (Panelist person : evidence.opening().panel()) {
            var sentences = new ToInterviewer(evidence, person.id()).sentences();
            if (!sentences.isEmpty()) {
                letters.add(new Letter(person.id(), person.name(), sentences));
            }
        }
        return List.copyOf(letters);
    }
}
