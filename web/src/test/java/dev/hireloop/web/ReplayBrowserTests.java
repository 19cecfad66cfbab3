package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;

import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReplayBrowserTests {

    private static final String RECEIVED =
            "document.querySelector('hireloop-replay').player.snapshot.frames.map(f => f.seq)";

    /** What a recording that no scenario plays says to being analysed; the browser logs it. */
    private static final String NOT_ANALYSED = "status of 422";

    private final Served served;
    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private Page page;

    ReplayBrowserTests(Served served) {
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

    @BeforeEach
    void open() {
        complaints.clear();
        page = chromium.open(Screen.DESK, served.at("/")).newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
    }

    @AfterEach
    void close() {
        page.context().close();
        assertThat(complaints).filteredOn(text -> !text.contains(NOT_ANALYSED)).isEmpty();
    }

    @Test
    void playingRunsToTheEndAndEndsTheSameEachTimeAndHoweverOneGotThere() {
        page.clock().install();
        var theatre = Theatre.open(page, served.played()).playOut();
        var end = theatre.text();

        assertThat(theatre.playOut().text()).isEqualTo(end);

        theatre.press("Home").showing(1);
        theatre.press("Shift+ArrowRight", "Shift+ArrowRight", "ArrowLeft", "3", "Shift+ArrowLeft");
        assertThat(theatre.toTheEnd().text()).isEqualTo(end);
        theatre.press("ArrowLeft", "ArrowLeft", "ArrowRight");
        assertThat(theatre.playOut().text()).isEqualTo(end);
    }

    @Test
    void aLinkOpensAtItsEvent() {
        var event = served.firstMove();

        assertThat(Theatre.at(page, served.played(), event).text()).contains("Event " + event);
        assertThat(page.url()).endsWith("#e=" + event);
    }

    @Test
    void aCandidateWhoIsCutOffIsHeardNoFurther() {
        var theatre = Theatre.at(page, served.redirected(), served.cut());

        assertThat(theatre.text()).contains("cuts in", "Let me stop you.");
        assertThat(page.locator(".cut-off")).containsText("—");
        assertThat(page.locator(".script .voice").nth(1)).containsText("—");
        assertThat(page.locator("[aria-live=polite]")).containsText("cuts in");
    }

    @Test
    void aPromotionPlaysWithoutALoop() {
        page.clock().install();
        var theatre = Theatre.open(page, served.promotion());
        assertThat(theatre.text()).contains("Ines Sá, from L6 to L7").doesNotContain("Votes");

        var end = theatre.playOut().text();

        assertThat(end).contains("Blocked from L7", "The evidence reaches L6.");
        theatre.press("Home").showing(1);
        assertThat(theatre.toTheEnd().text()).isEqualTo(end);
    }

    @Test
    void helpOpensAndClosesByKeyboard() {
        var theatre = Theatre.open(page, served.played());

        theatre.press("?");
        assertThat(theatre.help()).isVisible();
        theatre.press("Escape");
        assertThat(theatre.help()).isHidden();
        theatre.press("ArrowRight").showing(2);
    }

    @Test
    void aDroppedSocketCostsNoFrameAndDoublesNone() {
        var sockets = new AtomicInteger();
        page.routeWebSocket("**/ws", socket -> dropAfterTheFirstPage(socket, sockets));
        int last = served.longest().events().size();

        var theatre = Theatre.open(page, served.longest()).toTheEnd();

        assertThat(sockets).hasValue(2);
        assertThat(theatre.words().last()).hasText("Line " + (last - 1));
        assertThat(page.evaluate(RECEIVED))
                .isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
    }

    /** The first socket ends in the middle of the recording; those after it last. */
    private static void dropAfterTheFirstPage(WebSocketRoute socket, AtomicInteger sockets) {
        boolean drops = sockets.incrementAndGet() == 1;
        var server = socket.connectToServer();
        server.onMessage(
                frame -> {
                    if (drops && frame.text().contains("\"from\":201")) {
                        socket.close();
                    } else {
                        socket.send(frame.text());
                    }
                });
    }

    @Test
    void theHomePageLeadsToTheRecording() {
        page.navigate("/");
        page.locator("a[href='/replay/" + served.played().header().id() + "']").first().click();

        assertThat(page.locator("h1")).hasText(served.played().header().title());
    }

    @Test
    void anUnknownRecordingHasThePageOfThoseWhoLostTheWay() {
        var answer = page.navigate("/replay/" + Served.UNKNOWN_ID);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Nobody sits here.");
        assertThat(complaints).hasSize(1).allMatch(text -> text.contains("status of 404"));
        complaints.clear();
    }

    @Test
    void markupInAScenarioIsShownAsText() {
        page.navigate("/replay/" + TestRecordings.MARKUP_ID);
        assertThat(page.locator("h1")).hasText(TestRecordings.MARKUP);
        page.keyboard().press("End");

        assertThat(page.locator(".script .voice").last()).hasText(TestRecordings.MARKUP);
        assertThat(page.locator("img, main b:text-is('bold')")).hasCount(0);
        assertThat(page.title()).startsWith(TestRecordings.MARKUP);
    }
}
