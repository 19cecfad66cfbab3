package dev.hireloop.web.config;

import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

/** Writes ERROR frames that tell nothing of the inside. */
final class StompErrors extends StompSubProtocolErrorHandler {

    @Override
    public @Nullable Message<byte[]> handleClientMessageProcessingError(
            @Nullable Message<byte[]> message, Throwable failure) {
        var said =
                failure.getCause() instanceof AccessDeniedException
                        ? "This server does not offer that."
                        : "The message could not be handled.";
        return super.handleClientMessageProcessingError(
                message, new IllegalArgumentException(said));
    }
}
