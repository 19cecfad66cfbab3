package dev.hireloop.web;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.serving.ReplayServer.Running;
import dev.hireloop.web.config.BootServer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** A server of its own for plays that are begun and stopped. */
public final class Live implements AutoCloseable {

    private static final String HASTE = "hireloop.live.haste";

    private final Library library;
    private final Running server;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Starts.
     *
     * @param haste how many times faster than a reader its plays go
     */
    public Live(Path folder, int haste) {
        this(folder, haste, 0);
    }

    /** Likewise where another has stopped, under its port; 0 takes any. */
    Live(Path folder, int haste, int port) {
        library = Library.open(folder);
        System.setProperty(HASTE, String.valueOf(haste));
        try {
            server = new BootServer().start(library, port);
        } finally {
            System.clearProperty(HASTE);
        }
    }

    public Library library() {
        return library;
    }

    public URI at(String path) {
        return server.address().resolve(path);
    }

    public URI socket() {
        return URI.create(at("/ws").toString().replaceFirst("http", "ws"));
    }

    /** The answer to a POST of that body to {@code /api/plays}. */
    public HttpResponse<String> play(String body) {
        var origin = at("/").toString().replaceFirst("/$", "");
        return send(
                HttpRequest.newBuilder(at("/api/plays"))
                        .header("Content-Type", "application/json")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /** The id of a live play that has been begun or joined. */
    public String watch(String scenario, long seed) {
        var body = "{\"scenario\":\"%s\",\"seed\":\"%d\",\"live\":true}".formatted(scenario, seed);
        return json(play(body)).get("id").asString();
    }

    /** What the server says to a GET. */
    public JsonNode get(String path) {
        return json(send(HttpRequest.newBuilder(at(path)).build()));
    }

    /** What the body holds. */
    public static JsonNode json(HttpResponse<String> answer) {
        return EventJson.MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        library.close();
    }
}
