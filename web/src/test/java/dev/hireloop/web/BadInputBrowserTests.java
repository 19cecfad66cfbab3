package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Whatever comes, from a file or a socket: nothing executes, nothing freezes, and the page says
 * what is wrong. Over 250 lines, for all share the server that is fed.
 */
@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputBrowserTests {

    /** What a recording that no scenario plays says to being analysed; the browser logs it. */
    private static final String NOT_ANALYSED = "status of 422";

    private static final String RECEIVED =
            "document.querySelector('hireloop-replay').player.snapshot.frames.map(f => f.seq)";
    private static final int MANY = 50_000;
    private static final int HASTE = 4;
    private static final double PATIENCE_MILLIS = 60_000;

    /** Each 10,000 characters where it is one word. */
    private static final String UNBROKEN = "W".repeat(10_000);

    private static final String BIDI = "\u202Eelbaliava ton\u2066 (\u202Dabc\u2067 שלום مرحبا בטוח";
    private static final String EMOJI = "👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇸🇨".repeat(40);
    private static final String SCRIPT =
            "</script><script>owned=1</script><img src=x onerror=owned=1><svg onload=owned=1>${owned=1}";

    private final Served served;
    private final Complaints complaints = new Complaints();
    private Chromium chromium;

    @TempDir private Path folder;

    BadInputBrowserTests(Served served) {
        this.served = served;
    }

    @BeforeAll
    void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    void quit() {
        chromium.close();
    }

    @AfterEach
    void nobodyComplained() {
        complaints.areNoneBut(NOT_ANALYSED);
    }

    @Test
    void aFileCutOffInTheMiddlePlaysUpToThereAndSaysSo() {
        var whole = RecordingFile.write(served.played());
        var cut = whole.substring(0, whole.indexOf("\"seq\":40") + 30);
        try (var elsewhere = new Elsewhere(folder, cut);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = complaints.page(context);
            var theatre = Elsewhere.open(page);

            assertThat(page.getByText("the file ends in the middle, after event 39.")).isVisible();
            theatre.press("End").showing(39);
        }
    }

    @Test
    void aFileWithAnEventMissingPlaysUpToThereAndSaysWhichOne() {
        var gap = Hostile.without(RecordingFile.write(served.played()), 41);
        try (var elsewhere = new Elsewhere(folder, gap);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = complaints.page(context);
            var theatre = Elsewhere.open(page);

            assertThat(page.getByText("case.hireloop:41: event 40 is missing.")).isVisible();
            theatre.press("End").showing(39);
        }
    }

    @Test
    void whatANewerHireloopWroteIsSaidToBeThat() {
        var today = RecordingFile.write(served.played());
        var newer = today.replaceFirst("\"hireloop-recording\":\\d+", "\"hireloop-recording\":99");
        try (var elsewhere = new Elsewhere(folder, newer);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = complaints.page(context);
            page.navigate("/");
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("A newer Hireloop wrote this recording");

            elsewhere.shows(today.replace("\"type\":\"VoteChanged\"", "\"type\":\"VoteFelt\""));
            page.navigate("/");
            assertThat(page.getByText("A newer Hireloop wrote")).containsText("update to see them");
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("The loop opens");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, BIDI})
    void hostileTextInEveryFieldIsShownAndNothingElse(String text) {
        hostile(text);
    }

    @Test
    void wordsWithoutAnEndAndEmojiWithoutEndPushNothingAside() {
        hostile(UNBROKEN);
        hostile(EMOJI);
    }

    private void hostile(String text) {
        var file = Hostile.everywhere(RecordingFile.write(served.played()), text);
        try (var elsewhere = new Elsewhere(folder, file)) {
            for (Screen screen : List.of(Screen.DESK, Screen.PHONE, Screen.ZOOMED)) {
                try (var context = chromium.open(screen, elsewhere.address())) {
                    var page = complaints.page(context);
                    var theatre = Elsewhere.open(page).showing(1);
                    staysInPlace(page);
                    for (String key : List.of("2", "3", "4", "5", "End")) {
                        theatre.press(key);
                        staysInPlace(page);
                    }
                }
            }
        }
    }

    /**
     * Nothing ran, nothing was fetched, nothing sticks out sideways, and no seat covers another.
     */
    private static void staysInPlace(Page page) {
        assertThat(page.evaluate("globalThis.owned ?? null")).isNull();
        assertThat(page.title()).isEqualTo("Elsewhere");
        assertThat(page.locator("hireloop-replay img[src=x], hireloop-replay script")).hasCount(0);
        var root = "document.scrollingElement";
        assertThat(page.evaluate(root + ".scrollWidth - " + root + ".clientWidth")).isEqualTo(0);
        var seats =
                Named.list(page, "Panel").getByRole(AriaRole.LISTITEM).all().stream()
                        .map(Locator::boundingBox)
                        .toList();
        for (int one = 0; one < seats.size(); one++) {
            for (int other = 0; other < one; other++) {
                var a = seats.get(one);
                var b = seats.get(other);
                assertThat(
                                a != null
                                        && b != null
                                        && overlap(a.x, a.width, b.x, b.width) > 1
                                        && overlap(a.y, a.height, b.y, b.height) > 1)
                        .as("seats %d and %d at %s", other, one, page.viewportSize().width)
                        .isFalse();
            }
        }
    }

    private static double overlap(
            double from, double length, double otherFrom, double otherLength) {
        return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
    }

    @Test
    void twoHundredPanelistsAllHaveASeat() {
        var file = Hostile.crowded(RecordingFile.write(served.played()), 200);
        try (var elsewhere = new Elsewhere(folder, file);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = complaints.page(context);
            var theatre = Elsewhere.open(page).showing(1);

            assertThat(Named.list(page, "Panel").getByRole(AriaRole.LISTITEM)).hasCount(200);
            staysInPlace(page);
            theatre.toTheEnd();
            staysInPlace(page);
        }
    }

    @Test
    void fiftyThousandEventsAreWalkedThroughWithoutAWait() {
        var file = RecordingFile.write(TestRecordings.talkative(served.played(), MANY));
        try (var elsewhere = new Elsewhere(folder, file);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = complaints.page(context);
            var theatre = Elsewhere.open(page).showing(1);

            theatre.press("End").showing(MANY);
            theatre.press("ArrowLeft").showing(MANY - 1);
            theatre.press("Home").showing(1);
            theatre.press("ArrowRight").showing(2);
            assertThat(page.locator("hireloop-replay li").count()).isLessThan(2_000);
        }
    }

    @Test
    void aSocketThatDropsAfterEachPageStillBringsEveryEventOnce() {
        var sockets = new AtomicInteger();
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = complaints.page(context);
            page.routeWebSocket("**/ws", socket -> dropAfterAPage(socket, sockets));
            int last = served.longest().events().size();

            Theatre.open(page, served.longest()).press("End").showing(last);

            assertThat(sockets).hasValueGreaterThan(2);
            assertThat(page.evaluate(RECEIVED))
                    .isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
        }
    }

    private static void dropAfterAPage(WebSocketRoute socket, AtomicInteger sockets) {
        sockets.incrementAndGet();
        var server = socket.connectToServer();
        server.onMessage(
                frame -> {
                    socket.send(frame.text());
                    if (frame.text().contains("\"from\":")) {
                        socket.close();
                    }
                });
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidNotToAndThePageOpensWhenItDoes() {
        var away = new AtomicBoolean(true);
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = complaints.page(context);
            page.routeWebSocket(
                    "**/ws",
                    socket -> {
                        if (away.get()) {
                            socket.close();
                        } else {
                            socket.connectToServer();
                        }
                    });
            page.navigate("/replay/" + served.played().header().id());
            assertThat(page.getByText("The server does not answer."))
                    .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));

            away.set(false);

            assertThat(Named.title(page)).hasText(served.played().header().title());
            assertThat(page.getByText("The server does not answer.")).hasCount(0);
        }
    }

    @Test
    void aServerThatIsStartedAgainInTheMiddleOfAPlayCostsOnlyAClick() {
        BrowserContext context;
        Page page;
        int port;
        String id;
        try (var live = new Live(folder, HASTE)) {
            port = live.at("/").getPort();
            id = live.watch(Served.SCENARIO, 21);
            context = chromium.open(Screen.DESK, live.at("/"));
            page = complaints.page(context);
            page.navigate("/replay/" + id);
            assertThat(page.locator(".bar .live")).hasCount(1);
        }
        assertThat(page.getByText("Connection lost, reconnecting."))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));

        try (var live = new Live(folder, HASTE * 8, port)) {
            assertThat(page.getByText("This play stopped before its end"))
                    .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
            Named.button(page, "Play on").click();
            assertThat(page.getByText("This play stopped before its end"))
                    .hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
            page.waitForCondition(
                    () -> live.library().find(id).orElseThrow().summary().over(),
                    new WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator(".bar .live")).hasCount(0);
            var events = live.library().find(id).map(Recording::events).orElseThrow();
            Theatre.on(page).press("End").showing(events.size());
            context.close();
            complaints.areNoneBut("WebSocket", "status of 4");
        }
    }
}
