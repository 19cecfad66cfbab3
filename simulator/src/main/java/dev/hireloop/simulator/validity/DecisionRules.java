package dev.hireloop.simulator.validity;

import dev.hireloop.core.shared.Rating;
import dev.hireloop.simulator.behaviour.RatingModel;
import dev.hireloop.simulator.validity.Interviews.Rated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What four independent interviewers come to, and what each way to decide makes of it. */
final class DecisionRules {

    private static final double TOLERANCE = 0.01;

    private final List<List<Rated>> batches = Interviews.FOUR.batches();
    private final List<Row> rows = new ArrayList<>();

    private DecisionRules() {}

    static Study study() {
        var rules = new DecisionRules();
        rules.share(
                "All four say the same of hiring or not, and as strongly",
                0.11,
                DecisionRules::agree);
        rules.share("Ratings two points or more apart", 0.31, DecisionRules::farApart);
        rules.share("Split between hire and no hire", 0.60, each -> each.hires() % 4 != 0);
        rules.errors("three of four", 0.288, 0.087, each -> each.hires() >= 3);
        rules.errors("mean above 2.5", 0.234, 0.097, DecisionRules::meanAbove);
        rules.errors("unanimity", 0.612, 0.012, each -> each.hires() == 4);
        rules.errors(
                "one round as a gate, and the mean",
                0.345,
                0.071,
                each -> each.ratings().getFirst().isHire() && meanAbove(each));
        return new Study(
                "Ways to decide",
                "The same candidates, four interviews each, the bar at median ability. False"
                        + " no-hires are among those at or above the bar, false hires among those below"
                        + " it. Gates and unanimity buy few false hires with many false rejections.",
                rules.rows);
    }

    private void share(String what, double target, Predicate<Rated> is) {
        rows.add(row(what, target, share(_ -> true, is)));
    }

    private void errors(String rule, double noHires, double hires, Predicate<Rated> hired) {
        rows.add(
                row(
                        "False no-hires, " + rule,
                        noHires,
                        share(each -> each.theta() >= 0, hired.negate())));
        rows.add(row("False hires, " + rule, hires, share(each -> each.theta() < 0, hired)));
    }

    private static Row row(String what, double target, Estimate ours) {
        return new Row(what, Target.of(target, TOLERANCE), ours, "kept figure", Standing.OWN);
    }

    private Estimate share(Predicate<Rated> among, Predicate<Rated> is) {
        return Estimate.over(
                batch -> {
                    long all = 0;
                    long those = 0;
                    for (Rated each : batches.get(batch)) {
                        if (among.test(each)) {
                            all++;
                            those += is.test(each) ? 1 : 0;
                        }
                    }
                    return (double) those / all;
                });
    }

    private static boolean agree(Rated each) {
        return each.ratings().stream().distinct().count() == 1;
    }

    private static boolean farApart(Rated each) {
        var points = each.ratings().stream().mapToInt(Rating::points).summaryStatistics();
        return points.getMax() - points.getMin() >= 2;
    }

    private static boolean meanAbove(Rated each) {
        return each.mean() > RatingModel.MIDDLE;
    }
}
