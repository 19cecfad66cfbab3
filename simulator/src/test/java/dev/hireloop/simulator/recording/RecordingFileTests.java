package dev.hireloop.simulator.recording;

import static dev.hireloop.simulator.recording.Plays.CASE_32;
import static dev.hireloop.simulator.recording.Plays.lines;
import static dev.hireloop.simulator.recording.Plays.vouchedFor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.TestScenarios;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class RecordingFileTests {

    private static final String WRITTEN = RecordingFile.write(CASE_32);
    private static final List<String> LINES = WRITTEN.lines().toList();
    private static final int LAST = LINES.size();
    private static final String CHANGED =
            LAST + ": error: the content is not what was exported: its SHA-256 differs.";

    private static Stream<String> scenarios() {
        return TestScenarios.names().stream();
    }

    private static void assertFault(String text, String fault) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RecordingFile.read("mine.hireloop", text))
                .withMessage("mine.hireloop:" + fault);
    }

    /** The file with one line changed, under a last line that vouches for it. */
    private static String forged(int line, String words, String instead) {
        var lines = lines(CASE_32);
        assertThat(lines.get(line - 1)).contains(words);
        lines.set(line - 1, lines.get(line - 1).replace(words, instead));
        return vouchedFor(lines);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsWrittenReadsBackTheSame(String name) {
        var recording = Plays.of(name, 3);
        var text = RecordingFile.write(recording);
        var read = RecordingFile.read("mine.hireloop", text);
        assertThat(read).isEqualTo(recording);
        assertThat(RecordingFile.write(read)).isEqualTo(text);
    }

    @Test
    void aFileIsAHeaderALineForEachEventAndAnEnd() {
        assertThat(LINES).hasSize(CASE_32.events().size() + 2);
        assertThat(LINES.getFirst())
                .startsWith("{\"hireloop-recording\":3,\"id\":\"" + CASE_32.header().id() + "\"");
        assertThat(LINES.get(1))
                .startsWith("{\"seq\":1,\"type\":\"LoopOpened\",\"revision\":\"2\"");
        assertThat(LINES.getLast())
                .startsWith("{\"events\":" + CASE_32.events().size() + ",\"sha256\":\"");
    }

    @Test
    void oneChangedByteAnywhereIsTold() {
        assertFault(changed(1, "Perfect record, shallow", "Perfect record. shallow"), CHANGED);
        assertFault(changed(22, "Every region", "Every regiom"), CHANGED);
        assertFault(changed(LAST - 1, "NO_HIRE", "NO-HIRE"), CHANGED);
    }

    private static String changed(int line, String words, String instead) {
        var lines = new ArrayList<>(LINES);
        assertThat(lines.get(line - 1)).contains(words);
        lines.set(line - 1, lines.get(line - 1).replaceFirst(words, instead));
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aLineRemovedIsTold() {
        var lines = lines(CASE_32);
        lines.remove(20);
        lines.add(LINES.getLast());
        assertFault(
                String.join("\n", lines) + "\n",
                (LAST - 1) + ": error: the content is not what was exported: its SHA-256 differs.");
    }

    @Test
    void linesThatChangedPlacesAreTold() {
        var lines = lines(CASE_32);
        Collections.swap(lines, 20, 21);
        assertFault(String.join("\n", lines) + "\n" + LINES.getLast() + "\n", CHANGED);
        assertFault(vouchedFor(lines), "21: error: event 20 is missing.");
    }

    @Test
    void aCutFileIsTold() {
        assertFault(
                String.join("\n", LINES.subList(0, 30)) + "\n",
                "30: error: this is not the end of the recording.");
        assertFault(
                WRITTEN.substring(0, WRITTEN.length() - 20),
                LAST + ": error: this is not the end of the recording.");
        assertFault(
                LINES.getFirst() + "\n", "1: error: this is no recording, or its end is missing.");
    }

    @Test
    void anEndThatVouchesForSomethingElseIsTold() {
        var otherHash = LINES.getLast().replaceFirst("\"sha256\":\"....", "\"sha256\":\"0000");
        assertFault(WRITTEN.replace(LINES.getLast(), otherHash), CHANGED);
        int events = CASE_32.events().size();
        var otherCount = LINES.getLast().replace("\"events\":" + events, "\"events\":7");
        assertFault(
                WRITTEN.replace(LINES.getLast(), otherCount),
                LAST + ": error: says 7 events; there are " + events + ".");
    }

    @Test
    void lineEndsThatSomeEditorChangedAreTold() {
        assertFault(WRITTEN.replace("\n", "\r\n"), CHANGED);
    }

    @Test
    void anEmptyFileOrAnotherKindOfFileIsNoRecording() {
        assertFault("", "1: error: this is no recording, or its end is missing.");
        assertFault(
                "Dear diary,\n\nit rained.\n", "1: error: this is not the header of a recording.");
        assertFault("{}\n{}\n{}\n", "1: error: this is no recording of Hireloop's.");
        assertFault("[]\n[]\n[]\n", "1: error: this is no recording of Hireloop's.");
        assertFault("null\nnull\nnull\n", "1: error: this is no recording of Hireloop's.");
    }

    @Test
    void aNewerFormatAsksForANewerHireloop() {
        assertFault(
                forged(1, "\"hireloop-recording\":3", "\"hireloop-recording\":4,\"more\":true"),
                "1: error: a newer Hireloop wrote this recording; update to read it.");
        assertFault(
                forged(1, "\"hireloop-recording\":3", "\"hireloop-recording\":\"one\""),
                "1: error: this is no recording of Hireloop's.");
    }

    @Test
    void aNewerEventAsksForANewerHireloop() {
        assertFault(
                forged(5, "\"revision\":\"1\"", "\"revision\":\"2\""),
                "5: error: a newer Hireloop wrote the event LineSpoken in revision 2; update to"
                        + " read it.");
        assertFault(
                forged(5, "\"LineSpoken\"", "\"LineSung\""),
                "5: error: a newer Hireloop wrote the event LineSung in revision 1; update to read"
                        + " it.");
    }

    @Test
    void anImpossibleOrderOfEventsIsToldAtTheFirst() {
        assertFault(
                RecordingFile.write(repeating(2)),
                "4: error: this cannot have happened here: RoundStarted cannot follow InRound.");
        assertFault(
                RecordingFile.write(repeating(3)),
                "5: error: this cannot have happened here: RoundStarted lies before the event it"
                        + " follows.");
    }

    /** The recording whose second event comes again after so many. */
    private static Recording repeating(int after) {
        var events = CASE_32.events();
        var start = events.subList(0, after).stream();
        return new Recording(
                CASE_32.header(),
                Stream.concat(start, events.subList(1, events.size()).stream()).toList());
    }

    @Test
    void aForeignIdIsTold() {
        var fault = "1: error: the id is not that of the scenario and seed it names.";
        var other = Plays.of(TestScenarios.CASE_32, 2).header().id();
        assertFault(forged(1, CASE_32.header().id(), other), fault);
        assertFault(forged(1, "\"seed\":1", "\"seed\":2"), fault);
        assertFault(forged(1, "Perfect record, shallow depth\\n", "No record at all\\n"), fault);
    }

    @Test
    void anEventThatIsNotWholeIsTold() {
        assertFault(
                forged(3, "\"event\":{", "\"event\":{\"mood\":\"bright\","),
                "3: error: the event RoundStarted: Unrecognized property \"mood\" (class"
                        + " dev.hireloop.core.interview.LoopEvent$RoundStarted), not marked as"
                        + " ignorable.");
        for (String line :
                List.of("null", "[]", "{\"seq\":2}", "{\"seq\":2,\"type\":\"RoundStarted\"}")) {
            var lines = lines(CASE_32);
            lines.set(2, line);
            assertFault(vouchedFor(lines), "3: error: this is not an event.");
        }
    }

    @Test
    void anEndThatIsNotWholeIsTold() {
        var body = String.join("\n", lines(CASE_32)) + "\n";
        for (String end :
                List.of("null", "[]", "7", "{\"sha256\":7,\"more\":1}", "{\"events\":3}")) {
            assertFault(body + end + "\n", LAST + ": error: this is not the end of the recording.");
        }
    }
}
