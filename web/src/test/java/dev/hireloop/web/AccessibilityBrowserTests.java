package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Every page and state under axe. Over 250 lines, for the states share one browser. */
@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityBrowserTests {

    private static final int TURN = 74;

    private final Served served;
    private Chromium chromium;
    private Recording turned;
    private String fork;
    private String removed;

    AccessibilityBrowserTests(Served served) {
        this.served = served;
    }

    @BeforeAll
    void launch() {
        chromium = new Chromium();
        turned = served.library().play(Scenarios.find("meta-tpm-upstream-bottleneck"), 3);
        var id = turned.header().id();
        var silence = "{\"at\":%d,\"set\":[\"what-if.unsaid=[S-09, S-03]\"]}".formatted(TURN - 1);
        fork = idIn(served.ask("POST", "/api/recordings/" + id + "/forks", silence));
        removed = served.library().play(Scenarios.find(Served.SCENARIO), 99).header().id();
        served.ask("DELETE", "/api/recordings/" + removed, "");
    }

    private static String idIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Live.json(answer).get("id").asString();
    }

    @AfterAll
    void quit() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void theHomePage(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            page.navigate("/");
            assertThat(page.locator(".card").first()).isVisible();
            hasNoViolation(page);

            Named.button(page, "Hide outcomes").click();
            hasNoViolation(page);

            page.getByRole(AriaRole.SEARCHBOX).fill("nothing is called that");
            assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Nothing matches.");
            hasNoViolation(page);

            Named.button(page, "Play a debrief").click();
            assertThat(Named.dialog(page, "Play a debrief")).isVisible();
            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfThoseWhoLostTheWay(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            page.navigate("/nothing");

            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplayAtItsStartInItsMiddleAndWhenDecided(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            var theatre = Theatre.open(page, served.played());
            hasNoViolation(page);

            Theatre.at(page, served.played(), served.firstMove());
            hasNoViolation(page);

            theatre.toTheEnd();
            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPromotionAtItsStartWithWorkOnTheTableAndWhenBlocked(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            Theatre.open(page, served.promotion());
            hasNoViolation(page);

            var theatre = Theatre.at(page, served.promotion(), 4);
            hasNoViolation(page);

            theatre.toTheEnd();
            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCandidateWhoIsCutOff(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            Theatre.open(page, served.redirected());
            hasNoViolation(page);

            Theatre.at(page, served.redirected(), served.cut());
            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplayExplainedAndAllThatCanBeOpenedOverIt(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            var theatre = Theatre.at(page, turned, TURN).explained();
            hasNoViolation(page);

            theatre.press("e");
            hasNoViolation(page);

            theatre.press("a");
            assertThat(Named.part(page, "Why")).isVisible();
            hasNoViolation(page);

            theatre.press("f");
            var whatIf = Named.dialog(page, "What if from event " + TURN + "?");
            assertThat(whatIf.getByRole(AriaRole.SEARCHBOX)).isVisible();
            hasNoViolation(page);

            theatre.press("Escape");
            assertThat(whatIf).isHidden();
            theatre.press("s");
            assertThat(Named.dialog(page, "Share")).isVisible();
            hasNoViolation(page);

            theatre.press("Escape");
            assertThat(Named.dialog(page, "Share")).isHidden();
            Named.button(page, "Jump and options").click();
            assertThat(Named.list(page, "Options")).isVisible();
            hasNoViolation(page);

            theatre.press("Escape", "p");
            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHelp(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            var theatre = Theatre.open(page, served.played()).press("?");
            assertThat(theatre.help()).isVisible();

            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForkBesideWhatItLeft(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            page.navigate("/replay/" + fork + "#e=" + TURN);
            Theatre.on(page).showing(TURN).explained();
            page.locator("button.of-compare:visible").first().click();
            assertThat(Named.region(page, "Before and after")).isVisible();

            hasNoViolation(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatStoppedWhatIsNewerAndWhatIsNoMore(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            Theatre.open(page, served.longest());
            assertThat(page.getByText("This play stopped before its end")).isVisible();
            hasNoViolation(page);

            page.navigate("/replay/" + removed);
            assertThat(Named.title(page)).isVisible();
            hasNoViolation(page);

            page.routeWebSocket("**/ws", AccessibilityBrowserTests::fromANewerHireloop);
            page.navigate("/replay/" + served.played().header().id());
            assertThat(Named.title(page)).hasText("A newer Hireloop sends this recording");
            hasNoViolation(page);
        }
    }

    private static void fromANewerHireloop(WebSocketRoute socket) {
        var server = socket.connectToServer();
        server.onMessage(frame -> socket.send(frame.text().replace("\"wire\":1", "\"wire\":9")));
    }

    @ParameterizedTest
    @EnumSource
    void aPlayThatGoesOn(Screen screen, @TempDir Path folder) {
        try (var live = new Live(folder, 1);
                var context = chromium.open(screen, live.at("/"))) {
            var page = context.newPage();
            page.navigate("/replay/" + live.watch(Served.SCENARIO, 31));
            assertThat(page.locator(".bar .live")).hasCount(1);

            hasNoViolation(page);
        }
    }

    private static void hasNoViolation(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();

        assertThat(found)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
