package dev.hireloop.web.config;

import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.serving.ReplayServer;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.web.context.support.StandardServletEnvironment;

import java.net.URI;
import java.util.stream.Stream;

/** Shows recordings by way of Spring Boot and Tomcat. */
public final class BootServer implements ReplayServer {

    private static final String HOST = "127.0.0.1";

    @Override
    public Running start(Library library, int port) {
        keepLogging();
        var application = new SpringApplication(WebApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setEnvironment(environment());
        // Registered as a singleton, not as a bean definition: the context must not close it.
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("library", library));
        try {
            return new Server(
                    application.run(
                            "--server.address=" + HOST,
                            "--server.port=" + port,
                            "--spring.config.location=classpath:/application.properties"));
        } catch (RuntimeException e) {
            throw isPortTaken(e) ? new PortTaken(port) : e;
        }
    }

    /** As logback.xml has it: Boot would set it up anew under the threads that use it. */
    private static void keepLogging() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Without the shell's variables: a DEBUG or SERVER_PORT set there means something else. */
    private static ConfigurableEnvironment environment() {
        var environment = new StandardServletEnvironment();
        environment
                .getPropertySources()
                .remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return environment;
    }

    private static boolean isPortTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(PortInUseException.class::isInstance);
    }

    private record Server(ConfigurableApplicationContext context) implements Running {

        @Override
        public URI address() {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            return URI.create("http://" + HOST + ":" + port + "/");
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
