package dev.hireloop.core.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.shared.HiringEvent;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;

import java.util.List;

class EventJsonTests {

    static List<HiringEvent> samples() {
        return EventSamples.ALL;
    }

    @Test
    void everyEventTypeHasASample() {
        assertThat(EventSamples.ALL)
                .map(Object::getClass)
                .containsAll(List.copyOf(EventNames.all().values()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventKeepsItsApprovedForm(HiringEvent event) throws Exception {
        var pretty =
                EventJson.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(EventJson.MAPPER.readTree(EventJson.write(event)));
        Approved.check(EventSamples.nameOf(event) + ".json", pretty);
    }

    @Test
    void everyApprovedFormIsThatOfAnEvent() throws Exception {
        assertThat(Approved.names())
                .containsExactlyInAnyOrderElementsOf(
                        EventSamples.ALL.stream()
                                .map(event -> EventSamples.nameOf(event) + ".json")
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventReadsBackAsItWasWritten(HiringEvent event) {
        assertThat(EventJson.MAPPER.readValue(EventJson.write(event), event.getClass()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsStoredUnderItsNameAndRevision(HiringEvent event) {
        var serializer = new NamedEventSerializer();
        var stored = serializer.serialize(event, byte[].class);
        assertThat(stored.getType().getName()).isEqualTo(EventNames.of(event.getClass()));
        assertThat(stored.getType().getRevision())
                .isEqualTo(EventNames.revision(stored.getType().getName()));
        HiringEvent read = serializer.deserialize(stored);
        assertThat(read).isEqualTo(event);
    }

    @Test
    void anUnknownFieldAMissingNumberAndABadIdAreRefused() {
        for (String json :
                List.of(
                        "{'round':'a','at':{'session':1,'seconds':0},'mood':'good'}",
                        "{'round':'a','at':{'session':null,'seconds':0}}",
                        "{'round':'A round','at':{'session':1,'seconds':0}}",
                        "{'round':'a','at':{'session':1,'seconds':0}} {}")) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(
                            () ->
                                    EventJson.MAPPER.readValue(
                                            json.replace('\'', '"'), RoundStarted.class));
        }
    }

    @Test
    void aNullIsReadOnlyWhereTheTypeHasOne() {
        var given = EventJson.write(WholeSample.LOOP_OPENED);
        assertThat(given).contains("\"leaning\":\"STRUCTURED_LOGIC\"");
        var untold = given.replace("\"leaning\":\"STRUCTURED_LOGIC\"", "\"leaning\":null");
        assertThat(EventJson.MAPPER.readValue(untold, LoopOpened.class).candidate().leaning())
                .isNull();
        for (String json :
                List.of(
                        "{'round':null,'by':['b'],'evidence':[],'at':{'session':1,'seconds':0}}",
                        "{'round':'a','by':null,'evidence':[],'at':{'session':1,'seconds':0}}",
                        "{'round':'a','by':[null],'evidence':[],'at':{'session':1,'seconds':0}}",
                        "{'round':'a','by':['b'],'evidence':[],'at':null}")) {
            assertThatExceptionOfType(InvalidNullException.class)
                    .isThrownBy(
                            () ->
                                    EventJson.MAPPER.readValue(
                                            json.replace('\'', '"'), FilterFailed.class));
        }
    }

    @Test
    void theTokenOfARebuildReadsBack() {
        var serializer = new NamedEventSerializer();
        var token = ReplayToken.createReplayToken(new GapAwareTrackingToken(11, List.of(3L)), null);
        Object read = serializer.deserialize(serializer.serialize(token, byte[].class));
        assertThat(read).isEqualTo(token);
    }
}
