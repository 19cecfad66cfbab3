package dev.hireloop.simulator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.scenario.Diagnostic;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RatingFileTests {

    @TempDir Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("panel.csv"), text).toString();
    }

    private RatingTable read(String text) throws IOException {
        return RatingFile.read(file(text), Scale.ORDINAL, null).ratings();
    }

    private void assertFaults(String text, String... expected) throws IOException {
        assertFaults(text, Scale.ORDINAL, expected);
    }

    /** Each as line:column: message. */
    private void assertFaults(String text, Scale scale, String... expected) throws IOException {
        var file = file(text);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RatingFile.read(file, scale, null))
                .satisfies(
                        invalid ->
                                assertThat(invalid.diagnostics())
                                        .extracting(RatingFileTests::placed)
                                        .containsExactly(expected));
    }

    private static String placed(Diagnostic fault) {
        return fault.line() + ":" + fault.column() + ": " + fault.message();
    }

    @Test
    void aHeaderNamesTheRatersAndAnEmptyFieldIsMissing() throws IOException {
        var table = read("wilk,amara,sol\n1,2.5,-3\n,+4,\n");
        assertThat(table.raters()).containsExactly("wilk", "amara", "sol");
        assertThat(table.units()).isEqualTo(2);
        assertThat(table.ratings(0)).containsExactly(1, 2.5, -3);
        assertThat(table.ratings(1)).containsExactly(4);
        assertThat(table.missing()).isEqualTo(2);
    }

    @Test
    void whatSpreadsheetsWriteIsRead() throws IOException {
        var table = read("\uFEFF\"Wilk, J.\", Amara \r\n\"1\", 2 \r\n\r\n1e0,2\r\n");
        assertThat(table.raters()).containsExactly("Wilk, J.", "Amara");
        assertThat(table.ratings(0)).containsExactly(1, 2);
        assertThat(table.ratings(1)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "Candidate", "id"})
    void aFirstColumnMayNameTheUnits(String heading) throws IOException {
        var table = read(heading + ",wilk,amara\nfirst answer,1,2\n2,3,4\n");
        assertThat(table.raters()).containsExactly("wilk", "amara");
        assertThat(table.ratings(1)).containsExactly(3, 4);
    }

    @Test
    void theKeyIsNoRater() throws IOException {
        var read = RatingFile.read(file("wilk,key,amara\n1,2,3\n"), Scale.ORDINAL, "key");
        assertThat(read.ratings().raters()).containsExactly("wilk", "amara");
        assertThat(read.accuracy())
                .containsExactly(
                        new Accuracy("wilk", 1, 1., 1., 0.), new Accuracy("amara", 1, -1., 1., 0.));
    }

    @Test
    void aKeyThatIsNoColumnIsAskedBack() throws IOException {
        var file = file("wilk,key,amara\n1,2,3\n");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RatingFile.read(file, Scale.ORDINAL, "kee"))
                .withMessage("No column is headed 'kee'. Did you mean 'key'?");
    }

    @Test
    void everyFaultOfTheRowsIsSaidAtOnce() throws IOException {
        assertFaults(
                "wilk,amara\n1,2,3\n4\nhire,2\n\"3,5\",NA\n1e10,NaN\n0x1,2d\n",
                "2:1: This row has 3 fields, the header 2.",
                "3:1: This row has 1 field, the header 2.",
                "4:1: 'hire' is no number such as 3 or 3.5; a missing rating is left empty.",
                "5:1: '3,5' is no number such as 3 or 3.5; a missing rating is left empty.",
                "5:7: 'NA' is no number such as 3 or 3.5; a missing rating is left empty.",
                "6:1: '1e10' is too large; ratings end at 1e9.",
                "6:6: 'NaN' is no number such as 3 or 3.5; a missing rating is left empty.",
                "7:1: '0x1' is no number such as 3 or 3.5; a missing rating is left empty.",
                "7:5: '2d' is no number such as 3 or 3.5; a missing rating is left empty.");
    }

    @Test
    void theHeaderHasANameForEachColumn() throws IOException {
        assertFaults(
                "wilk,wilk,\n1,2,3\n",
                "1:6: 'wilk' is the name of two columns.",
                "1:11: This column has no rater's name.");
        assertFaults("1,2\n3,4\n", "1:1: The first line names the raters; here it holds numbers.");
    }

    @Test
    void oneRaterCannotAgree() throws IOException {
        assertFaults("wilk\n1\n", "1:1: Agreement needs two raters or more; this file has one.");
        assertFaults(
                "wilk;amara\n1;2\n",
                "1:1: Agreement needs two raters or more; this file has one. Commas separate the"
                        + " columns.");
    }

    @Test
    void aFileWithoutUnitsIsRefused() throws IOException {
        assertFaults("", "1:1: The file is empty; its first line names the raters.");
        assertFaults(
                "wilk,amara\n",
                "1:1: Below the header goes a row of ratings for each unit; none is there.");
    }

    @Test
    void aQuoteLeftOpenIsFoundWhereItsRowBegins() throws IOException {
        assertFaults(
                "wilk,amara\n1,2\n\n3,\"4\n5,6\n",
                "4:1: No CSV: Unclosed quoted field at end of input (record starting at line 4).");
    }

    @Test
    void aRatioScaleBeginsAtZero() throws IOException {
        assertFaults(
                "wilk,amara\n1,-2\n",
                Scale.RATIO,
                "2:3: '-2' is below 0, where a ratio scale begins.");
    }

    @Test
    void moreRatiosThanCanBeComparedAreRefused() throws IOException {
        var rows =
                IntStream.rangeClosed(1, 600)
                        .mapToObj(i -> i + "," + (i + .5) + "\n")
                        .collect(Collectors.joining());
        var file = file("wilk,amara\n" + rows);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RatingFile.read(file, Scale.RATIO, null))
                .withMessageEndingWith(
                        "holds 1200 different ratings; the ratio scale takes 1000. The interval"
                                + " scale takes any number.");
        assertThat(RatingFile.read(file, Scale.INTERVAL, null).ratings().units()).isEqualTo(600);
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() throws IOException {
        var file = folder.resolve("panel.csv");
        Files.write(file, "wilk,amara\n1,2\n".getBytes(StandardCharsets.UTF_16));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RatingFile.read(file.toString(), Scale.ORDINAL, null))
                .withMessageContaining("The file is UTF-16 text; save it as UTF-8.");
    }
}
