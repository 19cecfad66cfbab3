package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The reference page and the schema give each effect's default and range as it is. */
class EffectTests {

    private static final Path DOCS = Path.of("..", "docs", "reference");

    @ParameterizedTest
    @EnumSource
    void theReferencePageHasItsRow(Effect effect) throws IOException {
        assertThat(Files.readAllLines(DOCS.resolve("scenario.md")))
                .filteredOn(
                        line ->
                                line.startsWith(
                                        "| `%s` | %s | %s to %s | %s | "
                                                .formatted(
                                                        effect.word(),
                                                        Numbers.plain(effect.standard()),
                                                        Numbers.plain(effect.least()),
                                                        Numbers.plain(effect.most()),
                                                        Numbers.plain(effect.off()))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaHasItsNumbers(Effect effect) throws IOException {
        var schema =
                new JsonMapper().readTree(Files.readString(DOCS.resolve("scenario.schema.json")));
        var field = schema.at("/$defs/tendencies/properties/" + effect.word());
        assertThat(field.at("/default").asDouble()).isEqualTo(effect.standard());
        assertThat(field.at("/anyOf/0/minimum").asDouble()).isEqualTo(effect.least());
        assertThat(field.at("/anyOf/0/maximum").asDouble()).isEqualTo(effect.most());
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultIsWithinTheRange(Effect effect) {
        assertThat(effect.standard()).isBetween(effect.least(), effect.most());
    }

    @Test
    void theFieldsOfTendenciesAreTheirWords() {
        assertThat(TendenciesReader.WORDS)
                .doesNotHaveDuplicates()
                .containsAll(Arrays.stream(Effect.values()).map(Effect::word).toList());
    }
}
