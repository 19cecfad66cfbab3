package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class SuggestionTests {

    private static final List<String> FIELDS = List.of("at", "leaves", "noted-by", "says", "who");

    @Test
    void aSlipOfThePenIsNear() {
        assertThat(Suggestion.didYouMean("sasy", FIELDS)).isEqualTo(" Did you mean 'says'?");
        assertThat(Suggestion.didYouMean("leavs", FIELDS)).isEqualTo(" Did you mean 'leaves'?");
        assertThat(Suggestion.didYouMean("whom", FIELDS)).isEqualTo(" Did you mean 'who'?");
    }

    @Test
    void caseAndTheKindOfJointMakeNoDifference() {
        for (String given : List.of("NotedBy", "noted_by", "Noted By", "NOTED-BY")) {
            assertThat(Suggestion.nearest(given, FIELDS)).as(given).contains("noted-by");
        }
    }

    @Test
    void theNearestWins() {
        assertThat(Suggestion.nearest("hire", List.of("no-hire", "hold", "hire-2", "hired")))
                .contains("hired");
        assertThat(Suggestion.nearest("L-2", List.of("L-1", "L-3", "L-2"))).contains("L-2");
    }

    @Test
    void whereNothingIsNearTheKnownNamesAreListed() {
        assertThat(Suggestion.didYouMean("mood", FIELDS))
                .isEqualTo(" Known here: at, leaves, noted-by, says, who.");
        assertThat(Suggestion.didYouMean("mood", List.of())).isEmpty();
    }

    @Test
    void ofManyNamesTwelveAreListed() {
        var many = IntStream.range(0, 40).mapToObj(i -> "name-" + i).toList();
        assertThat(Suggestion.didYouMean("mood", many))
                .startsWith(" Known here: name-0, name-1, ")
                .endsWith(", name-11 and 28 more.");
    }

    @Test
    void allFieldsCanBeListedHoweverMany() {
        var many = IntStream.range(0, 40).mapToObj(i -> "name-" + i).toList();
        assertThat(Suggestion.all(many)).startsWith(" Known here: name-0, ").endsWith("name-39.");
    }

    @Test
    void longNamesAreNotCompared() {
        var name = "x".repeat(65);
        assertThat(Suggestion.nearest(name, List.of(name + "y", name))).isEmpty();
        assertThat(Suggestion.didYouMean("y", List.of(name)))
                .isEqualTo(" Known here: " + "x".repeat(64) + "….");
    }

    @Test
    void aThirdOfTheLettersMayBeWrong() {
        var known = List.of("cross-functional-leadership");
        assertThat(Suggestion.nearest("crossfunctional-leadership", known)).isPresent();
        assertThat(Suggestion.nearest("cross-fnctionl-ledership", known)).isPresent();
        assertThat(Suggestion.nearest("cros-funtional-leadershipxyz", known)).isPresent();
        assertThat(Suggestion.nearest("leadership", known)).isEmpty();
        assertThat(Suggestion.nearest("\u0130", List.of("x"))).isEmpty();
        assertThat(Suggestion.nearest("", List.of("a", ""))).contains("");
    }
}
