package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.VALID;
import static dev.hireloop.simulator.scenario.Faults.assertFaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.scenario.Diagnostic.Severity;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;
import dev.hireloop.simulator.scenario.WhatIf.HeldVote;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/**
 * How people rate and listen, how the process is run, and what is made to be otherwise.
 *
 * <p>Over 250 lines, for the faults of four blocks stand side by side.
 */
class PeopleInTheRoomTests {

    private static final int NEXT = (int) VALID.lines().count() + 1;

    private static final String PROMOTION =
            """
            hireloop: 1
            title: A promotion
            teaches: Nothing.
            rulebook: meta-tpm
            entry: promotion
            candidate: { name: Kim Osei, title: TPM, employer: Meta, current: L6, target: L7 }
            panel: { ada: { name: Ada Novak, title: Director, role: chair } }
            """;

    private static Scenario with(String line) {
        return Faults.read(VALID + line + "\n");
    }

    private static void assertFault(String line, int column, String fault) {
        assertFaults(VALID + line + "\n", NEXT + ":" + column + ": error: " + fault);
    }

    private static List<String> warnings(String text) {
        return ScenarioReader.read("mine.yaml", text, Rulebooks.SHIPPED).warnings().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .map(Diagnostic::message)
                .filter(message -> !message.startsWith("Nobody who noted "))
                .toList();
    }

    private static Tendencies tendencies(int person, Scenario scenario) {
        return scenario.panel().get(person).tendencies();
    }

    @Test
    void withoutAWordOfItEveryEffectActsAtItsDefault() {
        var scenario = Faults.read(VALID);
        assertThat(scenario.panel())
                .extracting(person -> person.tendencies().effects())
                .containsOnly(Effects.STANDARD);
        assertThat(scenario.facilitation()).isEqualTo(Facilitation.STANDARD);
        assertThat(scenario.opinions()).isEqualTo(OpinionEngine.FRIEDKIN_JOHNSEN);
        assertThat(scenario.whatIf()).isEqualTo(WhatIf.NOTHING);
        assertThat(scenario.earlierToday()).isNull();
    }

    @Test
    void whatHoldsForEveryoneHoldsForThemUnlessTheirOwnSaysOtherwise() {
        var scenario =
                Faults.read(
                        Faults.with("influence: 1.5 }", "halo: 0.1, contrast: off }")
                                + "tendencies: { halo: 0.4, conformity: off, influence: 2 }\n");
        var everyone = Effects.STANDARD.with(Effect.HALO, 0.4).with(Effect.CONFORMITY, 0);
        assertThat(tendencies(0, scenario)).isEqualTo(new Tendencies(0, 0.15, 2, everyone));
        assertThat(tendencies(1, scenario))
                .isEqualTo(
                        new Tendencies(
                                0.3,
                                0.2,
                                2,
                                everyone.with(Effect.HALO, 0.1).with(Effect.CONTRAST, 0)));
    }

    @Test
    void everyEffectIsOffInOneWord() {
        assertThat(with("tendencies: off").panel())
                .extracting(Person::tendencies)
                .containsExactly(
                        new Tendencies(0, 0.15, 1, Effects.OFF),
                        new Tendencies(0.3, 0.2, 1.5, Effects.OFF),
                        new Tendencies(0, 0.15, 1, Effects.OFF),
                        new Tendencies(0, 0.15, 1, Effects.OFF));
        var one =
                Faults.read(
                        Faults.with(
                                "tendencies: { leniency: 0.3, openness: 0.2, influence: 1.5 }",
                                "tendencies: off"));
        assertThat(tendencies(0, one).effects()).isEqualTo(Effects.STANDARD);
        assertThat(tendencies(1, one)).isEqualTo(new Tendencies(0, 0.15, 1, Effects.OFF));
    }

