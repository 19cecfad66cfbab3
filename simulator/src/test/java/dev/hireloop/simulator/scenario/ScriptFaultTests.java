package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.assertFaults;
import static dev.hireloop.simulator.scenario.Faults.with;
import static dev.hireloop.simulator.scenario.Faults.without;

import org.junit.jupiter.api.Test;

/** What is said, the signals it leaves, and what is written and cited later. */
class ScriptFaultTests {

    @Test
    void anUnknownSpeakerIsNamedWithTheOneProbablyMeant() {
        assertFaults(
                with("{ who: cleo, says: What", "{ who: celo, says: What"),
                "43:50: error: Nobody here is 'celo'. Did you mean 'cleo'?");
    }

    @Test
    void onlyTheCandidateAndThoseInTheRoundSpeakInIt() {
        assertFaults(
                with("{ who: cleo, says: What", "{ who: dan, says: What"),
                "43:50: error: 'dan' does not sit in 'technical-deep-dive'.");
    }

    @Test
    void theCandidateIsNotInTheDebrief() {
        assertFaults(
                with("{ who: ada, says: Then", "{ who: candidate, says: Then"),
                "56:14: error: Nobody here is 'candidate'. Known here: ada, ben, cleo, dan.");
    }

    @Test
    void aClockReadsMinutesAndSeconds() {
        var wanted = "42:48: error: 'at' wants minutes and seconds, such as \"26:05\" in quotes.";
        assertFaults(with("\"5:00\"", "5"), wanted);
        assertFaults(with("\"5:00\"", "\"5:60\""), wanted);
        assertFaults(with("\"5:00\"", "soon"), wanted);
    }

    @Test
    void anUnknownBehaviourOrCompetencyIsNamedWithTheOneProbablyMeant() {
        assertFaults(
                with("behaviour: gantt-chart", "behaviour: gant-chart"),
                "35:21: error: linkedin-tpm@2 knows no behaviour 'gant-chart'. Did you mean"
                        + " 'gantt-chart'?");
        assertFaults(
                with("competency: risk-judgment", "competency: risk-judgement"),
                "37:22: error: linkedin-tpm@2 has no competency 'risk-judgement'. Did you mean"
                        + " 'risk-judgment'?");
    }

    @Test
    void anUndeclaredSignalIsNamedWithTheOneProbablyMeant() {
        assertFaults(
                with("leaves: [L-1]", "leaves: [L-1, L-2]"),
                "45:97: error: 'signals' does not declare 'L-2'. Did you mean 'L-1'?");
        assertFaults(
                with("leaves: [L-1]", "leaves: [L-1, L_1]"),
                "45:97: error: 'L_1' is no signal, such as S-14.");
    }

    @Test
    void aSignalIsLeftOnce() {
        assertFaults(
                with("leaves: [L-1]", "leaves: [L-1, E-1]"), "45:97: error: 'E-1' is left twice.");
    }

    @Test
    void aDeclaredSignalIsLeftSomewhere() {
        assertFaults(
                with("  H-1: {", "  H-0: { behaviour: personas }\n  H-1: {"),
                "39:3: error: No line of the script leaves 'H-0'.");
    }

    // domain §2, invariant 2
    @Test
    void aSignalIsNotedByThoseOfItsRoundAndEachIsLeft() {
        assertFaults(
                without(", leaves: [H-1]"), "39:3: error: No line of the script leaves 'H-1'.");
        assertFaults(
                with("{ behaviour: gantt-chart }", "{ behaviour: gantt-chart, noted-by: [dan] }"),
                "35:45: error: 'dan' does not interview in 'program-management'.");
    }

    @Test
    void aSignalThatNobodyNotesIsNone() {
        assertFaults(
                with("  H-1: {", "  H-0: { behaviour: personas, noted-by: [] }\n  H-1: {")
                        .replace("leaves: [H-1]", "leaves: [H-0, H-1]"),
                "39:41: error: 'noted-by' names nobody; without it, every interviewer notes the"
                        + " signal.");
    }

    @Test
    void aRoundIsScriptedOnce() {
        assertFaults(
                with(
                        "  - { round: leadership,",
                        "  - { round: hiring-manager, beats: [] }\n  - { round: leadership,"),
                "47:5: error: 'hiring-manager' has a script already.");
    }

    @Test
    void aScorecardIsWrittenUpOnceByItsOwnInterviewer() {
        assertFaults(
                with("debrief:\n", "  - { who: cleo, round: technical-deep-dive }\ndebrief:\n"),
                "51:5: error: cleo has written up 'technical-deep-dive' already.");
        assertFaults(
                with("{ who: cleo, round:", "{ who: dan, round:"),
                "49:12: error: 'dan' does not interview in 'technical-deep-dive'.");
    }

    @Test
    void onlyWhatWasLeftIsCited() {
        assertFaults(
                with("cites: [T-1]", "cites: [T-2]"),
                "53:64: error: No line of the script leaves 'T-2'. Did you mean 'T-1'?");
    }

    @Test
    void nobodyNotesASignalTwice() {
        assertFaults(
                with(
                        "{ behaviour: gantt-chart }",
                        "{ behaviour: gantt-chart, noted-by: [ben, ben] }"),
                "35:44: error: 'ben' stands here twice.");
    }

    // domain 17
    @Test
    void noFixedRatingGoesAgainstADecisiveSignal() {
        assertFaults(
                with("rating: strong-hire", "rating: no-hire"),
                "49:54: error: 'T-1' is decisive: cleo cannot rate against it.");
    }
}
