package dev.hireloop.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

@ExtendWith(ServedOnce.class)
class SameOriginTests {

    private final Served served;
    private final String path;

    SameOriginTests(Served served) {
        this.served = served;
        this.path = "/api/recordings/" + served.played().header().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://127.0.0.1",
                "http://127.0.0.1:1",
                "http://localhost:PORT",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1:PORT.example.com",
                "http://127.0.0.1:PORT/",
                "http://me@127.0.0.1:PORT",
                "http://127.0.0.1:PORT http://example.com",
                "null",
                "file://",
                ""
            })
    void anotherOriginsPageChangesNothing(String origin) {
        var port = Integer.toString(served.at("/").getPort());

        assertRefused(name("Origin", origin.replace("PORT", port)));
    }

    @Test
    void whoeverDoesNotSayWhereTheyComeFromChangesNothing() {
        assertRefused(name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "anything"})
    void whatTheBrowserCallsForeignChangesNothing(String site) {
        assertRefused(name("Origin", served.origin(), "Sec-Fetch-Site", site));
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This server takes changes from its own pages only, and only those it");
        assertThat(served.library().list())
                .filteredOn(entry -> entry.header().equals(served.played().header()))
                .singleElement()
                .matches(entry -> entry.name() == null);
    }

    @Test
    void itsOwnPageMayChangeThings() {
        assertThat(name("Origin", served.origin(), "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(204);
        assertThat(served.ask("PATCH", path, "{\"name\":\"\"}").statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> name(String... headers) {
        var request =
                HttpRequest.newBuilder(served.at(path))
                        .method("PATCH", BodyPublishers.ofString("{\"name\":\"Forged\"}"))
                        .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return served.send(request.build());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/recordings, cross-site, 403",
        "/api/recordings, same-site, 403",
        "/%61pi/recordings, cross-site, 403",
        "/api/%72ecordings, cross-site, 403",
        "/%61%70%69/recordings, same-site, 403",
        "/%61pi/recordings, same-origin, 200",
        "/api/recordings, same-origin, 200",
        "/api/recordings, none, 200",
        "/, cross-site, 200"
    })
    void anotherSitesPageMayLinkToPagesAlone(String address, String site, int status) {
        assertThat(served.get(address, "Sec-Fetch-Site", site).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /forks, text/plain",
        "POST, /forks, application/x-www-form-urlencoded",
        "POST, /forks, multipart/form-data;boundary=x",
        "PATCH, '', text/plain"
    })
    void jsonDoesNotComeAsAnotherType(String method, String rest, String type) {
        var answer = served.ask(method, path + rest, type, "{\"at\":1,\"set\":[]}");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("This takes application/json, or text/plain for");
    }

    @Test
    void aRecordingsFileDoesNotComeAsAnotherType() {
        assertThat(served.ask("POST", "/api/recordings", "{}").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 65537, 413",
        "text/plain, 33554433, 413",
        "text/plain;charset=utf-8, 33554433, 413",
    })
    void whatIsTooLargeIsRefusedUnread(String type, long length, int status) {
        assertThat(sent(type, "Content-Length: " + length)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void whatDoesNotTellItsLengthIsRefused() {
        assertThat(sent("text/plain", "Transfer-Encoding: chunked")).startsWith("HTTP/1.1 411");
    }

    private String sent(String type, String length) {
        return served.raw(
                """
                POST /api/recordings HTTP/1.1
                Host: 127.0.0.1
                Origin: http://127.0.0.1
                Content-Type: %s
                %s

                """
                        .formatted(type, length)
                        .replace("\n", "\r\n"));
    }
}
