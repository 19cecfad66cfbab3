package dev.hireloop.simulator.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.behaviour.DrawKey;
import dev.hireloop.simulator.behaviour.Draws;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** domain §3 and §4: what ours is held to, and the page that says so. */
class ValidityTests {

    private static final Path PAGE = Path.of("..", "docs", "explanation", "validity.md");
    private static final List<Study> STUDIES = Validity.studies();

    private static Stream<Row> rows() {
        return STUDIES.stream().flatMap(study -> study.rows().stream());
    }

    private static Stream<Row> thoseThatMustHold() {
        return rows().filter(row -> row.standing().mustHold());
    }

    @ParameterizedTest
    @MethodSource("thoseThatMustHold")
    void whatIsSettledHolds(Row row) {
        assertThat(row.holds()).as("%s", row).isTrue();
    }

    @Test
    void thePageIsWhatARunSays() throws IOException {
        var fresh = Page.of(STUDIES);
        var published = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (Boolean.getBoolean("approve") && !published.equals(fresh)) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(fresh)
                .as(
                        "The run says otherwise than %s. If that is meant, run the test with"
                                + " -Dapprove=true, which rewrites the page and fails this once; then"
                                + " review the change and commit it.",
                        PAGE)
                .isEqualTo(published);
    }

    @Test
    void aMissIsSaidOnThePage() {
        var missed =
                new Row("A thing", Target.of(1, 0.1), Estimate.exact(2), "S", Standing.CONTESTED);
        assertThat(Page.of(List.of(new Study("T", "M", List.of(missed)))))
                .contains("Of 1 targets, 0 hold. Missed: A thing.")
                .contains("| A thing | 1 ± 0.1 | 2 |  | S | contested | **misses** |");
    }

    @Test
    void aDirectionHoldsOnlyWhereTheWholeIntervalLiesThere() {
        assertThat(Target.more().isMetBy(new Estimate(0.1, 0.01, 0.2))).isTrue();
        assertThat(Target.more().isMetBy(new Estimate(0.1, -0.01, 0.2))).isFalse();
    }

    @Test
    void anIntervalCoversWhatItEstimatesAboutNineteenTimesInTwenty() {
        var draws = Draws.of(1);
        long covered =
                Stream.iterate(0, i -> i < 1000, i -> i + 1)
                        .map(
                                study ->
                                        Estimate.over(
                                                batch ->
                                                        draws.gaussian(
                                                                DrawKey.of(
                                                                        "t", study, "x", batch))))
                        .filter(estimate -> estimate.low() < 0 && estimate.high() > 0)
                        .count();
        assertThat(covered).isBetween(930L, 970L);
    }
}
