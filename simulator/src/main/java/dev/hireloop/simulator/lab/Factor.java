package dev.hireloop.simulator.lab;

import dev.hireloop.simulator.scenario.Effect;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is turned down and up to see whether it matters.
 *
 * @param path the place in the file
 * @param low and {@code high}: what is set there
 */
public record Factor(String path, String low, String high) {

    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final BigDecimal LARGEST_LENIENCY = new BigDecimal("1.5");
    private static final BigDecimal LARGEST_ABILITY = new BigDecimal("3");

    /** Turned down. */
    public Setting down() {
        return new Setting(path, low);
    }

    /** Turned up. */
    public Setting up() {
        return new Setting(path, high);
    }

    /**
     * What may matter in a scenario: the candidate's ability and each voter's leniency, by half a
     * point around what they are, and each effect from the least to the most that research finds.
     */
    public static List<Factor> of(Scenario scenario) {
        var factors = new ArrayList<Factor>();
        factors.add(around("candidate.ability", scenario.ability(), LARGEST_ABILITY));
        for (Scenario.Person person : scenario.panel()) {
            if (person.panelist().role().votes()) {
                factors.add(
                        around(
                                "panel." + person.id() + ".leniency",
                                person.tendencies().leniency(),
                                LARGEST_LENIENCY));
            }
        }
        for (Effect effect : Effect.values()) {
            factors.add(
                    new Factor(
                            "tendencies." + effect.word(),
                            plain(BigDecimal.valueOf(effect.least())),
                            plain(BigDecimal.valueOf(effect.most()))));
        }
        return factors;
    }

    private static Factor around(String path, double value, BigDecimal largest) {
        var middle = BigDecimal.valueOf(value);
        return new Factor(
                path,
                plain(middle.subtract(STEP).max(largest.negate())),
                plain(middle.add(STEP).min(largest)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
