package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.TestScenarios;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A scenario without fault, with one thing changed, and what its author then hears. */
final class Faults {

    static final String VALID = TestScenarios.text(TestScenarios.HIRED);

    private Faults() {}

    /** Each fault as {@code line:column: error: message}, in the order of the file. */
    static void assertFaults(String text, String... faults) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(text))
                .withMessage(
                        Arrays.stream(faults)
                                .map(fault -> "mine.yaml:" + fault)
                                .collect(Collectors.joining("\n")));
    }

    /** The valid scenario with other words in one place. */
    static String with(String words, String instead) {
        assertThat(VALID).containsOnlyOnce(words);
        return VALID.replace(words, instead);
    }

    static String without(String words) {
        return with(words, "");
    }

    static Scenario read(String text) {
        return ScenarioReader.read("mine.yaml", text);
    }
}
