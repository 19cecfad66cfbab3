package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.scenario.InvalidInput;
import dev.hireloop.simulator.scenario.Setting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Every combination of the values of some axes, at least one, the last axis changing fastest.
 *
 * @param cells how many there are
 */
public record Grid(List<Axis> axes, int cells) {

    /** More cells than these are refused before anything is played. */
    public static final int MOST_CELLS = 10_000;

    public Grid {
        axes = List.copyOf(axes);
    }

    /**
     * Reads axes; all their faults are told at once.
     *
     * @throws InvalidInput if one cannot be read, two vary the same place, or there are too many
     *     cells
     */
    public static Grid of(List<String> texts) {
        var axes = new ArrayList<Axis>();
        var faults = new ArrayList<String>();
        var paths = new HashSet<String>();
        for (String text : texts) {
            try {
                var axis = Axis.of(text);
                axes.add(axis);
                if (!paths.add(axis.path())) {
                    faults.add("'" + axis.path() + "' is varied twice.");
                }
            } catch (InvalidInput fault) {
                faults.add(fault.getMessage());
            }
        }
        var cells = axes.stream().map(Axis::size).reduce(BigInteger.ONE, BigInteger::multiply);
        if (cells.compareTo(BigInteger.valueOf(MOST_CELLS)) > 0) {
            faults.add(
                    String.format(
                            Locale.ROOT,
                            "That is %,d cells, and %,d at most are played: widen a step or vary"
                                    + " less at once.",
                            cells,
                            MOST_CELLS));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(String.join("\n", faults));
        }
        return new Grid(axes, cells.intValueExact());
    }

    /** What is set in a cell, one setting for each axis. */
    public List<Setting> settings(int cell) {
        var settings = new ArrayList<Setting>();
        int rest = cell;
        for (Axis axis : axes.reversed()) {
            int size = axis.size().intValueExact();
            settings.add(new Setting(axis.path(), axis.value(rest % size)));
            rest /= size;
        }
        return settings.reversed();
    }
}
