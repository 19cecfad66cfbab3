package dev.hireloop.simulator.analysis;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Voting;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.scenario.Effect;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a change could no longer act on anything, as things stand. */
final class TooLate {

    /** What acts while people rate, and nowhere else. */
    private static final Set<String> OF_CARDS =
            Stream.concat(
                            Stream.of(
                                            Effect.LENIENCY_SPREAD,
                                            Effect.HALO,
                                            Effect.CENTRAL_TENDENCY,
                                            Effect.CONTRAST)
                                    .map(effect -> "tendencies." + effect.word()),
                            Stream.of("structured", "calibration-training", "write-ups-first")
                                    .map(field -> "facilitation." + field))
                    .collect(Collectors.toUnmodifiableSet());

    private TooLate() {}

    /** Null where it can still act. */
    static @Nullable String words(Offer offer, Hiring after) {
        return switch (after.debrief()) {
            case Voting _ -> "Too late here: the vote has been called; try it from the start.";
            case Decided _ -> "Too late here: it is decided; try it from the start.";
            default ->
                    after.loop() instanceof Unsealed && OF_CARDS.contains(offer.setting().path())
                            ? "Too late here: the scorecards are in; try it from the start."
                            : null;
        };
    }
}
