package dev.hireloop.core.interview;

import static dev.hireloop.core.TestLoop.CANDIDATE;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.MORI;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestPanel.PANEL;
import static dev.hireloop.core.TestPanel.seat;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.REF;
import static dev.hireloop.core.TestRulebook.RULEBOOK;

import dev.hireloop.core.DeciderSpec;
import dev.hireloop.core.TestProductLoop;
import dev.hireloop.core.interview.LoopCommand.OpenLoop;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.rulebook.Committee;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.Transfer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Whose committee it is, and who may be interviewed. */
class OpeningTests {

    private static final Committee ENGINEERING = new Committee("engineering", 2);

    private final DeciderSpec<InterviewLoop, LoopCommand, LoopEvent> loop =
            new DeciderSpec<>(
                    InterviewLoop.NOT_OPENED, InterviewLoop::decide, InterviewLoop::evolve);

    private static Rulebook rulebook(@Nullable Committee committee, String... transfersFrom) {
        return new Rulebook(
                RULEBOOK.ref(),
                RULEBOOK.company(),
                RULEBOOK.track(),
                RULEBOOK.competencies(),
                RULEBOOK.rounds(),
                RULEBOOK.debrief(),
                RULEBOOK.ladder(),
                RULEBOOK.behaviours(),
                committee,
                List.of(),
                List.of(transfersFrom),
                List.of(),
                null);
    }

    /** The panel with these people from product; the others are from the committee's function. */
    private static List<Panelist> fromProduct(PersonId... people) {
        return PANEL.stream()
                .map(each -> List.of(people).contains(each.id()) ? from("product", each) : each)
                .toList();
    }

    private static Panelist from(String function, Panelist panelist) {
        return new Panelist(
                panelist.id(),
                panelist.name(),
                panelist.title(),
                panelist.role(),
                panelist.rounds(),
                function);
    }

    private static OpenLoop open(Rulebook rulebook, List<Panelist> panel) {
        return new OpenLoop(rulebook, CANDIDATE, panel, Moment.START);
    }

    private static OpenLoop open(Rulebook rulebook, Candidate candidate) {
        return new OpenLoop(rulebook, candidate, PANEL, Moment.START);
    }

    private void opens(OpenLoop open) {
        loop.given()
                .when(open)
                .then(
                        new LoopOpened(
                                open.rulebook(), open.candidate(), open.panel(), Moment.START));
    }

    // domain 6
    @Test
    void theChairComesFromTheCommitteesFunction() {
        loop.given()
                .when(open(rulebook(ENGINEERING), fromProduct(MORI)))
                .thenRefused("The chair of example-tpm@3 is from engineering.");
        opens(open(rulebook(ENGINEERING), fromProduct(OKAFOR)));
        opens(open(rulebook(null), fromProduct(MORI)));
    }

    // domain 6
    @Test
    void enoughVotersComeFromTheCommitteesFunction() {
        loop.given()
                .when(open(rulebook(ENGINEERING), fromProduct(OKAFOR, LIND)))
                .thenRefused("example-tpm@3 wants 2 voters from engineering, and the panel has 1.");
        opens(open(rulebook(new Committee("engineering", 1)), fromProduct(OKAFOR, LIND)));
    }

    // domain §2, invariant 4; domain 6
    @Test
    void aShadowOfTheRightFunctionIsNoVoter() {
        loop.given()
                .when(open(rulebook(new Committee("engineering", 4)), PANEL))
                .thenRefused("example-tpm@3 wants 4 voters from engineering, and the panel has 3.");
    }

    // domain 6
    @Test
    void whoNamesTheCommitteesFunctionIsOfIt() {
        var spelledOut = PANEL.stream().map(each -> from("engineering", each)).toList();
        opens(open(rulebook(ENGINEERING), spelledOut));
    }

    private static Candidate movingFrom(String track) {
        return new Candidate(
                "Noor Haddad",
                "TPM",
                "Example",
                L6,
                null,
                null,
                null,
                null,
                List.of(),
                new Transfer(track, null));
    }

    // domain 50, 51; domain §2, invariant 11
    @Test
    void aTransferComesFromATrackThatTheRulebookLists() {
        opens(open(rulebook(null, "PM", "Design"), movingFrom("PM")));
        loop.given()
                .when(open(rulebook(null, "PM"), movingFrom("TPM")))
                .thenRefused("example-tpm@3 takes no transfers from TPM.");
        loop.given()
                .when(open(rulebook(null), movingFrom("PM")))
                .thenRefused("example-tpm@3 takes no transfers from PM.");
    }

    // domain 18
    @Test
    void onlyAPrimaryFilterMakesUpForAWeakRound() {
        var rounds = TestProductLoop.RULEBOOK.rounds();
        var withoutTheFilter =
                new Rulebook(
                        REF,
                        "Example",
                        "PM",
                        TestProductLoop.RULEBOOK.competencies(),
                        List.of(rounds.getLast()),
                        RULEBOOK.debrief(),
                        RULEBOOK.ladder(),
                        List.of());
        var panel =
                TestProductLoop.PANEL.stream()
                        .map(each -> sittingIn(rounds.getLast().id(), each))
                        .toList();
        loop.given()
                .when(open(withoutTheFilter, panel))
                .thenRefused("What should make up for Technical Discussion is no primary filter.");
    }

    private static Panelist sittingIn(RoundId round, Panelist panelist) {
        return seat(panelist.id(), panelist.name(), panelist.role(), round);
    }

    @Test
    void nobodyInterviewsForALevelTheLadderDoesNotHave() {
        var aimingHigh = new Candidate("Noor Haddad", "TPM", "Elsewhere", new Level(9));
        loop.given()
                .when(open(RULEBOOK, aimingHigh))
                .thenRefused("example-tpm@3 has no L9 to hire for.");
    }
}
