package dev.hireloop.web.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.serving.ReplayServer;
import dev.hireloop.simulator.serving.ReplayServer.PortTaken;
import dev.hireloop.web.Stomp;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;

class BootServerTests {

    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theCommandLineFindsIt() {
        assertThat(ServiceLoader.load(ReplayServer.class))
                .singleElement()
                .isInstanceOf(BootServer.class);
    }

    @Test
    void aPortInUseIsToldAsSuch() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new BootServer().start(library, taken.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is in use.");
        }
    }

    @Test
    void itClosesAtOnceThoughAClientIsConnectedAndLeavesTheLibraryOpen() throws ExecutionException {
        var server = new BootServer().start(library, 0);
        var socket = URI.create("ws:" + server.address().getSchemeSpecificPart() + "ws");
        try (var stomp = new Stomp(socket, null)) {
            var before = Instant.now();
            server.close();

            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
            stomp.awaitEnd();
            assertThat(library.list()).isEmpty();
        }
    }
}
