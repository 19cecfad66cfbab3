package dev.hireloop.simulator.agreement;

/**
 * How far a decision is the same whatever the seed: 1 − 2·min(p, 1−p) of the share p that comes to
 * hire. 1 where every run agrees, 0 where it is a coin's toss.
 *
 * @param low and {@code high}: what the share's 95% interval allows
 * @param tooFew fewer runs than 200
 */
public record Stability(double value, double low, double high, boolean tooFew) {

    private static final int ENOUGH = 200;

    /** Of so many hires among so many runs. */
    public static Stability of(long hires, long runs) {
        var share = Proportion.of(hires, runs);
        double atLow = at(share.low());
        double atHigh = at(share.high());
        boolean mayBeEven = share.low() <= 0.5 && share.high() >= 0.5;
        return new Stability(
                at(share.share()),
                mayBeEven ? 0 : Math.min(atLow, atHigh),
                Math.max(atLow, atHigh),
                runs < ENOUGH);
    }

    private static double at(double share) {
        return 1 - 2 * Math.min(share, 1 - share);
    }
}
