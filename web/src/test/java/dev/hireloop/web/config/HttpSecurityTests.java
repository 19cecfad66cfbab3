package dev.hireloop.web.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.web.Served;
import dev.hireloop.web.ServedOnce;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.Map;

@ExtendWith(ServedOnce.class)
class HttpSecurityTests {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " connect-src 'self'; frame-ancestors 'self'; base-uri 'none';"
                            + " form-action 'self'; object-src 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "SAMEORIGIN",
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin");

    private final Served served;

    HttpSecurityTests(Served served) {
        this.served = served;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/theme.js",
                "/api/recordings",
                "/api/nothing",
                "/nothing",
                "/replay/nothing",
                "/error",
                "//double"
            })
    void everyAnswerCarriesTheHeaders(String path) {
        var answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        HEADERS.forEach((name, value) -> assertThat(answer).contains(name + ": " + value));
        assertThat(answer).doesNotContain("Set-Cookie").doesNotContainIgnoringCase("tomcat");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/recordings",
        "PATCH, /api/recordings",
        "DELETE, /api/recordings",
        "OPTIONS, /api/recordings",
        "TRACE, /api/recordings",
        "POST, /",
        "POST, /api/nothing",
        "POST, /api/recordings/a",
        "POST, /api/recordings/a/b/forks",
        "PUT, /api/recordings/a",
        "DELETE, /api/recordings/a/forks",
        "PATCH, /api/scenarios",
        "DELETE, /replay/a"
    })
    void nothingButWhatIsOfferedIsTaken(String method, String path) {
        var answer = served.ask(method, path, "{}");

        assertThat(answer.statusCode()).isIn(403, 405);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "localhost.example.com",
                "127.0.0.2",
                "0.0.0.0",
                "[::2]",
                "127.0.0.1.nip.io:8080"
            })
    void aForeignHostIsRefused(String host) {
        var answer = served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json")
                .contains("This server answers its own machine only.")
                .contains("Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:1", "127.0.0.1:9999", "[::1]:80"})
    void thisMachineIsKnownByEachOfItsNames(String host) {
        var answer = served.raw("GET /api/recordings HTTP/1.1\r\nHost: " + host + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, text/html",
        "/nothing, */*",
        "/replay/nothing, text/html",
        "/replay/00000000000000000000000000, text/html",
        "/assets/none.js, 'text/html,*/*;q=0.8'",
        "/error, text/html"
    })
    void aReaderWhoLostTheWaySeesThePage(String path, String accept) {
        var answer = served.get(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("text/html");
        assertThat(answer.body()).contains("Nobody sits here.");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nothing, text/html",
        "/nothing, application/json",
        "/nothing, not a type",
        "/api/recordings/, text/html"
    })
    void aProgramGetsAProblem(String path, String accept) {
        var answer = served.get(path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .isEqualTo(
                        """
                        {"type":"about:blank","title":"Not Found","status":404,\
                        "detail":"There is nothing at this address."}\
                        """);
    }

    @Test
    void theReplayOfARecordingHasAPage() {
        var answer = served.get("/replay/" + served.played().header().id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<hireloop-replay>");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void browsersKeepWhatBearsItsHashInItsName() {
        var page = served.get("/");
        var script = page.body().replaceAll("(?s).*\"(/assets/index-[^\"]+\\.js)\".*", "$1");

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(served.get(script).headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, public, immutable");
        assertThat(served.get(script, "Accept-Encoding", "gzip").headers().map())
                .containsKey("Content-Encoding");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }
}
