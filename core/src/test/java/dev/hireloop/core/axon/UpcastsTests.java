package dev.hireloop.core.axon;

import static dev.hireloop.core.TestLoop.FIRST_ROUND;
import static dev.hireloop.core.TestLoop.WEIGHED_LATENCY;
import static dev.hireloop.core.TestPanel.LIND;
import static dev.hireloop.core.TestPanel.OKAFOR;
import static dev.hireloop.core.TestRulebook.ARCHITECTURE;
import static dev.hireloop.core.TestRulebook.COMPANY;
import static dev.hireloop.core.TestRulebook.DEEP_DIVE;
import static dev.hireloop.core.TestRulebook.L6;
import static dev.hireloop.core.TestRulebook.LADDER;
import static dev.hireloop.core.TestRulebook.MAJORITY;
import static dev.hireloop.core.TestRulebook.REF;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.TestDebrief;
import dev.hireloop.core.TestLoop;
import dev.hireloop.core.calibration.Basis;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an older Hireloop wrote stays readable; the files are what it wrote. */
class UpcastsTests {

    private static final Moment CALIBRATION = new Moment(5, 125);

    /** What the files of revision 1 say, in today's words. */
    static List<HiringEvent> writtenInRevision1() {
        return List.of(
                TestLoop.OPENED,
                new SignalRecorded(
                        TestLoop.signal(WEIGHED_LATENCY, DEEP_DIVE, ARCHITECTURE, Polarity.FOR),
                        List.of(OKAFOR),
                        FIRST_ROUND),
                TestDebrief.opened(MAJORITY, DEEP_DIVE),
                new CalibrationOpened(
                        Basis.HIRE_DECISION,
                        REF,
                        COMPANY,
                        LADDER,
                        L6,
                        null,
                        List.of(),
                        null,
                        CALIBRATION),
                new ScopeEvidencePresented(LIND, L6, "Ran a launch", null, null, true, CALIBRATION),
                new NoLevelSupported(List.of(), CALIBRATION));
    }

    private static String name(HiringEvent event) {
        return EventNames.of(event.getClass());
    }

    private static JsonNode revision1(String name) throws IOException {
        return EventJson.MAPPER.readTree(Approved.of("1", name));
    }

    @ParameterizedTest
    @MethodSource("writtenInRevision1")
    void anOldEventSaysTodayWhatItSaidThen(HiringEvent event) throws IOException {
        var written = revision1(name(event));
        var today = Upcasts.today(name(event), "1", written);
        assertThat(EventJson.MAPPER.treeToValue(today, event.getClass())).isEqualTo(event);
        assertThat(written).as("left as it was").isEqualTo(revision1(name(event)));
        assertThat(written).isNotEqualTo(today);
    }

    @ParameterizedTest
    @MethodSource("writtenInRevision1")
    void theStoreReadsAnOldEventAsItReadsAnyOther(HiringEvent event) throws IOException {
        var serializer = new NamedEventSerializer();
        var stored =
                new SimpleSerializedObject<>(
                        revision1(name(event)).toString().getBytes(StandardCharsets.UTF_8),
                        byte[].class,
                        new SimpleSerializedType(name(event), "1"));
        assertThat(serializer.classForType(stored.getType())).isEqualTo(event.getClass());
        HiringEvent read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(event);
    }

    @Test
    void everyOlderRevisionHasAFileAndAnEventOfToday() {
        assertThat(EventNames.all().keySet())
                .filteredOn(name -> !EventNames.revision(name).equals("1"))
                .containsExactlyElementsOf(
                        writtenInRevision1().stream().map(UpcastsTests::name).toList())
                .allSatisfy(name -> assertThat(Upcasts.revisions(name)).containsExactly("1", "2"));
    }

    @Test
    void anEventOfTodayIsLeftAsItIs() throws IOException {
        var written = EventJson.MAPPER.readTree(EventJson.write(WholeSample.LOOP_OPENED));
        assertThat(Upcasts.today("LoopOpened", "2", written)).isEqualTo(written);
        var started = EventJson.MAPPER.readTree("{\"round\":\"a\"}");
        assertThat(Upcasts.today("RoundStarted", "1", started)).isEqualTo(started);
    }

    @Test
    void onlyKnownEventsInKnownRevisionsAreRead() {
        assertThat(Upcasts.reads("LoopOpened", "1")).isTrue();
        assertThat(Upcasts.reads("LoopOpened", "2")).isTrue();
        assertThat(Upcasts.reads("LoopOpened", "3")).isFalse();
        assertThat(Upcasts.reads("RoundStarted", "1")).isTrue();
        assertThat(Upcasts.reads("RoundStarted", "2")).isFalse();
        assertThat(Upcasts.reads("SomethingElse", "1")).isFalse();
        for (String revision : List.of("", "0", "01", "-1", "one", "1 ")) {
            assertThat(Upcasts.reads("LoopOpened", revision)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "one"})
    void theStoreKnowsNoTypeForARevisionOfTheFuture(String revision) {
        var type = new SimpleSerializedType("LoopOpened", revision);
        assertThat(new NamedEventSerializer().classForType(type))
                .isEqualTo(UnknownSerializedType.class);
    }

    /** Upcasting mends nothing that was never whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "{}",
                "{\"rulebook\":null,\"candidate\":[],\"panel\":{},\"at\":1}",
                "{\"rulebook\":{\"rounds\":[null],\"ladder\":7},\"panel\":[[]]}"
            })
    void whatIsNoEventStaysNone(String json) {
        var today = Upcasts.today("LoopOpened", "1", EventJson.MAPPER.readTree(json));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> EventJson.MAPPER.treeToValue(today, LoopOpened.class));
    }

    @Test
    void anUnknownFieldIsRefusedInAnOldRevisionToo() throws IOException {
        var written = Approved.of("1", "NoLevelSupported").replaceFirst("\\{", "{\"mood\":1,");
        var today = Upcasts.today("NoLevelSupported", "1", EventJson.MAPPER.readTree(written));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> EventJson.MAPPER.treeToValue(today, NoLevelSupported.class))
                .withMessageContaining("mood");
    }
}
