package dev.hireloop.web.replay;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.messaging.AbstractSubProtocolEvent;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;
import org.springframework.web.socket.messaging.SessionSubscribeEvent;
import org.springframework.web.socket.messaging.SessionUnsubscribeEvent;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Counts who watches each live play, and tells them when the count changes. */
@Component
final class LiveViewers {

    /** What one connection can watch at a time; a page watches one. */
    private static final int MOST = 8;

    private final SimpMessagingTemplate messages;

    /** What each connection watches, by subscription. */
    private final Map<String, Map<String, String>> watched = new ConcurrentHashMap<>();

    /** The number that was told of each. */
    private final Map<String, Integer> told = new HashMap<>();

    LiveViewers(SimpMessagingTemplate messages) {
        this.messages = messages;
    }

    /** How many connections watch that recording; one that watches it twice counts once. */
    int of(String id) {
        return Math.toIntExact(
                watched.values().stream().filter(one -> one.containsValue(id)).count());
    }

    @EventListener
    void on(SessionSubscribeEvent event) {
        var headers = SimpMessageHeaderAccessor.wrap(event.getMessage());
        var to = headers.getDestination();
        var subscription = headers.getSubscriptionId();
        if (to != null && to.startsWith(LiveMessage.TOPIC) && subscription != null) {
            var id = to.substring(LiveMessage.TOPIC.length());
            var mine = watched.computeIfAbsent(session(event), _ -> new ConcurrentHashMap<>());
            if (mine.size() < MOST || mine.containsKey(subscription)) {
                tell(mine.put(subscription, id));
                tell(id);
            }
        }
    }

    @EventListener
    void on(SessionUnsubscribeEvent event) {
        var subscription = SimpMessageHeaderAccessor.wrap(event.getMessage()).getSubscriptionId();
        var mine = watched.get(session(event));
        if (mine != null && subscription != null) {
            tell(mine.remove(subscription));
        }
    }

    @EventListener
    void on(SessionDisconnectEvent event) {
        var mine = watched.remove(event.getSessionId());
        Stream.ofNullable(mine)
                .flatMap(one -> one.values().stream())
                .distinct()
                .forEach(this::tell);
    }

    /** Whoever watches that, if their number is another than they know. */
    private synchronized void tell(@Nullable String id) {
        if (id != null) {
            int now = of(id);
            var before = now == 0 ? told.remove(id) : told.put(id, now);
            if (before == null ? now > 0 : before != now) {
                messages.convertAndSend(LiveMessage.TOPIC + id, LiveMessage.watchedBy(now));
            }
        }
    }

    private static String session(AbstractSubProtocolEvent event) {
        return String.valueOf(
                SimpMessageHeaderAccessor.getSessionId(event.getMessage().getHeaders()));
    }
}
