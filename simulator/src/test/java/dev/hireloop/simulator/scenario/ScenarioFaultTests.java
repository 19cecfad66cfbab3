package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.assertFaults;
import static dev.hireloop.simulator.scenario.Faults.with;
import static dev.hireloop.simulator.scenario.Faults.without;

import org.junit.jupiter.api.Test;

/** Who is on the panel, under which rulebook, and the numbers that describe them. */
class ScenarioFaultTests {

    @Test
    void anUnknownRulebookIsTheOnlyFaultItCauses() {
        assertFaults(
                with("rulebook: linkedin-tpm", "rulebook: linkedin-tmp"),
                "5:11: error: There is no rulebook 'linkedin-tmp'. Did you mean 'linkedin-tpm'?");
    }

    @Test
    void aLaterVersionOfTheLanguageIsNotGuessedAt() {
        assertFaults(with("hireloop: 1", "hireloop: 2"), "2:11: error: 'hireloop' wants 1.");
    }

    @Test
    void numbersStayInTheirRanges() {
        assertFaults(
                with("leniency: 0.3", "leniency: -1.6"),
                "24:29: error: 'leniency' wants a number from -1.5 to 1.5.");
        assertFaults(
                with("openness: 0.2", "openness: 1.01"),
                "24:44: error: 'openness' wants a number from 0 to 1.");
        assertFaults(
                with("influence: 1.5", "influence: strong"),
                "24:60: error: 'influence' wants a number from 0 to 4.");
        assertFaults(
                with("ability: 1.5", "ability: NaN"),
                "12:12: error: 'ability' wants a number from -3 to 3.");
        assertFaults(
                with("strength: 3, decisive", "strength: 2.5, decisive"),
                "36:71: error: 'strength' wants a whole number from 1 to 3.");
    }

    @Test
    void aLevelIsOneOfTheLadder() {
        assertFaults(
                with("target: L6", "target: six"), "11:11: error: 'six' is no level, such as L6.");
        assertFaults(
                with("target: L6", "target: L9"),
                "11:11: error: linkedin-tpm@2's ladder has no L9; it goes from L4 to L7.");
    }

    @Test
    void aConstantIsOneOfItsList() {
        assertFaults(
                with("polarity: for, summary", "polarity: four, summary"),
                "37:47: error: 'polarity' wants one of for, against, neutral, open; this is 'four'. Did"
                        + " you mean 'for'?");
        assertFaults(
                with("rating: strong-hire", "rating: superb"),
                "49:54: error: 'rating' wants one of strong-no-hire, no-hire, hire, strong-hire;"
                        + " this is 'superb'.");
    }

    @Test
    void aPersonsNameInTheFileIsAnId() {
        assertFaults(
                with("  dan:\n", "  Dan Ito:\n"),
                "29:3: error: 'Dan Ito' is no id: use lower-case words joined by hyphens.");
        assertFaults(
                with("{ who: cleo, says: What", "{ who: Cleo Hart, says: What"),
                "43:50: error: 'Cleo Hart' is no id: use lower-case words joined by hyphens.");
    }

    @Test
    void aPanelHasOneChair() {
        assertFaults(
                without("    role: chair\n"),
                "15:3: error: A panel has one person with 'role: chair'; this one has 0.");
        assertFaults(
                with("title: Staff Engineer\n", "title: Staff Engineer\n    role: chair\n"),
                "15:3: error: A panel has one person with 'role: chair'; this one has 2.");
    }

    // domain §2, invariant 4
    @Test
    void aShadowCountsForNoQuorumAndInterviewsNobody() {
        assertFaults(
                with("title: Staff Engineer\n", "title: Staff Engineer\n    role: shadow\n"),
                "15:3: error: linkedin-tpm@2 wants 4 voters; this panel has 3.",
                "15:3: error: Nobody interviews in 'execution-and-risk'.");
    }

    @Test
    void nobodyButTheCandidateIsTheCandidate() {
        assertFaults(
                with("  dan:\n", "  eve:\n    name: Eve\n    title: Guest\n  candidate:\n"),
                "32:3: error: 'candidate' is the candidate's own name.",
                "45:61: error: 'candidate' does not sit in 'program-management'.",
                "46:92: error: 'candidate' does not sit in 'technical-deep-dive'.",
                "48:41: error: 'candidate' does not sit in 'leadership'.",
                "49:45: error: 'candidate' does not sit in 'hiring-manager'.");
    }

    @Test
    void aRoundIsOneOfTheRulebooks() {
        assertFaults(
                with(
                        "rounds: [program-management, leadership]",
                        "rounds: [program-management, leadership, panel]"),
                "23:46: error: linkedin-tpm@2 has no round 'panel'. Known here: program-management, technical-deep-dive, execution-and-risk, leadership, hiring-manager.");
        assertFaults(
                with("round: leadership", "round: leadershp"),
                "45:14: error: linkedin-tpm@2 has no round 'leadershp'. Did you mean"
                        + " 'leadership'?");
    }

    // domain §2, invariant 9
    @Test
    void noLevelIsProposedAboveTheEvidence() {
        assertFaults(
                with("level: L6, summary", "level: L5, summary"),
                "61:13: error: L6 is proposed, but the evidence reaches L5 only.");
    }
}
