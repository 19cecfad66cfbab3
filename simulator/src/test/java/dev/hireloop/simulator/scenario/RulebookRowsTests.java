package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.Complaint;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.rulebook.TimeShare;
import dev.hireloop.core.shared.Band;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Leaning;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the source says of the four tracks, read off the shipped rulebooks.
 *
 * <p>Over 250 lines, for there is a test for each row.
 */
class RulebookRowsTests {

    private static final Rulebook LINKEDIN_TPM = shipped("linkedin-tpm");
    private static final Rulebook LINKEDIN_PM = shipped("linkedin-pm");
    private static final Rulebook META_TPM = shipped("meta-tpm");
    private static final Rulebook META_PM = shipped("meta-pm");
    private static final List<Rulebook> ALL = List.of(LINKEDIN_TPM, LINKEDIN_PM, META_TPM, META_PM);

    private static Rulebook shipped(String name) {
        return Shipped.rulebook(name).orElseThrow();
    }

    private static double weight(String competency, Rulebook rulebook) {
        return rulebook.competency(new CompetencyId(competency)).orElseThrow().weight();
    }

    private static Behaviour read(String behaviour, Rulebook rulebook) {
        return rulebook.behaviour(new BehaviourId(behaviour)).orElseThrow();
    }

    private static void reads(Rulebook rulebook, Polarity polarity, String... behaviours) {
        for (String behaviour : behaviours) {
            assertThat(read(behaviour, rulebook).polarity())
                    .as("%s under %s", behaviour, rulebook.ref())
                    .isEqualTo(polarity);
        }
    }

    private static void weak(String behaviour, Rulebook rulebook) {
        assertThat(read(behaviour, rulebook).strength())
                .as("%s under %s", behaviour, rulebook.ref())
                .isEqualTo(1);
    }

    private static Level supports(String scope, Rulebook rulebook) {
        return rulebook.ladder().scope(new ScopeId(scope)).orElseThrow().supports();
    }

    // domain 1
    @Test
    void theTracksOfACompanyHaveTheSameLevels() {
        assertThat(levels(LINKEDIN_TPM)).isEqualTo(levels(LINKEDIN_PM));
        assertThat(levels(META_TPM)).isEqualTo(levels(META_PM));
    }

    private static List<Level> levels(Rulebook rulebook) {
        return rulebook.ladder().rungs().stream().map(Ladder.Rung::level).toList();
    }

    // domain 2
    @Test
    void theTpmOwnsDeliveryAndRiskAndThePmTheProblem() {
        assertThat(weight("risk-judgment", LINKEDIN_TPM))
                .isGreaterThan(weight("risk-judgment", LINKEDIN_PM));
        assertThat(weight("problem-discovery", LINKEDIN_PM))
                .isGreaterThan(weight("problem-discovery", LINKEDIN_TPM));
    }

    // domain 3
    @Test
    void theTpmNeedsDepthAndThePmLiteracy() {
        assertThat(weight("technical-architecture", LINKEDIN_TPM))
                .isGreaterThan(3 * weight("technical-architecture", LINKEDIN_PM));
    }

    // domain 4
    @Test
    void howASystemFailsIsTheTpmsToKnow() {
        var read = read("prices-a-stale-read", LINKEDIN_TPM);
        assertThat(read.polarity()).isEqualTo(Polarity.FOR);
        assertThat(read.strength())
                .isGreaterThan(read("prices-a-stale-read", LINKEDIN_PM).strength());
    }

    // domain 5
    @Test
    void predictabilityIsForTheTpmAndOutcomeForThePm() {
        assertThat(read("on-time-delivery", LINKEDIN_TPM).strength())
                .isGreaterThan(read("on-time-delivery", LINKEDIN_PM).strength());
        assertThat(weight("outcome-ownership", LINKEDIN_PM))
                .isGreaterThan(weight("outcome-ownership", LINKEDIN_TPM));
    }

    // domain 6
    @Test
    void theTpmsCommitteeIsOfEngineeringAndThePmsOfProduct() {
        assertThat(Objects.requireNonNull(LINKEDIN_TPM.committee()).function())
                .isEqualTo("engineering");
        assertThat(Objects.requireNonNull(LINKEDIN_PM.committee()).function()).isEqualTo("product");
    }

