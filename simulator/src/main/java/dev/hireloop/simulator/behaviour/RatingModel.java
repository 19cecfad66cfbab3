package dev.hireloop.simulator.behaviour;

/**
 * Where one rating lies on the 1 to 4 scale before it is rounded (domain §3): {@code 2.5 + b + sd(θ
 * + s + l + ε)}. Each part is given in its own standard deviations; these are the points of the
 * scale that one of them is worth.
 *
 * @param ability θ, the same in all the ratings of a candidate
 * @param session s, the day's form: once for an interview, or for a panel that sits in one
 * @param leniency l, the same in all the ratings of an interviewer
 * @param residual ε, anew for each rating
 */
public record RatingModel(double ability, double session, double leniency, double residual) {

    /** The middle of the scale, between no hire and hire. */
    public static final double MIDDLE = 2.5;

    /** Every part at the variance that research gives it. */
    public static final RatingModel STANDARD = of(1, 0.05, 1);

    /** The same once interviewers have been trained to rate alike: 30% less (Roch 2012). */
    public static final RatingModel TRAINED = of(1, 0.05, 0.7);

    /**
     * What a draw of irrelevance is worth where every candidate gets other questions: add it once
     * for what all interviewers see alike in the candidate, and once for what each sees alone. The
     * variance, 1.9, is our fit: four ratings then predict performance with r .19 (Sackett 2022).
     */
    public static final double IRRELEVANCE = 0.9 * StrictMath.sqrt(1.9);

    private static final double SD = 0.9;

    /**
     * The parts at their published variances, but for these.
     *
     * @param noise a factor on the standard deviation of session and residual
     * @param spread the variance between interviewers in leniency, of 1 in all
     * @param left the share of the variance of leniency and residual that training leaves
     */
    public static RatingModel of(double noise, double spread, double left) {
        return new RatingModel(
                SD * StrictMath.sqrt(0.50),
                SD * StrictMath.sqrt(0.33) * noise,
                SD * StrictMath.sqrt(spread * left),
                SD * StrictMath.sqrt(0.12 * left) * noise);
    }

    /** The position of one rating, from draws of mean 0 and variance 1. */
    public double position(double base, double theta, double s, double l, double epsilon) {
        return base + ability * theta + session * s + leniency * l + residual * epsilon;
    }
}
