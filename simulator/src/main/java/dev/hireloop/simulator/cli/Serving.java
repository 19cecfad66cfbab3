package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.serving.ReplayServer;
import dev.hireloop.simulator.serving.ReplayServer.PortTaken;
import dev.hireloop.simulator.serving.ReplayServer.Running;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;

/** Starting a server and running it until the user ends it. */
final class Serving {

    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8179;
    private static final int HIGHEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port on 127.0.0.1 (default: 8080, or the next free one; 0: any).")
    private @Nullable Integer port;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Ends with wrong usage where there can be no such port. */
    void check() {
        if (port != null && (port < 0 || port > HIGHEST)) {
            throw new ParameterException(
                    spec.commandLine(), "'--port' wants a number from 0 to " + HIGHEST);
        }
    }

    Running start(Library library) {
        var server =
                ServiceLoader.load(ReplayServer.class)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("No server on the class path"));
        if (port != null) {
            return server.start(library, port);
        }
        for (int candidate = FIRST_PORT; candidate < LAST_PORT; candidate++) {
            try {
                return server.start(library, candidate);
            } catch (PortTaken _) {
                // the next one may be free
            }
        }
        return server.start(library, LAST_PORT);
    }

    /** Waits for Ctrl-C or a termination signal, then closes both and ends the program with 0. */
    static int untilStopped(Running running, Library library) throws InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    running.close();
                                    library.close();
                                    Runtime.getRuntime().halt(0);
                                },
                                "stop"));
        new CountDownLatch(1).await();
        return 0;
    }
}