    @ParameterizedTest
    @EnumSource
    void anEffectTakesTheWholeOfItsRangeAndOff(Effect effect) {
        for (var size : List.of(effect.least(), effect.most(), effect.off())) {
            var scenario = with("tendencies: { " + effect.word() + ": " + size + " }");
            assertThat(tendencies(0, scenario).effects())
                    .isEqualTo(Effects.STANDARD.with(effect, size));
        }
        var off = with("tendencies: { " + effect.word() + ": off }");
        assertThat(tendencies(0, off).effects())
                .isEqualTo(Effects.STANDARD.with(effect, effect.off()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    halo: 0.61           | 'halo' wants a number from 0 to 0.6, or off.
                    halo: false          | 'halo' wants a number from 0 to 0.6, or off.
                    halo: "0.2"          | 'halo' wants a number from 0 to 0.6, without quotes, or off.
                    conformity: 0.1      | 'conformity' wants a number from 0.15 to 0.4, or off (0).
                    mention: 0.5         | 'mention' wants a number from 0.13 to 0.19, or off (1).
                    central-tendency: 0  | 'central-tendency' wants a number from 0.6 to 1, or off.
                    leniency-spread: .01 | 'leniency-spread' wants a number from 0.02 to 0.15, or off (0).
                    """)
    void anEffectOutsideItsRangeIsRefused(String effect, String fault) {
        assertFault("tendencies: { " + effect + " }", 17 + effect.indexOf(':'), fault.strip());
    }

    @Test
    void anUnknownEffectIsAnsweredWithTheOneProbablyMeant() {
        assertFault(
                "tendencies: { conformty: off }",
                15,
                "Unknown field 'conformty'. Did you mean 'conformity'? Known here: anchoring,"
                        + " authority, central-tendency, conformity, contrast, halo, influence,"
                        + " leniency, leniency-spread, mention, noise, openness, polarisation.");
        assertFault("tendencies: none", 13, "'tendencies' wants fields, or off.");
    }

    @Test
    void whoWasSeenEarlierTodayHasAMeanRating() {
        assertThat(Faults.read(Faults.with("ability: 1.5", "earlier-today: 3.25")).earlierToday())
                .isEqualTo(3.25);
        assertFaults(
                Faults.with("ability: 1.5", "earlier-today: 0.9"),
                "12:18: error: 'earlier-today' wants a number from 1 to 4.");
    }

    @Test
    void facilitationIsReadFieldByField() {
        assertThat(
                        with("facilitation: { write-ups-first: no, structured: no,"
                                        + " calibration-training: yes, round-robin: no,"
                                        + " devils-advocate: dan, blind-revote: yes }")
                                .facilitation())
                .isEqualTo(new Facilitation(false, false, true, false, new PersonId("dan"), true));
        assertThat(with("facilitation: { structured: false }").facilitation())
                .isEqualTo(new Facilitation(true, false, false, true, null, false));
    }

    @Test
    void facilitationNamesPeopleWhoVote() {
        assertFault(
                "facilitation: { devils-advocate: dana }",
                34,
                "Nobody here is 'dana'. Did you mean 'dan'?");
        var eve = "  eve: { name: Eve, title: Guest, role: shadow, rounds: [leadership] }\n";
        assertFaults(
                Faults.with("\nsignals:", eve + "\nsignals:")
                        + "facilitation: { devils-advocate: eve }\n"
                        + "what-if: { votes: { eve: hire } }\n",
                (NEXT + 1) + ":34: error: 'eve' is a shadow; a devil's advocate has a vote.",
                (NEXT + 2) + ":21: error: 'eve' is a shadow and never votes.");
        assertFault(
                "facilitation: { blind-vote: yes }",
                17,
                "Unknown field 'blind-vote'. Did you mean 'blind-revote'? Known here:"
                        + " blind-revote, calibration-training, devils-advocate, round-robin,"
                        + " structured, write-ups-first.");
        assertFault(
                "facilitation: { structured: on }",
                29,
                "'structured' wants true or false; write true.");
    }

    @ParameterizedTest
    @EnumSource
    void opinionsMoveAsTheFileSays(OpinionEngine engine) {
        var text =
                Faults.with("debrief:\n", "debrief:\n  opinions: " + Value.spelling(engine) + "\n");
        assertThat(Faults.read(text).opinions()).isEqualTo(engine);
    }

    @Test
    void anUnknownEngineIsAnsweredWithTheOneProbablyMeant() {
        assertFaults(
                Faults.with("debrief:\n", "debrief:\n  opinions: de-groot\n"),
                "52:13: error: 'opinions' wants one of friedkin-johnsen, degroot,"
                        + " hegselmann-krause, decision-scheme; this is 'de-groot'. Did you mean"
                        + " 'degroot'?");
    }

    @Test
    void whatIsOtherwiseIsReadFieldByField() {
        assertThat(
                        with("what-if: { votes: { dan: no-hire, ada: strong-hire }, silent: [ben],"
                                        + " unsaid: [T-1], unnoted: [P-1, I-12] }")
                                .whatIf())
                .isEqualTo(
                        new WhatIf(
                                List.of(
                                        new HeldVote(new PersonId("dan"), Rating.NO_HIRE),
                                        new HeldVote(new PersonId("ada"), Rating.STRONG_HIRE)),
                                List.of(new PersonId("ben")),
                                List.of(new SignalId("T-1")),
                                List.of(new SignalId("P-1"), new SignalId("I-12"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    votes: { dana: hire }   | 21 | Nobody here is 'dana'. Did you mean 'dan'?
                    votes: { dan: hold }    | 26 | 'dan' wants one of strong-no-hire, no-hire, hire, strong-hire; this is 'hold'.
                    silent: [candidate]     | 21 | Nobody here is 'candidate'. Known here: ada, ben, cleo, dan.
                    silent: [ben, ben]      | 20 | 'ben' stands here twice.
                    silent: ben             | 20 | 'silent' wants a list: write [ben].
                    unsaid: [T-2]           | 21 | No line of the script leaves 'T-2'. Did you mean 'T-1'?
                    unnoted: [I-0]          | 22 | No line of the script leaves 'I-0'. Known here: P-1, T-1, E-1, L-1, H-1.
                    unnoted: [P-1, P-1]     | 21 | 'P-1' stands here twice.
                    unheard: [P-1]          | 12 | Unknown field 'unheard'. Known here: silent, unnoted, unsaid, votes.
                    """)
    void aWhatIfNamesWhatTheScenarioHolds(String field, int column, String fault) {
        assertFault("what-if: { " + field.strip() + " }", column, fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tendencies: off", "facilitation: {}", "what-if: {}"})
    void aPromotionHasNoneOfThem(String line) {
        var name = line.substring(0, line.indexOf(':'));
        assertFaults(
                PROMOTION + line + "\n",
                "8:1: error: A promotion goes straight to calibration; it has no '" + name + "'.");
        assertFaults(
                PROMOTION.replace("target: L7", "target: L7, earlier-today: 3"),
                "6:83: error: This weighs nothing on a promotion.");
    }

    @Test
    void whatCanChangeNothingIsWarnedOf() {
        assertThat(warnings(VALID)).isEmpty();
        assertThat(
                        warnings(
                                VALID
                                        + "facilitation: { round-robin: no, write-ups-first: no }\n"
                                        + "tendencies: { anchoring: off }\n"
                                        + "what-if: { silent: [dan, ben], unsaid: [T-1, E-1, H-1],"
                                        + " unnoted: [H-1] }\n"))
                .containsExactly(
                        "This is for a debrief without 'discussion', which says already who"
                                + " speaks when.",
                        "With 'anchoring: off' nobody is drawn to the first write-up.",
                        "'dan' has no line in this scenario.",
                        "No line of the debrief cites 'E-1'.",
                        "'H-1' is 'unnoted', so nobody can bring it up anyway.");
        assertThat(
                        warnings(
                                Faults.with("debrief:\n", "debrief:\n  opinions: decision-scheme\n")
                                        + "facilitation: { blind-revote: yes }\n"))
                .containsExactly("With 'opinions: decision-scheme' nobody changes a vote.");
    }

    @Test
    void whatCanChangeSomethingIsNotWarnedOf() {
        assertThat(
                        warnings(
                                Faults.without(
                                                "  discussion:\n"
                                                        + "    - { who: cleo, says: She named the"
                                                        + " price unasked., cites: [T-1] }\n"
                                                        + "    - { who: ben, says: And the map"
                                                        + " stood in minutes., cites: [P-1, L-1]"
                                                        + " }\n")
                                        + "facilitation: { round-robin: no, write-ups-first: no,"
                                        + " blind-revote: yes }\n"
                                        + "what-if: { silent: [dan], unsaid: [E-1], unnoted: [H-1]"
                                        + " }\n"))
                .isEmpty();
    }
}
