package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.Diagnostic.Severity;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A scenario without fault, with one thing changed, and what its author then hears. */
final class Faults {

    static final String VALID = TestScenarios.text(TestScenarios.HIRED);

    private Faults() {}

    /** Each fault as {@code line:column: error: message}, in the order of the file. */
    static void assertFaults(String text, String... faults) {
        assertFaults(() -> read(text), faults);
    }

    /** The same of any other reading; excerpts and paths are left aside. */
    static void assertFaults(ThrowingCallable reading, String... faults) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(reading)
                .satisfies(
                        invalid ->
                                assertThat(invalid.diagnostics())
                                        .filteredOn(Diagnostic::severity, Severity.ERROR)
                                        .extracting(Faults::inOneLine)
                                        .containsExactly(faults));
    }

    private static String inOneLine(Diagnostic each) {
        return each.line() + ":" + each.column() + ": error: " + each.message();
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
        return ScenarioReader.read("mine.yaml", text, Rulebooks.SHIPPED).file().base();
    }
}
