package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.VALID;
import static dev.hireloop.simulator.scenario.Faults.assertFaults;
import static dev.hireloop.simulator.scenario.Faults.read;
import static dev.hireloop.simulator.scenario.Faults.with;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What is wrong with a file before it is taken for YAML. */
class SourceCheckTests {

    private static void assertNotDecoded(byte[] bytes, String fault) {
        assertFaults(() -> YamlFile.decode("mine.yaml", bytes), fault);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void utf8IsReadWithAndWithoutAMark() {
        var bytes = VALID.getBytes(StandardCharsets.UTF_8);
        assertThat(YamlFile.decode("mine.yaml", bytes)).isEqualTo(VALID);
        var marked = ("\uFEFF" + VALID).getBytes(StandardCharsets.UTF_8);
        assertThat(YamlFile.decode("mine.yaml", marked)).isEqualTo(VALID);
        assertThat(read("\uFEFF" + VALID).title()).isEqualTo("Everyone agrees");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsSaid() {
        assertNotDecoded(
                latin("title: x\nname: y In\u00E8s\n"),
                "2:11: error: The file is not UTF-8 text from here on, where an older encoding"
                        + " means 'è'; save it as UTF-8.");
        assertNotDecoded(
                latin("a: \u0093b\u0094"),
                "1:4: error: The file is not UTF-8 text from here on; save it as UTF-8.");
        assertNotDecoded(
                latin("\u00C3\u00A8\u00C3\u00A8\u00E2\u0082"),
                "1:3: error: The file is not UTF-8 text from here on, where an older encoding"
                        + " means 'â'; save it as UTF-8.");
    }

    @Test
    void utf16IsNamed() {
        var fault = "1:1: error: The file is UTF-16 text; save it as UTF-8.";
        assertNotDecoded("\uFEFFa: b".getBytes(StandardCharsets.UTF_16LE), fault);
        assertNotDecoded("\uFEFFa: b".getBytes(StandardCharsets.UTF_16BE), fault);
    }

    @Test
    void oneMegabyteIsTheLargest() {
        int left = 1_000_000 - VALID.length();
        var remarks = ("#" + "x".repeat(98) + "\n").repeat(left / 100) + "\n".repeat(left % 100);
        assertThat(read(remarks + VALID).title()).isEqualTo("Everyone agrees");
        assertFaults("#" + remarks + VALID, "1:1: error: The file is larger than 1 MB.");
        assertNotDecoded(new byte[1_000_001], "1:1: error: The file is larger than 1 MB.");
    }

    @Test
    void tenThousandCharactersAreTheLongestLine() {
        var line = "# " + "x".repeat(9_998);
        assertThat(read(line + "\n" + VALID).title()).isEqualTo("Everyone agrees");
        assertFaults(
                "\n" + line + "x\n" + VALID,
                "2:1: error: This line has 10001 characters; 10000 are the most. Text may go on in"
                        + " the next line, indented.");
    }

    @Test
    void whatCannotBePrintedIsSaidInEachLine() {
        assertFaults(
                "a: \u0000\nb: 🙂\u0007\u0007\nc: \uD83D\n",
                "1:4: error: A character without meaning (U+0000); is the file saved as UTF-8"
                        + " text?",
                "2:5: error: A character that cannot be printed (U+0007).",
                "3:4: error: A character that cannot be printed (U+D83D).");
    }

    @Test
    void somethingInvisibleBeforeALineIsSaid() {
        assertFaults(
                with("  name: Ines", "\u00A0 name: Ines"),
                "8:1: error: Something invisible stands here that is not a space (U+00A0); replace"
                        + " it with the space bar.");
        assertThat(read(with("title: Everyone", "title: Tout\u00A0le\u200Dmonde")).title())
                .startsWith("Tout\u00A0le\u200Dmonde");
    }
}
