package dev.hireloop.simulator.serving;

import dev.hireloop.simulator.recording.Library;

import java.net.URI;

/** Shows the recordings of a library in browsers; found by {@link java.util.ServiceLoader}. */
public interface ReplayServer {

    /**
     * Starts on 127.0.0.1 and returns once browsers are answered.
     *
     * @param library stays open for as long as the server runs; its owner closes it
     * @param port 0 for any free one
     * @throws PortTaken if something else listens there
     */
    Running start(Library library, int port);

    /** A server that answers. */
    interface Running extends AutoCloseable {

        /** The address of its first page, such as {@code http://127.0.0.1:8080/}. */
        URI address();

        @Override
        void close();
    }

    /** The port is in use. */
    final class PortTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public PortTaken(int port) {
            super("Port " + port + " is in use.");
        }
    }
}
