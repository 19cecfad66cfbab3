package dev.hireloop.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AgreementCommandTests {

    /** Krippendorff's "C" data. */
    private static final String KRIPPENDORFF =
            """
            a,b,c,d
            1,1,,1
            2,2,3,2
            3,3,3,3
            3,3,3,3
            2,2,2,2
            1,2,3,4
            4,4,4,4
            1,1,2,1
            2,2,2,2
            ,5,5,5
            ,,1,1
            ,,3,
            """;

    /** Shrout and Fleiss (1979), with a key of our own. */
    private static final String JUDGES =
            """
            target,j1,j2,j3,j4
            8,9,2,5,8
            3,6,1,3,2
            7,8,4,6,8
            4,7,1,2,6
            8,10,5,6,9
            5,6,2,4,7
            """;

    @TempDir Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("panel.csv"), text).toString();
    }

    @Test
    void jsonHasAlphaWithItsIntervalAndNullForWhatMissingRatingsLeaveUndefined()
            throws IOException {
        var json = Cli.bare("agreement", file(KRIPPENDORFF), "--json").json();
        assertThat(json.propertyNames())
                .startsWith(
                        "alpha", "low", "high", "fleissKappa", "icc", "units", "raters", "scale");
        assertThat(json.get("alpha").doubleValue()).isCloseTo(.815, within(.0005));
        assertThat(json.get("low").doubleValue()).isBetween(.3, .6);
        assertThat(json.get("high").doubleValue()).isBetween(.95, 1.);
        assertThat(json.get("fleissKappa").isNull()).isTrue();
        assertThat(json.get("fleissKappaReason").stringValue())
                .isEqualTo("it needs a rating by every rater, and some are missing");
        assertThat(json.get("icc").isNull()).isTrue();
        assertThat(json.get("units").intValue()).isEqualTo(12);
        assertThat(json.get("raters").intValue()).isEqualTo(4);
        assertThat(json.get("missing").intValue()).isEqualTo(7);
        assertThat(json.get("pairable").intValue()).isEqualTo(11);
        assertThat(json.get("tooFew").booleanValue()).isFalse();
        assertThat(json.get("warning").isNull()).isTrue();
    }

    @Test
    void theScaleIsChosen() throws IOException {
        var file = file(KRIPPENDORFF);
        var json = Cli.bare("agreement", file, "--scale", "nominal", "--json").json();
        assertThat(json.get("alpha").doubleValue()).isCloseTo(.743, within(.0005));
        assertThat(json.get("scale").stringValue()).isEqualTo("nominal");
    }

    @Test
    void theSameFileIsAnsweredTheSame() throws IOException {
        var file = file(KRIPPENDORFF);
        assertThat(Cli.bare("agreement", file, "--json").done())
                .isEqualTo(Cli.bare("agreement", file, "--json").done());
    }

    @Test
    void jsonHasTheSixCorrelationsAndEachRaterAgainstTheKey() throws IOException {
        var json = Cli.bare("agreement", file(JUDGES), "--key", "target", "--json").json();
        assertThat(json.get("icc").propertyNames())
                .containsExactly("1,1", "2,1", "3,1", "1,k", "2,k", "3,k");
        assertThat(json.get("icc").get("2,1").doubleValue()).isCloseTo(.29, within(.005));
        assertThat(json.get("raters").intValue()).isEqualTo(4);
        var first = json.get("key").get(0);
        assertThat(first.propertyNames())
                .containsExactly("rater", "units", "severity", "rmse", "exact");
        assertThat(first.get("severity").doubleValue()).isCloseTo(-11 / 6., within(1e-9));
    }

    @Test
    void thePageShowsTheFigures() throws IOException {
        var file = file(JUDGES);
        assertThat(Cli.bare("agreement", file, "--key", "target").done())
                .startsWith(file + ": 6 units, 4 raters, nothing missing\n")
                .contains(
                        """

                        INTRACLASS CORRELATION
                                                one rating  mean of 4
                        raters of its own (1)   0.166       0.443
                        a sample of raters (2)  0.290       0.620
                        these raters only (3)   0.715       0.909

                        AGAINST THE KEY
                            severity  RMSE   equal  units
                        j1  -1.833    2.041  0.000  6
                        """)
                .contains("Krippendorff asks for an alpha of 0.8");
    }

    @Test
    void ratingsThatDoNotVaryHaveNoAlphaAndThePageSaysSo() throws IOException {
        var file = file("a,b\n3,3\n3,3\n");
        assertThat(Cli.bare("agreement", file).done())
                .isEqualTo(
                        file
                                + """
                                : 2 units, 2 raters, nothing missing

                                Krippendorff's alpha (ordinal)  undefined: the ratings do not vary
                                Fleiss' kappa                   undefined: the ratings do not vary
                                Intraclass correlation          undefined: the ratings do not vary

                                Too few: with fewer than five units rated by two or more, these figures tell
                                little.

                                """);
        var json = Cli.bare("agreement", file, "--json").json();
        assertThat(json.get("alpha").isNull()).isTrue();
        assertThat(json.get("low").isNull()).isTrue();
        assertThat(json.get("alphaReason").stringValue()).isEqualTo("the ratings do not vary");
        assertThat(json.get("tooFew").booleanValue()).isTrue();
        assertThat(json.get("warning").stringValue()).startsWith("Too few");
    }

    @Test
    void faultsOfTheFileAreSaidWithTheirPlace() throws IOException {
        var file = file("a,b\n1,good\n");
        Cli.bare("agreement", file)
                .failed(
                        1,
                        file
                                + ":2:3: error: 'good' is no number such as 3 or 3.5; a missing"
                                + " rating is left empty.\n"
                                + "    2 | 1,good\n"
                                + "      |   ^");
        Cli.bare("agreement", "nowhere.csv").failed(1, "There is no file 'nowhere.csv'.");
    }

    @Test
    void aScaleThatIsNoneIsWrongUsage() throws IOException {
        Cli.bare("agreement", file(JUDGES), "--scale", "ordnal")
                .misused("'ordnal' is no scale. Did you mean 'ordinal'?");
    }
}