    // domain 7
    @Test
    void executionIsHeavierForTheTpmAndStrategyForThePm() {
        assertThat(weight("program-execution", META_TPM))
                .isGreaterThan(weight("program-execution", META_PM));
        assertThat(weight("product-strategy", META_PM))
                .isGreaterThan(weight("product-strategy", META_TPM));
    }

    // domain 8
    @Test
    void preventingFailureAndTestingHypothesesAreEachTracksOwn() {
        reads(META_TPM, Polarity.FOR, "maps-launch-killers");
        reads(META_PM, Polarity.FOR, "tests-hypotheses");
        for (var rulebook : List.of(META_TPM, META_PM)) {
            assertThat(read("confuses-strategies", rulebook).strength()).isEqualTo(3);
            reads(rulebook, Polarity.AGAINST, "confuses-strategies");
        }
    }

    // domain 9, 23
    @Test
    void whoPreparedForTheOtherTrackBringsThatIntoEveryRound() {
        for (var rulebook : ALL) {
            var other = rulebook.track().equals("TPM") ? "PM" : "TPM";
            assertThat(rulebook.fitOf(preparedFor(other))).isLessThanOrEqualTo(-1);
            assertThat(rulebook.fitOf(preparedFor(rulebook.track()))).isZero();
        }
        assertThat(META_TPM.fitOf(preparedFor("generic"))).isNegative();
        reads(META_TPM, Polarity.AGAINST, "generic-leadership-story");
    }

    private static Candidate preparedFor(String track) {
        return candidate(track, null);
    }

    private static Candidate candidate(@Nullable String preparedFor, @Nullable Leaning leaning) {
        return new Candidate(
                "Kim Osei",
                "Manager",
                "Elsewhere",
                new Level(6),
                null,
                null,
                preparedFor,
                leaning,
                List.of(),
                null);
    }

    // domain 10
    @Test
    void eachTrackHasItsKindOfAmbiguity() {
        reads(LINKEDIN_TPM, Polarity.FOR, "resolves-structural-ambiguity");
        reads(LINKEDIN_PM, Polarity.FOR, "resolves-existential-ambiguity");
    }

    // domain 11, 12
    @Test
    void motivesAreRead() {
        reads(LINKEDIN_TPM, Polarity.AGAINST, "chases-title", "chose-by-salary");
        reads(META_TPM, Polarity.AGAINST, "dodges-ambiguity");
    }

    // domain 15
    @Test
    void aLoopAtLinkedInHasFiveOrSixRoundsAndItsWeightsShiftByTrack() {
        for (var rulebook : List.of(LINKEDIN_TPM, LINKEDIN_PM)) {
            assertThat(rulebook.rounds()).hasSizeBetween(5, 6);
        }
        assertThat(weight("program-execution", LINKEDIN_TPM))
                .isGreaterThan(2 * weight("program-execution", LINKEDIN_PM));
        assertThat(weight("cross-functional-leadership", LINKEDIN_PM))
                .isGreaterThan(2 * weight("cross-functional-leadership", LINKEDIN_TPM));
    }

    // domain 16
    @Test
    void eachTrackWeighsItsTwoCompetenciesMost() {
        assertThat(heaviest(LINKEDIN_TPM))
                .containsExactlyInAnyOrder("program-execution", "technical-architecture");
        assertThat(heaviest(LINKEDIN_PM))
                .containsExactlyInAnyOrder("product-strategy", "user-empathy");
    }

    private static List<String> heaviest(Rulebook rulebook) {
        return rulebook.competencies().stream()
                .sorted(Comparator.comparingDouble(Competency::weight).reversed())
                .limit(2)
                .map(each -> each.id().value())
                .toList();
    }

    // domain 17
    @Test
    void theTechnicalDeepDiveIsTheOneGate() {
        assertThat(LINKEDIN_TPM.rounds())
                .filteredOn(round -> round.gate() != null)
                .extracting(Round::id)
                .containsExactly(new RoundId("technical-deep-dive"));
        assertThat(LINKEDIN_PM.rounds()).noneMatch(round -> round.gate() != null);
    }

