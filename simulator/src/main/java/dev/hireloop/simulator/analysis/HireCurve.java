package dev.hireloop.simulator.analysis;

import dev.hireloop.core.calibration.LevelingCalibration.Settled;
import dev.hireloop.core.debrief.Debrief;
import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.process.Hiring;
import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.agreement.Proportion;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.recording.Change;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.Trunk;
import dev.hireloop.simulator.scenario.InvalidInput;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How likely a hire was after each event: the share of plays that go on from there to one.
 *
 * <p>The same seeds go on from every event, so that two neighbours differ by the event between them
 * and by nothing else. Where a seed would have made the event itself, its play before and after are
 * one and the same, and it is played once: most events cost nothing.
 */
public final class HireCurve {

    /** What runs in one go; the counts are sums, so neither this nor the threads change them. */
    private static final int SLICE = 25;

    private static final double LEAST_SWING = 0.05;

    /** In standard errors of a difference of pairs: .05 over a hundred events (Bonferroni). */
    private static final double BEYOND_CHANCE = 3.5;

    private static final int MOST_TURNING = 5;

    private final Course course;
    private final List<Simulation> plays;
    private final Set<Integer> changed;

    /** The events that every seed makes. */
    private final Set<Integer> given;

    private HireCurve(Course course) {
        this.course = course;
        this.plays =
                IntStream.rangeClosed(0, course.length()).mapToObj(course.trunk()::after).toList();
        this.changed =
                course.trunk().recording().header().changes().stream()
                        .map(Change::at)
                        .collect(Collectors.toSet());
        this.given =
                IntStream.rangeClosed(1, course.length())
                        .filter(this::isGiven)
                        .boxed()
                        .collect(Collectors.toSet());
    }

    private boolean isGiven(int event) {
        var certain = plays.get(event - 1).certain();
        return certain.size() >= event && certain.get(event - 1).equals(course.event(event));
    }

    /**
     * One for each event, after the one before any.
     *
     * @param runs how many plays go on from each, under the recording's seed and those after it
     * @throws InvalidInput if the recording cannot go on
     */
    public static List<Chance> of(Recording recording, int runs) {
        return of(Course.of(Trunk.of(recording)), runs);
    }

    static List<Chance> of(Course course, int runs) {
        var curve = new HireCurve(course);
        var all = curve.new Counts();
        IntStream.range(0, Math.ceilDiv(runs, SLICE))
                .parallel()
                .mapToObj(slice -> curve.count(slice * SLICE, Math.min(runs, (slice + 1) * SLICE)))
                .toList()
                .forEach(all::add);
        return curve.chances(all, runs);
    }

    /** Those that turn it, the largest swing first. */
    static List<Chance> turning(List<Chance> curve) {
        return curve.stream()
                .filter(Chance::turning)
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.swing())))
                .toList();
    }

    private Counts count(int from, int to) {
        var counts = new Counts();
        for (int run = from; run < to; run++) {
            counts.add(course.seed() + run);
        }
        return counts;
    }

    /** How often each event's continuations ended well, and how often it made them do so. */
    private final class Counts {

        private final int[] hires = new int[course.length() + 1];
        private final int[] gained = new int[course.length() + 1];
        private final int[] lost = new int[course.length() + 1];

        void add(long seed) {
            boolean hire = false;
            for (int event = 0; event <= course.length(); event++) {
                boolean before = hire;
                if (event == 0 || changed.contains(event) || !makes(event, seed)) {
                    hire = endsWell(plays.get(event).outcome(seed));
                }
                hires[event] += hire ? 1 : 0;
                gained[event] += event > 0 && hire && !before ? 1 : 0;
                lost[event] += event > 0 && before && !hire ? 1 : 0;
            }
        }

        void add(Counts other) {
            for (int event = 0; event < hires.length; event++) {
                hires[event] += other.hires[event];
                gained[event] += other.gained[event];
                lost[event] += other.lost[event];
            }
        }

        boolean isBeyondChance(int event, int runs) {
            int net = Math.abs(gained[event] - lost[event]);
            return net >= LEAST_SWING * runs
                    && net > BEYOND_CHANCE * Math.sqrt(gained[event] + lost[event]);
        }

        int net(int event) {
            return gained[event] - lost[event];
        }
    }

    /** Whether the seed by itself brings about the event. */
    private boolean makes(int event, long seed) {
        return given.contains(event)
                || plays.get(event - 1).next(seed).filter(course.event(event)::equals).isPresent();
    }

    private static boolean endsWell(Hiring hiring) {
        return switch (hiring.debrief()) {
            case Decided(_, var reached) -> reached.decision() == Decision.HIRE;
            case Debrief.NotOpened _ -> hiring.calibration() instanceof Settled;
            default -> throw new IllegalStateException("A play stopped before its end");
        };
    }

    private List<Chance> chances(Counts counts, int runs) {
        var turning =
                IntStream.rangeClosed(1, course.length())
                        .filter(event -> counts.isBeyondChance(event, runs))
                        .boxed()
                        .sorted(Comparator.comparingInt(event -> -Math.abs(counts.net(event))))
                        .limit(MOST_TURNING)
                        .collect(Collectors.toSet());
        var chances = new ArrayList<Chance>();
        for (int event = 0; event <= course.length(); event++) {
            chances.add(
                    new Chance(
                            event,
                            event == 0
                                    ? "Before anything has happened"
                                    : Happening.words(course.event(event), course.opening()),
                            Proportion.of(counts.hires[event], runs),
                            (double) counts.net(event) / runs,
                            turning.contains(event)));
        }
        return List.copyOf(chances);
    }
}
