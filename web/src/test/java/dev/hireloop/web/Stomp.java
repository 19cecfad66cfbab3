package dev.hireloop.web;

import dev.hireloop.core.axon.EventJson;

import jakarta.websocket.ContainerProvider;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.converter.SimpleMessageConverter;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompFrameHandler;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A STOMP client that asks and waits. */
public final class Stomp implements AutoCloseable {

    private static final int LARGEST_PAGE = 4 * 1024 * 1024;
    private static final int PATIENCE_SECONDS = 30;
    private static final String PROBLEMS = "/user/queue/problems";

    private final BlockingQueue<String> problems = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> errors = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heartbeats = new LinkedBlockingQueue<>();
    private final StompSession session;

    /**
     * Connects.
     *
     * @param origin what the browser would say the page's origin is
     */
    public Stomp(URI socket, @Nullable String origin) throws ExecutionException {
        var container = ContainerProvider.getWebSocketContainer();
        container.setDefaultMaxTextMessageBufferSize(LARGEST_PAGE);
        var client = new WebSocketStompClient(new StandardWebSocketClient(container));
        client.setMessageConverter(new SimpleMessageConverter());
        client.setInboundMessageSizeLimit(LARGEST_PAGE);
        var handshake = new WebSocketHttpHeaders();
        if (origin != null) {
            handshake.setOrigin(origin);
        }
        try {
            session =
                    client.connectAsync(socket, handshake, new StompHeaders(), new Ear())
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
        subscribe(PROBLEMS, problems);
    }

    /** The heart-beat header that the server answered CONNECT with. */
    public String heartbeat() {
        return next(heartbeats);
    }

    /** The text of the one message that answers a subscription. */
    public String ask(String destination) {
        var answers = new LinkedBlockingQueue<String>();
        subscribe(destination, answers);
        return next(answers);
    }

    /** What is told there from now on. */
    public BlockingQueue<String> listen(String destination) {
        var told = new LinkedBlockingQueue<String>();
        subscribe(destination, told);
        return told;
    }

    /** The problem that answers a subscription. */
    public JsonNode askInVain(String destination) {
        subscribe(destination, new LinkedBlockingQueue<>());
        return EventJson.MAPPER.readTree(next(problems));
    }

    /** The ERROR frame that answers a subscription. */
    public String askWhatIsDenied(String destination) {
        subscribe(destination, new LinkedBlockingQueue<>());
        return next(errors);
    }

    /** The ERROR frame that answers a SEND. */
    public String send(String destination, String body) {
        session.send(destination, body.getBytes(StandardCharsets.UTF_8));
        return next(errors);
    }

    /** Sends what is too much even to be answered. */
    public void sendUnheard(String destination, String body) {
        try {
            session.send(destination, body.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalStateException | MessageDeliveryException e) {
            // The server closed before it had taken everything.
        }
    }

    /** Waits until the connection has ended. */
    public void awaitEnd() {
        next(ends);
    }

    private void subscribe(String destination, BlockingQueue<String> answers) {
        session.subscribe(destination, new Listener(answers));
    }

    private static <T> T next(BlockingQueue<T> queue) {
        try {
            var next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("No answer within " + PATIENCE_SECONDS + " s");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            session.disconnect();
        } catch (IllegalStateException | MessageDeliveryException e) {
            // The server was the quicker one.
        }
    }

    private record Listener(BlockingQueue<String> answers) implements StompFrameHandler {

        @Override
        public Type getPayloadType(StompHeaders headers) {
            return byte[].class;
        }

        @Override
        public void handleFrame(StompHeaders headers, @Nullable Object payload) {
            if (payload instanceof byte[] bytes) {
                answers.add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    /** Hears what belongs to no subscription: ERROR frames and the end. */
    private final class Ear extends StompSessionHandlerAdapter {

        @Override
        public void afterConnected(StompSession session, StompHeaders headers) {
            heartbeats.add(String.valueOf(headers.getFirst(StompHeaders.HEARTBEAT)));
        }

        @Override
        public Type getPayloadType(StompHeaders headers) {
            return byte[].class;
        }

        @Override
        public void handleFrame(StompHeaders headers, @Nullable Object payload) {
            errors.add(String.valueOf(headers.getFirst("message")));
        }

        @Override
        public void handleException(
                StompSession session,
                @Nullable StompCommand command,
                StompHeaders headers,
                byte[] payload,
                Throwable failure) {
            errors.add(String.valueOf(failure));
        }

        @Override
        public void handleTransportError(StompSession session, Throwable failure) {
            ends.add(failure);
        }
    }
}