    // domain 18
    @Test
    void productSenseFiltersAndMakesUpForTheTechnicalDiscussionAlone() {
        assertThat(LINKEDIN_PM.rounds())
                .filteredOn(round -> round.filter() != null)
                .extracting(Round::id)
                .containsExactly(new RoundId("product-sense"));
        assertThat(LINKEDIN_PM.rounds())
                .filteredOn(round -> round.survives() != null)
                .extracting(Round::id)
                .containsExactly(new RoundId("technical-discussion"));
    }

    // domain 19
    @Test
    void aPlanOnTheSpotIsWhatTheProgramManagementRoundIsFor() {
        assertThat(LINKEDIN_TPM.round(new RoundId("program-management"))).isPresent();
        reads(LINKEDIN_TPM, Polarity.FOR, "gantt-chart");
    }

    // domain 20
    @Test
    void productSenseJudgesThePainPointAndNotTheReleasePlan() {
        reads(LINKEDIN_PM, Polarity.FOR, "found-pain-point");
        assertThat(read("planned-the-release", LINKEDIN_PM).polarity().sign()).isZero();
    }

    // domain 21
    @Test
    void metaHasNoGateAndItsTracksLookForCascadesAndForStructureInAmbiguity() {
        for (var rulebook : List.of(META_TPM, META_PM)) {
            assertThat(rulebook.rounds())
                    .allSatisfy(
                            round -> {
                                assertThat(round.gate()).isNull();
                                assertThat(round.filter()).isNull();
                                assertThat(round.survives()).isNull();
                            });
        }
        assertThat(heaviest(META_TPM)).contains("dependency-prediction");
        assertThat(heaviest(META_PM)).contains("ambiguity-resolution");
    }

    // domain 22
    @Test
    void metaRejectsFeaturesOverProblemsAndSpeedOverStability() {
        reads(META_PM, Polarity.AGAINST, "features-over-user-problem");
        reads(META_TPM, Polarity.AGAINST, "speed-over-stability");
        assertThat(read("features-over-user-problem", META_PM).strength()).isEqualTo(3);
        assertThat(read("speed-over-stability", META_TPM).strength()).isEqualTo(3);
    }

    // domain 24
    @Test
    void beingOrganisedOrCreativeIsNotEnough() {
        reads(LINKEDIN_TPM, Polarity.AGAINST, "merely-organised");
        reads(LINKEDIN_PM, Polarity.AGAINST, "merely-creative");
    }

    // domain 25, 26, 28
    @Test
    void theSameBehaviourPointsTheOtherWayOnTheOtherTrack() {
        reads(LINKEDIN_TPM, Polarity.FOR, "gantt-chart");
        reads(LINKEDIN_PM, Polarity.AGAINST, "gantt-chart");
        reads(LINKEDIN_TPM, Polarity.AGAINST, "personas", "stays-in-problem-space");
        reads(LINKEDIN_PM, Polarity.FOR, "personas", "stays-in-problem-space");
    }

    // domain 27, 29
    @Test
    void whatTheSourceLeavesOpenIsOpen() {
        reads(LINKEDIN_TPM, Polarity.AGAINST, "vision-without-coordination");
        reads(LINKEDIN_PM, Polarity.OPEN, "vision-without-coordination");
        reads(META_TPM, Polarity.OPEN, "pivoted-roadmap");
        reads(META_PM, Polarity.FOR, "pivoted-roadmap");
    }

    // domain 30
    @Test
    void deliveryOnTimeCountsForATpmUnlessNobodyNeedsIt() {
        for (var rulebook : List.of(LINKEDIN_TPM, META_TPM)) {
            reads(rulebook, Polarity.FOR, "on-time-delivery");
            reads(rulebook, Polarity.AGAINST, "delivered-for-nobody");
        }
        weak("on-time-delivery", LINKEDIN_PM);
        weak("on-time-delivery", META_PM);
    }

