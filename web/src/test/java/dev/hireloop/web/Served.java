package dev.hireloop.web;

import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.recording.Library;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.serving.ReplayServer.Running;
import dev.hireloop.web.config.BootServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A library with recordings in it, and the server that shows them. */
public final class Served implements AutoCloseable {

    public static final String SCENARIO = "linkedin-tpm-latency-vs-consistency";

    /** Its shape is right, but nothing bears it. */
    public static final String UNKNOWN_ID = "00000000000000000000000000";

    private final Path folder;
    private final Library library;
    private final Running server;
    private final Recording played;
    private final HttpClient http = HttpClient.newHttpClient();

    private Served() {
        try {
            folder = Files.createTempDirectory("hireloop-web");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        library = Library.open(folder);
        played = library.play(Scenarios.find(SCENARIO), 1);
        server = new BootServer().start(library, 0);
    }

    /** With what comes with Hireloop, and nothing else. */
    static Served shipped() {
        return new Served();
    }

    /** With recordings, too, that no scenario at hand would give. */
    static Served withOddities() {
        var served = new Served();
        served.library.add(TestRecordings.withMarkup(served.played));
        served.library.add(served.longest());
        served.library.add(served.redirected());
        served.library.add(served.promotion());
        return served;
    }

    public Library library() {
        return library;
    }

    /** The shipped scenario under seed 1. */
    public Recording played() {
        return played;
    }

    /** A recording of more than two pages, still running. */
    public Recording longest() {
        return TestRecordings.talkative(played, 451);
    }

    /** A recording in which the candidate is cut off. */
    public Recording redirected() {
        return TestRecordings.redirected(played);
    }

    /** A recording of a promotion that is blocked. */
    public Recording promotion() {
        return TestRecordings.promotion(played);
    }

    /** A recording with markup wherever its author writes. */
    public Recording hostile() {
        return TestRecordings.withMarkup(played);
    }

    /** The number of the event in {@link #played} that first moves a vote. */
    int firstMove() {
        List<HiringEvent> events = played.events();
        var move = events.stream().filter(VoteChanged.class::isInstance).findFirst().orElseThrow();
        return events.indexOf(move) + 1;
    }

    /** The number of the event in {@link #redirected} that cuts the candidate off. */
    int cut() {
        var events = redirected().events();
        var cut = events.stream().filter(CandidateRedirected.class::isInstance).findFirst();
        return events.indexOf(cut.orElseThrow()) + 1;
    }

    public URI at(String path) {
        return server.address().resolve(path);
    }

    public URI socket() {
        return URI.create(at("/ws").toString().replaceFirst("http", "ws"));
    }

    /** The answer to a GET with these headers, given as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** As a page of this server would send it; its content is of that type. */
    public HttpResponse<String> ask(String method, String path, String type, String body) {
        return send(
                HttpRequest.newBuilder(at(path))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Origin", origin())
                        .header("Content-Type", type)
                        .header("Accept", "application/json")
                        .build());
    }

    /** Likewise, of JSON. */
    public HttpResponse<String> ask(String method, String path, String json) {
        return ask(method, path, "application/json", json);
    }

    /** What a browser calls this server. */
    public String origin() {
        return at("/").toString().replaceFirst("/$", "");
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server writes back to these bytes until it closes. */
    public String raw(String request) {
        try (var socket = new Socket(at("/").getHost(), at("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        library.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
