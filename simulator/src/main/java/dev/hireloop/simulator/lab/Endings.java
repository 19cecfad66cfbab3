package dev.hireloop.simulator.lab;

import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.simulator.scenario.Expectations.Ground;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How runs ended: counts of decisions, of what they rested on, of levels and of dissent. */
public final class Endings implements Counter<Endings> {

    private static final Ending[] ENDINGS = Ending.values();
    private static final Ground[] GROUNDS = Ground.values();
    private static final int LEVELS = 13;

    private long runs;
    private long dissents;
    private final long[] endings = new long[ENDINGS.length];
    private final long[] grounds = new long[GROUNDS.length];
    private final long[] levels = new long[LEVELS];

    /** Counts one more run. */
    void add(Hiring hiring) {
        runs++;
        endings[Ending.of(hiring).ordinal()]++;
        if (hiring.debrief() instanceof Decided(_, var reached)) {
            grounds[ground(reached.reason()).ordinal()]++;
            dissents += reached.dissent().isEmpty() ? 0 : 1;
            if (reached.decision() != Decision.HIRE) {
                return;
            }
        }
        if (hiring.calibration() instanceof Settled(_, var offer)) {
            levels[offer.level().number()]++;
        }
    }

    private static Ground ground(Reason reason) {
        return switch (reason) {
            case Reason.FailedGate _ -> Ground.GATE;
            case Reason.BelowFilter(var round, var filter) ->
                    round.equals(filter) ? Ground.PRIMARY_FILTER : Ground.COMPENSATION;
            case Reason.ByScheme _ -> Ground.SCHEME;
            case Reason.ByVeto _ -> Ground.VETO;
            case Reason.NoLevel _ -> Ground.NO_LEVEL;
            case Reason.NoSponsor _ -> Ground.NO_SPONSOR;
        };
    }

    @Override
    public void add(Endings other) {
        runs += other.runs;
        dissents += other.dissents;
        sum(endings, other.endings);
        sum(grounds, other.grounds);
        sum(levels, other.levels);
    }

    static void sum(long[] into, long[] more) {
        for (int i = 0; i < into.length; i++) {
            into[i] += more[i];
        }
    }

    @Override
    public long runs() {
        return runs;
    }

    /** How many runs ended so. */
    public long count(Ending ending) {
        return endings[ending.ordinal()];
    }

    /** The share of runs that ended so. */
    public Share share(Ending ending) {
        return Share.of(count(ending), runs);
    }

    /** The share of runs in which someone's last vote was on the other side of the decision. */
    public Share dissent() {
        return Share.of(dissents, runs);
    }

    /** What decisions rested on, without what none rested on. */
    public Map<Ground, Share> grounds() {
        var shares = new EnumMap<Ground, Share>(Ground.class);
        for (Ground ground : GROUNDS) {
            if (grounds[ground.ordinal()] > 0) {
                shares.put(ground, Share.of(grounds[ground.ordinal()], runs));
            }
        }
        return shares;
    }

    /** The levels that came out, each as a share of all runs. */
    public SortedMap<Level, Share> levels() {
        var shares = new TreeMap<Level, Share>();
        for (int number = 1; number < LEVELS; number++) {
            if (levels[number] > 0) {
                shares.put(new Level(number), Share.of(levels[number], runs));
            }
        }
        return shares;
    }
}
