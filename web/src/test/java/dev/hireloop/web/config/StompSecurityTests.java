package dev.hireloop.web.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;
import dev.hireloop.web.Stomp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.ExecutionException;

@ExtendWith(ServedOnce.class)
class StompSecurityTests {

    private final Served served;

    StompSecurityTests(Served served) {
        this.served = served;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/replay",
                "/app/replay/a/b",
                "/app/replay/a/frames/1/2",
                "/app/other",
                "/queue/problems",
                "/queue/**",
                "/user/queue/other",
                "/topic/anything",
                "/topic/live",
                "/topic/live/*",
                "/topic/live/**",
                "/topic/live/?0000000000000000000000000",
                "/topic/live/a/b",
            })
    void aDestinationThatIsNotOfferedIsDenied(String destination) throws ExecutionException {
        try (var stomp = new Stomp(served.socket(), null)) {
            assertThat(stomp.askWhatIsDenied(destination))
                    .isEqualTo("This server does not offer that.");
            stomp.awaitEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/replay/a",
                "/queue/problems",
                "/user/queue/problems",
                "/topic/live/00000000000000000000000000",
            })
    void nothingCanBeSent(String destination) throws ExecutionException {
        try (var stomp = new Stomp(served.socket(), null)) {
            assertThat(stomp.send(destination, "{}")).isEqualTo("This server does not offer that.");
        }
    }

    @Test
    void aMessageOfMoreThanFourKilobytesIsRefused() throws ExecutionException {
        try (var stomp = new Stomp(served.socket(), null)) {
            assertThat(stomp.send("/app/replay/a", "x".repeat(5_000)))
                    .isEqualTo("The message could not be handled.");
            stomp.awaitEnd();
        }
    }

    @Test
    void aMessageBeyondTheSocketsBufferEndsTheConnection() throws ExecutionException {
        try (var stomp = new Stomp(served.socket(), null)) {
            stomp.sendUnheard("/app/replay/a", "x".repeat(100_000));
            stomp.awaitEnd();
        }
    }

    @Test
    void aConnectionListensToAFewPlaysAtATime() throws ExecutionException {
        try (var stomp = new Stomp(served.socket(), null)) {
            for (int play = 1; play <= 8; play++) {
                stomp.listen("/topic/live/" + play);
            }
            assertThat(stomp.ask("/app/replay/" + served.played().header().id())).isNotEmpty();
            assertThat(stomp.askWhatIsDenied("/topic/live/9"))
                    .isEqualTo("The message could not be handled.");
        }
    }

    @Test
    void aDeadConnectionIsNoticedByItsMissingHeartbeats() throws ExecutionException {
        try (var stomp = new Stomp(served.socket(), null)) {
            assertThat(stomp.heartbeat()).isEqualTo("10000,10000");
        }
    }

    @Test
    void aPageOfTheSameOriginMayConnect() throws ExecutionException {
        var origin = served.at("/").toString().replaceFirst("/$", "");
        try (var stomp = new Stomp(served.socket(), origin)) {
            assertThat(stomp.ask("/app/replay/" + served.played().header().id())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "http://127.0.0.1:1", "null"})
    void aPageOfAnotherOriginMayNot(String origin) {
        assertThatThrownBy(() -> new Stomp(served.socket(), origin)).hasStackTraceContaining("403");
    }
}
