package dev.hireloop.core.shared;

import java.util.List;

/** The four-point scale of scorecards and debrief votes; it has no middle (domain 2). */
public enum Rating {
    STRONG_NO_HIRE(1, "Strong No Hire"),
    NO_HIRE(2, "No Hire"),
    HIRE(3, "Hire"),
    STRONG_HIRE(4, "Strong Hire");

    private static final Rating[] SCALE = values();

    private final int points;
    private final String words;

    Rating(int points, String words) {
        this.points = points;
        this.words = words;
    }

    /** 1 for Strong No Hire to 4 for Strong Hire. */
    public int points() {
        return points;
    }

    /**
     * The nearest rating to a position on the 1 to 4 scale; positions beyond its ends are clipped.
     */
    public static Rating nearest(double position) {
        double onScale = Math.max(1, Math.min(SCALE.length, position));
        return SCALE[(int) (onScale + 0.5) - 1];
    }

    /** The rating that the mean of these, at least one, is nearest to. */
    public static Rating mean(List<Rating> ratings) {
        return nearest(meanPoints(ratings));
    }

    /** The mean of these, at least one, on the 1 to 4 scale. */
    public static double meanPoints(List<Rating> ratings) {
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("No ratings have no mean");
        }
        int sum = 0;
        for (Rating rating : ratings) {
            sum += rating.points;
        }
        return (double) sum / ratings.size();
    }

    public boolean isHire() {
        return this == HIRE || this == STRONG_HIRE;
    }

    @Override
    public String toString() {
        return words;
    }
}