    // domain 31
    @Test
    void theUserNeedIsThePmsStoryAndTheFiveTeamsTheTpms() {
        weak("found-user-need", META_TPM);
        weak("aligned-conflicting-teams", META_PM);
        assertThat(read("found-user-need", META_PM).strength()).isGreaterThan(1);
        assertThat(read("aligned-conflicting-teams", META_TPM).strength()).isGreaterThan(1);
    }

    // domain 39
    @Test
    void aTwoMillionProgramIsNotCriticalInfrastructure() {
        assertThat(supports("small-program", LINKEDIN_TPM))
                .isLessThan(supports("critical-infrastructure", LINKEDIN_TPM));
    }

    // domain 40
    @Test
    void theTpmTitleDilutesOutsideAndThePmTitleTranslates() {
        assertThat(META_TPM.ladder().discounted(new Level(6))).isEqualTo(new Level(5));
        assertThat(META_PM.ladder().discounted(new Level(6))).isEqualTo(new Level(6));
    }

    // domain 41
    @Test
    void confusingTimelineWithOutcomeFailsLevelingOnBothOfMetasTracks() {
        assertThat(read("confuses-timeline-with-outcome", META_TPM).failsLeveling()).isTrue();
        assertThat(read("confuses-timeline-with-outcome", META_PM).failsLeveling()).isTrue();
    }

    // domain 42, 44
    @Test
    void thePathToL7IsStraightForLinkedInsTpmAndWantsRepetitionOfItsPm() {
        var l7 = new Level(7);
        assertThat(LINKEDIN_TPM.ladder().supported(List.of(l7))).contains(l7);
        assertThat(LINKEDIN_PM.ladder().supported(List.of(l7))).contains(new Level(6));
        assertThat(LINKEDIN_PM.ladder().supported(List.of(l7, l7))).contains(l7);
    }

    // domain 43
    @Test
    void metasTpmNeedsProductLinesAndItsPmOneSurfaceThatGrows() {
        assertThat(supports("one-engineering-org", META_TPM)).isEqualTo(new Level(6));
        assertThat(supports("cross-product-line", META_TPM)).isEqualTo(new Level(7));
        assertThat(supports("high-growth-surface", META_PM)).isEqualTo(new Level(7));
    }

    // domain 45
    @Test
    void scopeGrowsByDomainsForTheTpmAndByMetricsForThePm() {
        assertThat(supports("technical-domain", LINKEDIN_TPM))
                .isGreaterThan(supports("several-teams", LINKEDIN_TPM));
        assertThat(supports("strategic-pillar", LINKEDIN_PM))
                .isGreaterThan(supports("larger-metric", LINKEDIN_PM));
    }

    // domain 46, 47
    @Test
    void whatATpmPreventedCountsOnlyOnceItIsWrittenDown() {
        var silent = new Work(new ScopeId("cross-product-line"), null, "Nothing broke", null);
        var written = new Work(silent.scope(), null, silent.summary(), "Eleven outages, priced");
        assertThat(META_TPM.ladder().counts(silent)).isFalse();
        assertThat(META_TPM.ladder().counts(written)).isTrue();
        assertThat(META_PM.ladder().counts(silent)).isTrue();
    }

    // domain 48, 49
    @Test
    void theBandIsTheCompanysAndTheLevels() {
        var level = new Level(6);
        assertThat(new Band(LINKEDIN_TPM.company(), level))
                .isEqualTo(new Band(LINKEDIN_PM.company(), level));
        assertThat(new Band(META_TPM.company(), level))
                .isEqualTo(new Band(META_PM.company(), level));
    }

    // domain 50, 51
    @Test
    void tpmsMayMoveOverToProduct() {
        assertThat(LINKEDIN_PM.transfersFrom()).contains("TPM");
        assertThat(META_PM.transfersFrom()).contains("TPM");
        reads(LINKEDIN_PM, Polarity.AGAINST, "optimises-execution", "execution-reputation");
        reads(LINKEDIN_PM, Polarity.FOR, "proves-what-and-why");
        reads(META_PM, Polarity.FOR, "product-decisions-portfolio");
    }

