package dev.hireloop.simulator.lab;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import java.util.List;

/**
 * What the lab found.
 *
 * @param cells of the sweep, in its order; fewer than asked for if it was stopped
 * @param schemes in the order in which they were asked for
 * @param swings in the order of {@link Factor#of}
 * @param complete whether everything asked for was played to its end
 */
public record Findings(
        Scenario scenario,
        Tally tally,
        List<Cell> cells,
        List<Scheme> schemes,
        List<Swing> swings,
        boolean complete) {

    public Findings {
        cells = List.copyOf(cells);
        schemes = List.copyOf(schemes);
        swings = List.copyOf(swings);
    }

    /** One combination of a sweep's values. */
    public record Cell(List<Setting> settings, Endings endings, FalseCalls falseCalls) {

        public Cell {
            settings = List.copyOf(settings);
        }
    }

    /** Another way to decide, against the scenario's own. */
    public record Scheme(DecisionScheme scheme, Contrast contrast, FalseCalls falseCalls) {}

    /** A factor turned down and up, each against the scenario as it is. */
    public record Swing(Factor factor, Contrast low, Contrast high) {

        /** The hire share between the two. */
        public double width() {
            return Math.abs(high.difference().by() - low.difference().by());
        }
    }
}
