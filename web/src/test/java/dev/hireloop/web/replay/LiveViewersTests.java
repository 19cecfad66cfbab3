package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Served;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;
import org.springframework.web.socket.messaging.SessionSubscribeEvent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class LiveViewersTests {

    private final List<Message<?>> told = new ArrayList<>();
    private final SimpMessagingTemplate messages =
            new SimpMessagingTemplate((message, _) -> told.add(message));
    private final LiveViewers viewers = new LiveViewers(messages);

    private static Message<byte[]> subscription(String session, String subscription, String id) {
        var headers = SimpMessageHeaderAccessor.create(SimpMessageType.SUBSCRIBE);
        headers.setSessionId(session);
        headers.setSubscriptionId(subscription);
        headers.setDestination(LiveMessage.TOPIC + id);
        return MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders());
    }

    private void subscribe(String session, String subscription, String id) {
        viewers.on(new SessionSubscribeEvent(this, subscription(session, subscription, id)));
    }

    @Test
    void aSubscriptionThatIsUsedAgainWatchesTheOtherAlone() {
        subscribe("one", "0", "a");
        subscribe("one", "0", "b");

        assertThat(viewers.of("a")).isZero();
        assertThat(viewers.of("b")).isEqualTo(1);
        assertThat(told).hasSize(3);
    }

    @Test
    void nobodyIsToldTheNumberTheyKnow() {
        subscribe("one", "0", "a");
        subscribe("one", "1", "a");
        subscribe("two", "0", "a");

        assertThat(told).hasSize(2);
    }

    @Test
    void oneConnectionWatchesSoManyAndLeavesThemAll() {
        for (int i = 0; i < 1_000; i++) {
            subscribe("one", String.valueOf(i), "id" + i);
        }
        assertThat(viewers.of("id7")).isEqualTo(1);
        assertThat(viewers.of("id8")).isZero();

        viewers.on(
                new SessionDisconnectEvent(
                        this, subscription("one", "0", "id0"), "one", CloseStatus.NORMAL));
        assertThat(viewers.of("id7")).isZero();
    }

    @Test
    void aServerThatStopsTakesNoPlayAndKeepsNoPlace(@TempDir Path folder) {
        var plays = new LivePlays(messages, viewers, 1);
        plays.destroy();
        try (var library = Library.open(folder)) {
            for (int seed = 1; seed <= 10; seed++) {
                var performance = library.perform(Scenarios.find(Served.SCENARIO), seed);
                assertThatExceptionOfType(Busy.class)
                        .isThrownBy(() -> plays.start(performance, new LivePace(1)));
                assertThat(plays.isLive(performance.id())).isFalse();
            }
        }
    }
}
