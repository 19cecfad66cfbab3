package dev.hireloop.simulator.lab;

import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.Level;
import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.scenario.Expectations.Ground;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How runs ended: counts of decisions, of what they rested on, of levels and of dissent. */
public final class Endings implements Counter<Endings> {

    private long runs;
    private long dissents;
    private final Map<Ending, Long> endings = new EnumMap<>(Ending.class);
    private final Map<Ground, Long> grounds = new EnumMap<>(Ground.class);
    private final SortedMap<Level, Long> levels = new TreeMap<>();

    /** Counts one more run. */
    void add(Hiring hiring) {
        runs++;
        count(Ending.of(hiring), endings);
        if (hiring.debrief() instanceof Decided(_, var reached)) {
            count(ground(reached.reason()), grounds);
            dissents += reached.dissent().isEmpty() ? 0 : 1;
            if (reached.decision() != Decision.HIRE) {
                return;
            }
        }
        if (hiring.calibration() instanceof Settled(_, var offer)) {
            count(offer.level(), levels);
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
        other.endings.forEach((each, count) -> endings.merge(each, count, Long::sum));
        other.grounds.forEach((each, count) -> grounds.merge(each, count, Long::sum));
        other.levels.forEach((each, count) -> levels.merge(each, count, Long::sum));
    }

    private static <K> void count(K key, Map<K, Long> counts) {
        counts.merge(key, 1L, Long::sum);
    }

    @Override
    public long runs() {
        return runs;
    }

    /** How many runs ended so. */
    public long count(Ending ending) {
        return endings.getOrDefault(ending, 0L);
    }

    /** The share of runs that ended so. */
    public Proportion share(Ending ending) {
        return Proportion.of(count(ending), runs);
    }

    /** The share of runs in which someone's last vote was on the other side of the decision. */
    public Proportion dissent() {
        return Proportion.of(dissents, runs);
    }

    /** What decisions rested on, without what none rested on. */
    public Map<Ground, Proportion> grounds() {
        var shares = new EnumMap<Ground, Proportion>(Ground.class);
        grounds.forEach((ground, count) -> shares.put(ground, Proportion.of(count, runs)));
        return shares;
    }

    /** The levels that came out, each as a share of all runs. */
    public SortedMap<Level, Proportion> levels() {
        var shares = new TreeMap<Level, Proportion>();
        levels.forEach((level, count) -> shares.put(level, Proportion.of(count, runs)));
        return shares;
    }
}
