package dev.hireloop.simulator.behaviour;

/** How sure someone is, from how far their position lies from the middle of the scale. */
final class Conviction {

    private static final double MIDDLE = 2.5;
    private static final double FARTHEST = 1.5;

    private Conviction() {}

    /** 1 in the middle to 5 at either end, in equal steps; for positions of 1 to 4 and beyond. */
    static int of(double position) {
        double share = Math.min(1, Math.abs(position - MIDDLE) / FARTHEST);
        return 1 + (int) Math.min(4, Math.floor(share * 5));
    }

    /** How far from the middle it begins. */
    static double least(int conviction) {
        return FARTHEST * (conviction - 1) / 5;
    }

    /** How far from the middle it ends; the greatest never does. */
    static double most(int conviction) {
        return conviction == 5 ? Double.POSITIVE_INFINITY : FARTHEST * conviction / 5;
    }
}