    // domain 52
    @Test
    void pedigreeWeighsNothingAnywhere() {
        for (var rulebook : ALL) {
            assertThat(weight("pedigree", rulebook)).isZero();
            assertThat(read("big-name-employer", rulebook).competency())
                    .isEqualTo(new CompetencyId("pedigree"));
            reads(rulebook, Polarity.AGAINST, "no-example-of-scale");
        }
    }

    // domain 53
    @Test
    void theWeekIsSpentAsTheSourceSays() {
        assertThat(LINKEDIN_TPM.timeUse()).extracting(TimeShare::percent).containsExactly(60, 40);
        assertThat(LINKEDIN_PM.timeUse()).extracting(TimeShare::percent).containsExactly(60, 40);
        assertThat(META_TPM.timeUse()).extracting(TimeShare::percent).containsExactly(80, 20);
        assertThat(META_PM.timeUse())
                .extracting(TimeShare::percent)
                .containsExactlyInAnyOrder(20, 80);
    }

    // domain 56
    @Test
    void lettersAnswerWhatCandidatesOfTheTrackComplainOf() {
        assertThat(LINKEDIN_TPM.complaint()).isEqualTo(Complaint.UNCLEAR_EXPECTATIONS);
        assertThat(LINKEDIN_PM.complaint()).isEqualTo(Complaint.VAGUE_FEEDBACK);
    }

    // domain 57
    @Test
    void difficultyIsOrthogonal() {
        assertThat(META_TPM.fitOf(candidate(null, Leaning.STRUCTURED_LOGIC)))
                .isGreaterThan(META_PM.fitOf(candidate(null, Leaning.STRUCTURED_LOGIC)));
        assertThat(META_PM.fitOf(candidate(null, Leaning.CREATIVE_STRATEGY)))
                .isGreaterThan(META_TPM.fitOf(candidate(null, Leaning.CREATIVE_STRATEGY)));
    }

    // domain 58, 59, 60, 61, 62, 63, 64
    @Test
    void eachAnswerPairHasAWeakAndAStrongReading() {
        pair(LINKEDIN_TPM, "vision-without-coordination", "team-topology-first");
        pair(LINKEDIN_PM, "gantt-chart", "segment-and-goal-first");
        pair(LINKEDIN_PM, "gantt-chart", "three-distinct-solutions");
        pair(LINKEDIN_TPM, "wants-structure", "enjoys-orchestrating");
        pair(META_TPM, "stepping-stone", "orchestrates-for-reliability");
        pair(META_TPM, "team-lunch", "redesigned-release-coordination");
        pair(META_TPM, "tracked-deadlines", "resequenced-critical-path");
        pair(LINKEDIN_PM, "solutioneer", "stays-in-problem-space");
    }

    private static void pair(Rulebook rulebook, String weak, String strong) {
        reads(rulebook, Polarity.AGAINST, weak);
        reads(rulebook, Polarity.FOR, strong);
    }

    // domain 65, 66
    @Test
    void whatCoachesAdviseIsRead() {
        reads(LINKEDIN_TPM, Polarity.FOR, "fixed-a-process", "quantified-impact");
        reads(LINKEDIN_PM, Polarity.FOR, "pivoted-a-strategy", "quantified-impact");
        for (var rulebook : List.of(META_TPM, META_PM)) {
            reads(
                    rulebook,
                    Polarity.FOR,
                    "influence-without-authority",
                    "failure-autopsy",
                    "quality-over-date",
                    "isolated-own-contribution");
            reads(rulebook, Polarity.AGAINST, "output-for-outcome");
        }
    }

    @Test
    void everyRulebookReadsTheSameBehavioursAndCompetencies() {
        for (var rulebook : ALL) {
            assertThat(rulebook.behaviours())
                    .extracting(Behaviour::id)
                    .containsExactlyInAnyOrderElementsOf(
                            LINKEDIN_TPM.behaviours().stream().map(Behaviour::id).toList());
            assertThat(rulebook.competencies())
                    .extracting(Competency::id)
                    .containsExactlyElementsOf(
                            LINKEDIN_TPM.competencies().stream().map(Competency::id).toList());
        }
    }
}
