package dev.hireloop.simulator.validity;

import dev.hireloop.simulator.behaviour.opinion.Group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The published examples of how groups come to an opinion (domain §3, §4). */
final class OpinionDynamics {

    private static final double[][] FOUR = {
        {.220, .120, .360, .300}, {.147, .215, .344, .294}, {0, 0, 1, 0}, {.090, .178, .446, .286}
    };
    private static final double[] BEFORE = {25, 25, 75, 85};
    private static final double[] AFTER = {60, 60, 75, 75};

    private static final String FRIEDKIN = "Friedkin & Johnsen 1999";
    private static final String DEGROOT = "DeGroot 1974";
    private static final String HEGSELMANN = "Hegselmann & Krause 2002";
    private static final int CROWD = 625;

    private OpinionDynamics() {}

    static Study study() {
        var rows = new ArrayList<Row>();
        var group = Group.friedkinJohnsen(FOUR);
        double[] ends = group.settled(BEFORE);
        for (int i = 0; i < ends.length; i++) {
            rows.add(
                    new Row(
                            "Four people, one of whom heeds nobody: where number "
                                    + (i + 1)
                                    + " ends, from "
                                    + (int) BEFORE[i],
                            Target.rounded(AFTER[i], 0),
                            Estimate.exact(ends[i]),
                            FRIEDKIN,
                            Standing.ESTABLISHED));
        }
        double[][] influence = group.influence();
        rows.add(
                new Row(
                        "Share of the influence of the one who heeds nobody",
                        Target.rounded(0.66, 2),
                        Estimate.exact(
                                Arrays.stream(influence).mapToDouble(row -> row[2]).sum() / 4),
                        FRIEDKIN,
                        Standing.EXACT));
        double[][] two = Group.deGroot(new double[][] {{.5, .5}, {.25, .75}}).influence();
        rows.add(weight("first", two[0][0], 0.3333));
        rows.add(weight("second", two[1][1], 0.6667));
        rows.add(clusters(0.25, new Target("1", 1, 1)));
        rows.add(clusters(0.15, new Target("2 to 3", 2, 3)));
        return new Study(
                "How opinions move",
                "The engines of the debrief in the form in which they were published: all hear all,"
                        + " weighted by a matrix, until nobody moves. The crowd is spread evenly from"
                        + " 0 to 1.",
                rows);
    }

    private static Row weight(String who, double weight, double target) {
        return new Row(
                "Two who average: weight of the " + who,
                Target.rounded(target, 4),
                Estimate.exact(weight),
                DEGROOT,
                Standing.EXACT);
    }

    private static Row clusters(double confidence, Target target) {
        double[] crowd = IntStream.range(0, CROWD).mapToDouble(i -> (i + 0.5) / CROWD).toArray();
        double[] ends = Group.hegselmannKrause(CROWD, confidence).settled(crowd);
        long clusters =
                1
                        + IntStream.range(1, CROWD)
                                .filter(i -> ends[i] - ends[i - 1] > confidence)
                                .count();
        return new Row(
                "Clusters of 625 who heed whoever is within " + confidence,
                target,
                Estimate.exact((double) clusters),
                HEGSELMANN,
                Standing.CONTESTED,
                "stylised, for teaching");
    }
}
