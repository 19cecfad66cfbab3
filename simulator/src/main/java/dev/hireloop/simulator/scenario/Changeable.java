package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.simulator.scenario.Variants.Variant;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A faultless scenario that can be read again with some values of its file changed. */
public final class Changeable {

    private static final String RECORDED = "the recorded scenario";

    private final Scenario unchanged;
    private final Variant variant;
    private final Rulebooks rulebooks;

    Changeable(Scenario unchanged, Variant variant, Rulebooks rulebooks) {
        this.unchanged = unchanged;
        this.variant = variant;
        this.rulebooks = rulebooks;
    }

    /**
     * A variant out of a recording; the others of its file do not matter.
     *
     * @param rulebook the one it was recorded under; null for a promotion
     * @throws InvalidInput if the text has no such variant, or it has faults
     */
    static Changeable recorded(String source, String name, @Nullable Rulebook rulebook) {
        var problems = new Problems(RECORDED);
        var root = YamlFile.root(source, problems);
        var variant =
                Variants.of(root, problems).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new InvalidInput(
                                                "In " + RECORDED + " is no '" + name + "'."));
        var named = new Fields(variant.fields(), problems).text("rulebook");
        var rulebooks = Rulebooks.remembering(Rulebooks.recorded(named, rulebook));
        var scenario = ScenarioReader.variant(variant, source, rulebooks, problems);
        problems.raise();
        return new Changeable(scenario, variant, rulebooks);
    }

    public Scenario unchanged() {
        return unchanged;
    }

    /**
     * The scenario with these values instead, set one after the other. What was expected of the
     * scenario as it was is left out, unless a setting speaks of it.
     *
     * @throws InvalidInput with every fault of the settings, and those that the file has with them
     */
    public Scenario with(List<Setting> settings) {
        if (settings.isEmpty()) {
            return unchanged;
        }
        var problems = Problems.ofSettings(settings.stream().map(Setting::label).toList());
        var fields = Nodes.without(variant.fields(), "expect");
        for (Setting setting : settings) {
            fields = new Setter(setting, problems).set(fields);
        }
        var changed = new Variant(variant.name(), fields);
        var scenario = ScenarioReader.variant(changed, unchanged.source(), rulebooks, problems);
        problems.raise();
        return scenario;
    }
}
