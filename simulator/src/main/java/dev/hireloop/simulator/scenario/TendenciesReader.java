package dev.hireloop.simulator.scenario;

import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads how people rate and listen: everyone, or one person in their own way. */
final class TendenciesReader {

    static final String OFF = "off";

    /** Every field. */
    static final List<String> WORDS =
            Stream.concat(
                            Stream.of("leniency", "openness", "influence"),
                            Arrays.stream(Effect.values()).map(Effect::word))
                    .toList();

    private TendenciesReader() {}

    /**
     * What the value says, and where it is silent what holds otherwise.
     *
     * @param value fields, or {@code off} for no effect at all
     */
    static Tendencies read(Value value, Tendencies otherwise) {
        if (value.says(OFF)) {
            return new Tendencies(
                    otherwise.leniency(), otherwise.openness(), otherwise.influence(), Effects.OFF);
        }
        if (value.node() instanceof ScalarNode) {
            value.fault("'tendencies' wants fields, or off.");
            return otherwise;
        }
        var fields = value.fields();
        var effects = otherwise.effects();
        for (Effect effect : Effect.values()) {
            var size = fields.maybe(effect.word());
            if (size.isPresent()) {
                effects = effects.with(effect, size(size.get(), effect));
            }
        }
        var tendencies =
                new Tendencies(
                        fields.maybe("leniency")
                                .map(each -> each.number(-1.5, 1.5))
                                .orElse(otherwise.leniency()),
                        fields.maybe("openness")
                                .map(each -> each.number(0, 1))
                                .orElse(otherwise.openness()),
                        fields.maybe("influence")
                                .map(each -> each.number(0, 4))
                                .orElse(otherwise.influence()),
                        effects);
        fields.nothingElse();
        return tendencies;
    }

    private static double size(Value value, Effect effect) {
        if (value.says(OFF)) {
            return effect.off();
        }
        var given = Numbers.in(value.node());
        double size = given.orElse(Double.NaN);
        boolean isWithin = size >= effect.least() && size <= effect.most();
        if (isWithin || size == effect.off()) {
            return size;
        }
        boolean isOffWithin = effect.off() >= effect.least() && effect.off() <= effect.most();
        value.fault(
                "'"
                        + effect.word()
                        + "' wants "
                        + Numbers.wanted(effect.least(), effect.most(), false, value.node())
                        + ", or off"
                        + (isOffWithin ? "" : " (" + Numbers.plain(effect.off()) + ")")
                        + ".");
        return effect.standard();
    }
}
