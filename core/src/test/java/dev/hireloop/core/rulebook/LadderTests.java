package dev.hireloop.core.rulebook;

import static dev.hireloop.core.TestRulebook.L5;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.L7;
import static dev.hireloop.core.TestRulebook.LADDER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Ladder.Scope;
import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class LadderTests {

    private static final ScopeId SEVERAL_TEAMS = new ScopeId("several-teams");

    private static Ladder ladder(Leveling leveling, Level... scopes) {
        return new Ladder(
                LADDER.rungs(),
                List.of(scopes).stream()
                        .map(level -> new Scope(SEVERAL_TEAMS, level, "Ours", "domain 39"))
                        .toList(),
                leveling);
    }

    private static Ladder discounting(int levels) {
        return ladder(new Leveling(levels, Visibility.BY_ITSELF, List.of()));
    }

    private static Work work(@Nullable ScopeId scope, @Nullable Level level) {
        return new Work(scope, level, "Ran it", null);
    }

    @Test
    void aLadderRisesFromRungToRung() {
        var senior = new Rung(L5, "Senior", "one team");
        var lead = new Rung(L6, "Lead", "several teams");
        assertThat(new Ladder(List.of(senior, lead)).rung(L6)).contains(lead);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder(List.of(lead, senior)))
                .withMessage("A ladder rises from rung to rung");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(List.of(senior, senior)));
    }

    @Test
    void aLadderHasOnlyItsOwnLevels() {
        assertThat(LADDER.rung(new Level(4))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder(Leveling.PLAIN, new Level(4)))
                .withMessage("The scope several-teams supports a level the ladder does not have");
    }

    // domain 39, 43
    @Test
    void workSupportsTheLevelOfItsScopeOrTheOneItNames() {
        var ladder = ladder(Leveling.PLAIN, L6);
        assertThat(ladder.levelOf(work(SEVERAL_TEAMS, null))).contains(L6);
        assertThat(ladder.levelOf(work(null, L7))).contains(L7);
        assertThat(ladder.levelOf(work(null, new Level(4)))).isEmpty();
        assertThat(LADDER.levelOf(work(SEVERAL_TEAMS, null))).isEmpty();
    }

    // domain 40
    @Test
    void aDiscountEndsAtTheLowestRung() {
        assertThat(discounting(0).discounted(L7)).isEqualTo(L7);
        assertThat(discounting(1).discounted(L7)).isEqualTo(L6);
        assertThat(discounting(9).discounted(L7)).isEqualTo(L5);
        assertThat(discounting(1).discounted(new Level(9))).isEqualTo(new Level(8));
    }

    // domain 40
    @Test
    void noTitleIsReadHigherThanItClaims() {
        assertThat(discounting(0).discounted(new Level(2))).isEqualTo(new Level(2));
        assertThat(discounting(1).discounted(new Level(2))).isEqualTo(new Level(2));
    }

    // domain 44; domain §2, invariant 9
    @Test
    void higherWorkSupportsTheLevelsBelowToo() {
        var twice = ladder(new Leveling(0, Visibility.BY_ITSELF, List.of(L6)));
        assertThat(twice.supported(List.of())).isEmpty();
        assertThat(twice.supported(List.of(L6))).contains(L5);
        assertThat(twice.supported(List.of(L6, L5))).contains(L5);
        assertThat(twice.supported(List.of(L6, L6))).contains(L6);
        assertThat(twice.supported(List.of(L7))).contains(L7);
        assertThat(twice.supported(List.of(new Level(4)))).isEmpty();
    }

    @Test
    void aDiscountIsNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discounting(-1))
                .withMessage("A discount is never negative: -1");
    }
}
