package dev.hireloop.web.config;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.ChannelInterceptor;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a connection listen to a few topics at a time: each is told of every step. */
final class TopicLimits implements ChannelInterceptor {

    private static final int MOST = 8;
    private static final String TOPIC = "/topic/";

    /** The subscriptions to topics, by connection. */
    private final Map<String, Set<String>> held = new ConcurrentHashMap<>();

    @Override
    public Message<?> preSend(Message<?> message, MessageChannel channel) {
        var headers = SimpMessageHeaderAccessor.wrap(message);
        var session = String.valueOf(headers.getSessionId());
        var subscription = String.valueOf(headers.getSubscriptionId());
        var type = headers.getMessageType();
        if (type == SimpMessageType.DISCONNECT) {
            held.remove(session);
        } else if (type == SimpMessageType.UNSUBSCRIBE) {
            held.getOrDefault(session, ConcurrentHashMap.newKeySet()).remove(subscription);
        } else if (type == SimpMessageType.SUBSCRIBE && isTopic(headers.getDestination())) {
            var mine = held.computeIfAbsent(session, _ -> ConcurrentHashMap.newKeySet());
            if (mine.size() >= MOST && !mine.contains(subscription)) {
                throw new MessageDeliveryException(message, "Too many topics at once");
            }
            mine.add(subscription);
        }
        return message;
    }

    private static boolean isTopic(@Nullable String destination) {
        return destination != null && destination.startsWith(TOPIC);
    }
}
