package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.RoundId;

import org.junit.jupiter.api.Test;

class RulebookReaderTests {

    private static final Rulebook LINKEDIN_TPM = Shipped.rulebook("linkedin-tpm").orElseThrow();

    private static final String SMALL =
            """
            hireloop-rulebook: 1
            id: small
            version: 3
            company: Small
            track: TPM
            competencies:
              depth: { name: Depth, weight: 1.5 }
            rounds:
              - { id: whiteboard, name: Whiteboard, minutes: 45, assesses: [depth] }
            debrief: { scheme: unanimity, quorum: 2, veto: [bar-raiser] }
            ladder:
              - { level: L4, title: Junior, scope: One team }
              - { level: L5, title: Senior, scope: Two teams }
            """;

    private static void assertFaults(String words, String instead, String... faults) {
        assertThat(SMALL).containsOnlyOnce(words);
        Faults.assertFaults(
                () -> RulebookReader.read("own.yaml", SMALL.replace(words, instead)), faults);
    }

    private static Round round(String id) {
        return LINKEDIN_TPM.round(new RoundId(id)).orElseThrow();
    }

    private static Polarity polarity(String behaviour) {
        return LINKEDIN_TPM.behaviour(new BehaviourId(behaviour)).orElseThrow().polarity();
    }

    @Test
    void everyShippedRulebookIsWithoutFault() {
        assertThat(Shipped.rulebookNames())
                .isNotEmpty()
                .allSatisfy(
                        name ->
                                assertThat(Shipped.rulebook(name))
                                        .map(each -> each.ref().id().value())
                                        .contains(name));
        assertThat(Shipped.rulebook("none-such")).isEmpty();
    }

    // domain 15
    @Test
    void aLinkedInLoopHasFiveToSixRounds() {
        assertThat(LINKEDIN_TPM.rounds()).hasSizeBetween(5, 6);
    }

    // domain 17
    @Test
    void theTechnicalDeepDiveIsTheOnlyGate() {
        assertThat(LINKEDIN_TPM.rounds())
                .filteredOn(round -> round.gate() != null)
                .extracting(Round::id)
                .containsExactly(new RoundId("technical-deep-dive"));
        assertThat(round("technical-deep-dive").gate()).isEqualTo(Gate.EVERY_CARD_HIRE);
    }

    // domain 19
    @Test
    void theProgramManagementRoundAssessesThePlan() {
        assertThat(round("program-management").assesses())
                .contains(new CompetencyId("program-execution"));
        assertThat(polarity("gantt-chart")).isEqualTo(Polarity.FOR);
    }

    // domain 25, 26, 27, 28, 30, 58
    @Test
    void behavioursPointTheWayTheTpmTrackReadsThem() {
        assertThat(polarity("personas")).isEqualTo(Polarity.AGAINST);
        assertThat(polarity("vision-without-coordination")).isEqualTo(Polarity.AGAINST);
        assertThat(polarity("stays-in-problem-space")).isEqualTo(Polarity.AGAINST);
        assertThat(polarity("on-time-delivery")).isEqualTo(Polarity.FOR);
        assertThat(polarity("delivered-for-nobody")).isEqualTo(Polarity.AGAINST);
        assertThat(polarity("team-topology-first")).isEqualTo(Polarity.FOR);
    }

    // domain 32
    @Test
    void notWeighingLatencyAgainstConsistencyIsDecisive() {
        var behaviour =
                LINKEDIN_TPM
                        .behaviour(new BehaviourId("cannot-weigh-latency-against-consistency"))
                        .orElseThrow();
        assertThat(behaviour.decisive()).isTrue();
        assertThat(behaviour.polarity()).isEqualTo(Polarity.AGAINST);
        assertThat(round("technical-deep-dive").assesses()).contains(behaviour.competency());
    }

    @Test
    void aSmallRulebookIsWhatItsFileSays() {
        var small = RulebookReader.read("own.yaml", SMALL);
        assertThat(small.ref()).hasToString("small@3");
        assertThat(small.debrief().vetoRoles()).hasSize(1);
        assertThat(small.behaviours()).isEmpty();
    }

    @Test
    void aMissingFieldAndAnUnknownOneAreNamed() {
        assertFaults(
                "company: Small",
                "compny: Small",
                "1:1: error: 'company' is missing.",
                "4:1: error: Unknown field 'compny'. Did you mean 'company'? Known here: behaviours, committee, company, competencies, debrief, feedback, fit, hireloop-rulebook, id, ladder, leveling, rounds, scopes, time-use, track, transfers-from, version.");
    }

    @Test
    void aRoundAssessesKnownCompetenciesAndLastsADayAtMost() {
        assertFaults(
                "minutes: 45, assesses: [depth]",
                "minutes: 481, assesses: [dept]",
                "9:50: error: 'minutes' wants a whole number from 1 to 480.",
                "9:66: error: There is no competency 'dept'. Did you mean 'depth'?");
    }

    @Test
    void aLoopHasRoundsAndEachOnce() {
        assertFaults(
                "\n  - { id: whiteboard, name: Whiteboard, minutes: 45, assesses: [depth] }",
                " []",
                "8:9: error: A loop has 1 to 20 rounds.");
        assertFaults(
                "debrief:",
                "  - { id: whiteboard, name: Again, minutes: 45 }\ndebrief:",
                "9:3: error: Two rounds are 'whiteboard'.");
    }

    @Test
    void aGateAndASchemeAreOfTheirKind() {
        assertFaults(
                "assesses: [depth] }",
                "gate: every-card-hired }",
                "9:60: error: 'gate' wants one of every-card-hire, mean-above-middle; this is"
                        + " 'every-card-hired'. Did you mean 'every-card-hire'?");
        assertFaults(
                "scheme: unanimity",
                "scheme: lottery",
                "10:20: error: 'scheme' wants one of majority, unanimity, consensus-or-hold, weighted-mean, bar-raiser-veto,"
                        + " chair-decides; this is 'lottery'.");
    }

    @Test
    void aLadderRises() {
        assertFaults("level: L5", "level: L4", "12:3: error: A ladder rises from rung to rung.");
    }

    @Test
    void weightAndQuorumStayInTheirRanges() {
        assertFaults(
                "weight: 1.5", "weight: 3.5", "7:33: error: 'weight' wants a number from 0 to 3.");
        assertFaults(
                "quorum: 2",
                "quorum: 0",
                "10:39: error: 'quorum' wants a whole number from 1 to 20.");
    }
}
