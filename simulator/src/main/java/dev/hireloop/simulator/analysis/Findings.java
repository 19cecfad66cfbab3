package dev.hireloop.simulator.analysis;

import dev.hireloop.simulator.scenario.Effect;

/** What research has found of each effect, in a sentence, and who has. */
final class Findings {

    private Findings() {}

    static String explanation(Effect effect) {
        return switch (effect) {
            case NOISE -> "The same person rates the same answers differently on another day.";
            case LENIENCY_SPREAD -> "Some people rate everyone higher, or lower, than others do.";
            case HALO -> "The overall impression colours what is thought of each competency.";
            case CENTRAL_TENDENCY -> "Ratings keep away from the ends of the scale.";
            case CONTRAST -> "Whoever comes after strong candidates looks weaker.";
            case ANCHORING -> "What is heard first pulls towards it.";
            case AUTHORITY -> "The same argument weighs more from someone of rank.";
            case CONFORMITY -> "Who stands alone gives in to a majority of one mind.";
            case POLARISATION ->
                    "A new argument on the side where the group leans carries further.";
            case MENTION -> "What few people know is seldom brought up.";
        };
    }

    static String source(Effect effect) {
        return switch (effect) {
            case NOISE -> "Huffcutt, Culbertson and Weyhrauch 2013";
            case LENIENCY_SPREAD -> "Kane, Bernardin, Villanova and Peyrefitte 1995; size ours";
            case HALO -> "Thorndike 1920; size ours";
            case CENTRAL_TENDENCY -> "Saal, Downey and Lahey 1980; size ours";
            case CONTRAST -> "Simonsohn and Gino 2013";
            case ANCHORING -> "Tversky and Kahneman 1974; size ours";
            case AUTHORITY -> "Torrance 1955; size ours";
            case CONFORMITY -> "Asch 1956; Bond and Smith 1996";
            case POLARISATION -> "Isenberg 1986; size ours";
            case MENTION -> "Stasser, Taylor and Hanna 1989";
        };
    }
}
