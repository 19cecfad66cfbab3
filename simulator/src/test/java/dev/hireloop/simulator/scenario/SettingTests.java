package dev.hireloop.simulator.scenario;

import static dev.hireloop.simulator.scenario.Faults.VALID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.simulator.cli.OwnRulebooks;
import dev.hireloop.simulator.scenario.Expectations.Ending;
import dev.hireloop.simulator.scenario.Scenario.Person;
import dev.hireloop.simulator.scenario.Scenario.Tendencies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One value of a file set from outside it. */
class SettingTests {

    @TempDir Path folder;

    private static Changeable of(String text) {
        return ScenarioReader.read("mine.yaml", text, Rulebooks.SHIPPED).changeable().getFirst();
    }

    private static Scenario with(String... settings) {
        return of(VALID).with(settings(settings));
    }

    private static List<Setting> settings(String... settings) {
        return Arrays.stream(settings).map(Setting::of).toList();
    }

    private static Tendencies tendencies(String person, Scenario scenario) {
        return scenario.panel().stream()
                .filter(each -> each.id().value().equals(person))
                .map(Person::tendencies)
                .findFirst()
                .orElseThrow();
    }

    private static void assertFaults(List<Setting> settings, String... faults) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> of(VALID).with(settings))
                .satisfies(
                        invalid ->
                                assertThat(String.valueOf(invalid.getMessage()).lines())
                                        .containsExactly(faults));
    }

    private static void assertFault(String setting, String fault) {
        assertFaults(settings(setting), "--set " + setting + ": error: " + fault);
    }

    @Test
    void withoutSettingsTheScenarioIsWhatTheFileSays() {
        assertThat(with()).isEqualTo(Faults.read(VALID));
    }

    @Test
    void aFieldGetsAnotherValue() {
        assertThat(with("candidate.ability=-0.5").ability()).isEqualTo(-0.5);
        assertThat(with("debrief.scheme=majority").rulebook().debrief().scheme())
                .isEqualTo(DecisionScheme.MAJORITY);
        assertThat(with("script[0].beats[0].says=Good morning.").script().getFirst().beats())
                .first()
                .extracting(beat -> beat.words())
                .isEqualTo("Good morning.");
    }

    @Test
    void whatIsChangedIsAllThatDiffers() {
        assertThat(with("candidate.ability=0.5"))
                .usingRecursiveComparison()
                .ignoringFields("source")
                .isEqualTo(Faults.read(Faults.with("ability: 1.5", "ability: 0.5")));
    }

    @Test
    void whatWasExpectedOfTheFileAsItIsIsExpectedNoMore() {
        var file = VALID + "expect: { decision: hire, blocked: L7 }\n";
        assertThat(Faults.read(file).expect().decision()).isEqualTo(Ending.HIRE);
        assertThat(of(file).with(settings("candidate.ability=-3")).expect())
                .isEqualTo(Expectations.NONE);
        assertThat(of(file).with(settings("expect.decision=no-hire")).expect())
                .extracting(Expectations::decision, Expectations::blocked)
                .containsExactly(Ending.NO_HIRE, null);
    }

    @Test
    void fieldsOnTheWayThatAreNotThereYetAreAdded() {
        var changed = with("what-if.votes.dan=no-hire", "facilitation.round-robin=no");
        assertThat(changed.whatIf().vote(new PersonId("dan"))).isEqualTo(Rating.NO_HIRE);
        assertThat(changed.facilitation().roundRobin()).isFalse();
    }

    @Test
    void laterSettingsSeeEarlierOnes() {
        var changed = with("tendencies=off", "tendencies.halo=0.5", "panel.dan.halo=0.1");
        assertThat(tendencies("ada", changed).effects())
                .isEqualTo(Effects.OFF.with(Effect.HALO, 0.5));
        assertThat(tendencies("dan", changed).effects())
                .isEqualTo(Effects.OFF.with(Effect.HALO, 0.1));
    }

    @Test
    void aRoleStandsForItsOnePerson() {
        assertThat(tendencies("ada", with("panel.chair.tendencies.leniency=0.5")).leniency())
                .isEqualTo(0.5);
    }

    @Test
    void aTendencyNeedsNoMoreThanItsPerson() {
        var before = tendencies("ben", Faults.read(VALID));
        var ben = tendencies("ben", with("panel.ben.openness=0.9", "panel.ben.anchoring=off"));
        assertThat(ben)
                .isEqualTo(
                        new Tendencies(
                                before.leniency(),
                                0.9,
                                before.influence(),
                                before.effects().with(Effect.ANCHORING, 0)));
    }

    @Test
    void entriesOfAListAreReplacedAddedAndTakenOut() {
        var beats = Faults.read(VALID).script().getFirst().beats();
        var more = with("script[0].beats[" + beats.size() + "]={ who: candidate, says: Thanks. }");
        assertThat(more.script().getFirst().beats())
                .startsWith(beats.toArray(Scenario.Beat[]::new))
                .hasSize(beats.size() + 1);
        var said = Faults.read(VALID).debrief().closing();
        assertThat(with("debrief.closing[0]=~").debrief().closing())
                .isEqualTo(said.subList(1, said.size()));
    }

    @Test
    void aValueThatIsNothingTakesTheFieldOut() {
        assertThat(with("panel.ben.tendencies=~").panel())
                .extracting(Person::tendencies)
                .containsOnly(Tendencies.AVERAGE);
    }

    @Test
    void aListIsGivenWhole() {
        assertThat(with("what-if.unsaid=[T-1]").whatIf().unsaid())
                .containsExactly(new SignalId("T-1"));
    }

    @Test
    void aTextMayHoldAnEqualsSign() {
        assertThat(with("title=a=b").title()).isEqualTo("a=b");
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheOneProbablyMeant() {
        assertFault(
                "candidate.abilty=1",
                "Unknown field 'abilty'. Did you mean 'ability'? Known here: ability, claims,"
                        + " current, earlier-today, employer, leaning, motive, name, past,"
                        + " prepared-for, target, title, transfer. (candidate.abilty)");
        assertFault(
                "panel.dan.lenincy=1",
                "Unknown field 'lenincy'. Did you mean 'leniency'? Known here: anchoring,"
                        + " authority, central-tendency, conformity, contrast, halo, influence,"
                        + " leniency, leniency-spread, mention, noise, openness, polarisation."
                        + " (panel.dan.tendencies.lenincy)");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> with("candidat.ability=1"))
                .withMessageStartingWith(
                        "--set candidat.ability=1: error: Unknown field 'candidat'. Did you mean"
                                + " 'candidate'?");
    }

    @Test
    void everyFaultOfEverySettingIsSaidAtOnce() {
        assertFaults(
                settings("panel.chair.leniency=9", "panel.bne.openness=0", "title=[a"),
                "--set panel.bne.openness=0: error: Nobody here is 'bne'. Did you mean 'ben'?",
                "--set title=[a: error: '[' is opened here and never closed.",
                "--set panel.chair.leniency=9: error: 'leniency' wants a number from -1.5 to 1.5."
                        + " (panel.ada.tendencies.leniency)");
    }

    @Test
    void aPathThatBeginsTooLateIsAnsweredWithItsBeginning() {
        assertFault(
                "chair.leniency=1",
                "There is no such field at the top. Did you mean 'panel.chair.leniency'?");
        assertFault(
                "dan.openness=1",
                "There is no such field at the top. Did you mean 'panel.dan.openness'?");
        assertFault("halo=0", "There is no such field at the top. Did you mean 'tendencies.halo'?");
    }

    @Test
    void anUnknownPersonOrSignalIsAnsweredWithTheOneProbablyMeant() {
        assertFault("panel.chiar.name=Eve", "Nobody here is 'chiar'. Did you mean 'chair'?");
        assertFault("panel.shadow.name=Eve", "Nobody here has the role 'shadow'.");
        assertFault(
                "panel.interviewer.openness=1",
                "The role 'interviewer' is that of several: name one of ben, cleo, dan.");
        assertFault(
                "signals.T-2.strength=1", "There is no 'T-2'. Did you mean 'T-1'? (signals.T-2)");
    }

    @Test
    void aPathIsWrittenAsFaultsNameIt() {
        for (String path : List.of("a..b", ".a", "a.", "a[x]", "a b", "script[0]beats")) {
            assertFault(
                    path + "=1",
                    "'"
                            + path
                            + "' is no path: write the names of fields with dots between them, and"
                            + " [0] for a list's first entry.");
        }
        assertThat(with("[\"title\"]=Another").title()).isEqualTo("Another");
    }

    @Test
    void aPathEndsWhereTheFileDoes() {
        assertFault("script.leadership=~", "'script' is a list from script[0] to script[4].");
        assertFault("script[9].beats=[]", "'script' is a list from script[0] to script[4].");
        assertFault("candidate[0]=1", "'candidate' is no list; its fields have names.");
        assertFault("title.first=1", "'title' has no fields.");
        assertFault(
                "candidate.motive=~",
                "There is no 'motive' to take out. Known here: name, title, employer,"
                        + " target, ability. (candidate.motive)");
        assertFault(
                "debrief.closing[1]=~",
                "'debrief.closing' is a list of one entry, debrief.closing[0].");
    }

    @Test
    void aSettingHasAValue() {
        assertFault("title=", "A value is missing; ~ takes out what stands there.");
        assertFault("title=# none", "A value is missing; what follows # is a remark.");
    }

    @Test
    void variantsAreNotForSettings() {
        assertFault("variants.other.title=x", "One variant is changed, not 'variants'.");
        assertFault("base=x", "One variant is changed, not 'base'.");
        assertFault(
                "debrief.closing=[{ who: ada, says: Well., only: [base] }]",
                "'only' is for files: one variant is changed here.");
    }

    @Test
    void whatTheChangeMakesWrongElsewhereIsTheSettingsFault() {
        assertFaults(
                settings("panel.dan.role=shadow"),
                "--set panel.dan.role=shadow: error: linkedin-tpm@2 wants 4 voters; this panel has"
                        + " 3.",
                "--set panel.dan.role=shadow: error: Nobody interviews in 'execution-and-risk'.");
        assertFaults(
                settings("title=Other", "signals.T-1=~"),
                "--set title=Other --set signals.T-1=~: error: 'signals' does not declare 'T-1'."
                        + " Did you mean 'P-1'? (script[1].beats[1].leaves[0])");
    }

    // what a recording holds is all there is to fork it
    @Test
    void aRecordingsRulebookIsTheOneItWasRecordedUnder() throws IOException {
        var own = Files.writeString(folder.resolve("small.yaml"), OwnRulebooks.SMALL);
        var file = Files.writeString(folder.resolve("mine.yaml"), OwnRulebooks.SCENARIO);
        var played = Scenarios.find(file.toString());
        Files.delete(own);
        var recorded = Scenarios.recorded(played.source(), "base", played.rulebook(), List.of());
        assertThat(recorded).isEqualTo(played);
        var changed =
                Scenarios.recorded(
                        played.source(), "base", played.rulebook(), settings("title=Other"));
        assertThat(changed.rulebook()).isEqualTo(played.rulebook());
        assertThat(changed.title()).isEqualTo("Other");
    }

    static List<String> shipped() {
        return Shipped.scenarioNames();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aRecordedScenarioReadAgainIsTheSame(String name) {
        for (Scenario variant : Scenarios.check(name).file().variants()) {
            assertThat(
                            Scenarios.recorded(
                                    variant.source(),
                                    variant.variant(),
                                    variant.entry() == Entry.PROMOTION ? null : variant.rulebook(),
                                    List.of()))
                    .isEqualTo(variant);
        }
    }

    @Test
    void aRecordingsRulebookLosesTheSchemeThatItsFileNoLongerNames() {
        var source = with("debrief.scheme=majority");
        var text = Faults.with("debrief:\n", "debrief:\n  scheme: majority\n");
        var played = Faults.read(text);
        assertThat(played.rulebook()).isEqualTo(source.rulebook());
        var recorded =
                Scenarios.recorded(text, "base", played.rulebook(), settings("debrief.scheme=~"));
        assertThat(recorded.rulebook()).isEqualTo(Faults.read(VALID).rulebook());
    }

    @Test
    void anotherRulebookTakesTheRecordedOnesPlace() {
        var played = Faults.read(VALID);
        var changed =
                Scenarios.recorded(
                        VALID, "base", played.rulebook(), settings("rulebook=linkedin-pm"));
        assertThat(changed.rulebook().ref().id()).hasToString("linkedin-pm");
    }

    @Test
    void aVariantIsChangedAsItIsAfterItsMerge() {
        var name = "linkedin-tpm-latency-vs-consistency";
        var variant = "under-linkedin-pm";
        assertThat(Scenarios.find(name, variant, settings("candidate.ability=0.25")))
                .usingRecursiveComparison()
                .ignoringFields("ability", "expect")
                .isEqualTo(Scenarios.find(name, variant));
        assertThat(Scenarios.find(name, null, settings("title=x")).variant())
                .isEqualTo(Scenarios.find(name).variant());
    }

    @Test
    void aValueMayNotUseWhatTheLanguageLacks() {
        assertFault(
                "title=*other",
                "Without quotes, '*' makes this an alias, which this language does not know. Text"
                        + " that begins with '*' must stand in quotes.");
    }
}
