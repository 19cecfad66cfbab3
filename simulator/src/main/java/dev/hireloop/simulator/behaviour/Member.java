package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.WhatIf;

import org.jspecify.annotations.Nullable;

/**
 * Someone in the debrief: how they listen, and how they are listened to.
 *
 * @param place among the voters, from 0; {@link #NO_VOTE} for a shadow
 * @param outranks whether their word weighs more with those who heed authority
 * @param noise a factor on how far the straw poll scatters around what their scorecards say, and on
 *     how differently arguments sound to them
 * @param heldTo what a what-if has them vote; else null
 */
record Member(
        PersonId id,
        int place,
        double openness,
        double influence,
        boolean outranks,
        double authority,
        double anchoring,
        double polarisation,
        double conformity,
        double noise,
        DrawKey strawPoll,
        DrawKey yielding,
        @Nullable Rating heldTo) {

    static final int NO_VOTE = -1;

    private static final String STREAM = "debrief";

    Member(Person person, int place, WhatIf whatIf) {
        var role = person.panelist().role();
        var tendencies = person.tendencies();
        var effects = tendencies.effects();
        this(
                person.id(),
                place,
                tendencies.openness(),
                tendencies.influence(),
                role == Role.CHAIR || role == Role.BAR_RAISER,
                effects.of(Effect.AUTHORITY),
                effects.of(Effect.ANCHORING),
                effects.of(Effect.POLARISATION),
                effects.of(Effect.CONFORMITY),
                effects.of(Effect.NOISE),
                DrawKey.of(STREAM, person.id(), "straw-poll", ""),
                DrawKey.of(STREAM, person.id(), "conformity", ""),
                whatIf.vote(person.id()));
    }

    DrawKey reception(SignalId signal) {
        return DrawKey.of(STREAM, id, "reception", signal);
    }
}
