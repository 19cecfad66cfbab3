package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Role;
import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Scenario.Person;

/**
 * Someone in the debrief: how they listen, and how they are listened to.
 *
 * @param place among the voters, from 0; {@link #NO_VOTE} for a shadow
 * @param outranks whether their word weighs more with those who heed authority
 * @param noise a factor on how far the straw poll scatters around what their scorecards say
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
        DrawKey yielding) {

    static final int NO_VOTE = -1;

    private static final String STREAM = "debrief";

    Member(Person person, int place) {
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
                DrawKey.of(STREAM, person.id(), "conformity", ""));
    }
}
