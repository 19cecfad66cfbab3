package dev.hireloop.simulator.behaviour;

import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.scenario.Impressions;

import java.util.List;

/**
 * What a set of signals does to a rating: so many points, and, where one of them is decisive, an
 * end that neither noise nor habit carries it past.
 */
record Pull(double points, double least, double most) {

    static final Pull NONE = new Pull(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Points that one unit of strength moves a rating at weight 1; ours. */
    private static final double PER_STRENGTH = 0.25;

    private static final double MOST_POINTS = 1.5;

    static Pull of(List<Signal> signals, Rulebook rulebook) {
        double points = Math.clamp(points(signals, rulebook), -MOST_POINTS, MOST_POINTS);
        if (decisive(signals, Polarity.AGAINST)) {
            return new Pull(points, NONE.least, Rating.NO_HIRE.points());
        }
        return decisive(signals, Polarity.FOR)
                ? new Pull(points, Rating.HIRE.points(), NONE.most)
                : new Pull(points, NONE.least, NONE.most);
    }

    private static double points(List<Signal> signals, Rulebook rulebook) {
        double sum = 0;
        for (Signal signal : signals) {
            if (!Impressions.isOne(signal.id())) {
                double weight = rulebook.competency(signal.competency()).orElseThrow().weight();
                sum += PER_STRENGTH * weight * signal.strength() * signal.polarity().sign();
            }
        }
        return sum;
    }

    private static boolean decisive(List<Signal> signals, Polarity polarity) {
        return signals.stream().anyMatch(each -> each.decisive() && each.polarity() == polarity);
    }

    double capped(double position) {
        return Math.max(least, Math.min(most, position));
    }
}
