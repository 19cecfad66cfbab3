package dev.hireloop.web.config;

import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.messaging.access.intercept.MessageMatcherDelegatingAuthorizationManager;

/**
 * Which STOMP messages are taken.
 *
 * <p>{@code @EnableWebSocketSecurity} would ask CONNECT for a CSRF token; without sessions there is
 * no authority to borrow, and the handshake already refuses foreign origins.
 */
final class StompRules {

    private StompRules() {}

    static AuthorizationManager<Message<?>> rules() {
        return MessageMatcherDelegatingAuthorizationManager.builder()
                .simpTypeMatchers(
                        SimpMessageType.CONNECT,
                        SimpMessageType.HEARTBEAT,
                        SimpMessageType.UNSUBSCRIBE,
                        SimpMessageType.DISCONNECT)
                .permitAll()
                .simpSubscribeDestMatchers(
                        "/app/replay/*",
                        "/app/replay/*/frames/*",
                        "/topic/live/{recording:[0-9a-v]+}", // no pattern of the broker's
                        "/user/queue/problems")
                .permitAll()
                .anyMessage()
                .denyAll()
                .build();
    }
}
