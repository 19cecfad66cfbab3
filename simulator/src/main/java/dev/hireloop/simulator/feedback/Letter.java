package dev.hireloop.simulator.feedback;

import dev.hireloop.core.shared.PersonId;

import java.util.List;

/**
 * Feedback for one person.
 *
 * @param to who it is for; {@code candidate} for the candidate
 * @param name what they are called
 */
public record Letter(PersonId to, String name, List<Sentence> sentences) {

    public Letter {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence and what it rests on.
     *
     * @param events the numbers of the events, from 1, at least one
     */
    public record Sentence(String words, List<Integer> events) {

        public Sentence {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("Feedback rests on an event: " + words);
            }
        }
    }
}
