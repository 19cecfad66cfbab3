package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What all of it is for: see a debrief, where it turned and why, and what else it could have come
 * to.
 */
@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class JourneyBrowserTests {

    private static final String SCENARIO = "meta-tpm-upstream-bottleneck";
    private static final String TITLE = "Week nine or week fourteen";
    private static final String SEED = "3";

    /** Sesay cites what he and Sandoval have noted, for the last time. */
    private static final int TURN = 74;

    private static final Pattern TURNING_POINT =
            Pattern.compile("^Turning point \\d+: −\\d+ points, event 74, .+");
    private static final Pattern FORK =
            Pattern.compile("^Take the fork: Nobody brings up S-09, S-03.*, comes to Hire$");
    private static final GetByTextOptions EXACTLY = new GetByTextOptions().setExact(true);
    private static final Pattern FIRST_CAUSE = Pattern.compile("Both forms came in six weeks late");

    private final Served served;
    private final Complaints complaints = new Complaints();
    private Chromium chromium;
    private BrowserContext context;
    private Page page;

    JourneyBrowserTests(Served served) {
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
        context = chromium.open(Screen.DESK, served.at("/"));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = complaints.page(context);
        page.navigate("/");
    }

    @AfterEach
    void close() {
        context.close();
        complaints.areNone();
    }

    @Test
    void byPointer() {
        Named.button(page, "Play a debrief").click();
        var play = Named.dialog(page, "Play a debrief");
        Named.field(play, "Scenario").selectOption(SCENARIO);
        Named.field(play, "Seed").fill(SEED);
        Named.button(play, "Play and open").click();
        var theatre = opened();

        turningPoint().click();
        theatre.showing(TURN);
        Named.button(page, "Analysis").click();
        assertThat(Named.button(why(), FIRST_CAUSE)).isVisible();
        assertThat(why()).containsText("Decision: No hire");
        chapterOfTheDecision().click();
        assertThat(decided("No hire")).isVisible();
        turningPoint().click();
        theatre.showing(TURN);

        fork().click();
        theatre = forked();
        chapterOfTheDecision().click();
        assertThat(decided("Hire")).isVisible();
        Named.button(page, "Compare").click();
        assertThat(Named.region(page, "Compare")).containsText("The fork flips the decision");

        Named.button(page, "Share this moment").click();
        Named.button(Named.dialog(page, "Share"), "Copy link").click();
        theLinkOpensElsewhereAt(theatre.event());
    }

    @Test
    void byKeyboardAlone() {
        var keyboard = new Keyboard(page);
        keyboard.use(Named.button(page, "Play a debrief"));
        var play = Named.dialog(page, "Play a debrief");
        keyboard.to(Named.field(play, "Scenario")).type("Week nine");
        var seed = Named.field(play, "Seed");
        keyboard.to(seed).press("Control+A").type(SEED).press("Enter");
        var theatre = opened();

        turningPoint().waitFor();
        for (int event : List.of(42, 44, 45, 67, TURN)) {
            keyboard.press("Shift+ArrowRight");
            theatre.showing(event);
        }
        keyboard.press("a").use(Named.button(Named.region(page, "Analysis"), "Why"));
        keyboard.to(Named.button(why(), FIRST_CAUSE)).press("Enter");
        theatre.showing(12);
        keyboard.press("6");
        assertThat(decided("No hire")).isVisible();
        keyboard.press("Shift+ArrowLeft");
        theatre.showing(TURN);

        keyboard.use(fork());
        theatre = forked();
        keyboard.press("6");
        assertThat(decided("Hire")).isVisible();
        keyboard.use(Named.button(page, "Compare"));
        assertThat(Named.region(page, "Compare")).containsText("The fork flips the decision");

        keyboard.press("s").use(Named.button(Named.dialog(page, "Share"), "Copy link"));
        theLinkOpensElsewhereAt(theatre.event());
    }

    private Theatre opened() {
        assertThat(Named.title(page)).hasText(TITLE);
        return Theatre.on(page);
    }

    /** The fork's own page, at the event before the one that it does without. */
    private Theatre forked() {
        assertThat(Named.button(page, "Compare")).isVisible();
        return Theatre.on(page).showing(TURN - 1);
    }

    private void theLinkOpensElsewhereAt(int event) {
        assertThat(Named.dialog(page, "Share").getByRole(AriaRole.STATUS)).hasText("Link copied.");
        var link = page.evaluate("navigator.clipboard.readText()").toString();
        try (var elsewhere = chromium.open(Screen.DESK, served.at("/"))) {
            var there = elsewhere.newPage();
            there.navigate(link);
            assertThat(Named.title(there)).hasText(TITLE);
            Theatre.on(there).showing(event);
            assertThat(there.url()).isEqualTo(link);
        }
    }

    private Locator turningPoint() {
        return Named.button(Named.list(page, "Turning points"), TURNING_POINT);
    }

    private Locator fork() {
        return Named.button(Named.list(page, "Turning points"), FORK);
    }

    private Locator why() {
        return Named.part(page, "Why");
    }

    private Locator chapterOfTheDecision() {
        return Named.button(Named.list(page, "Chapters"), Pattern.compile("^Decision, event"));
    }

    /** What the stage says once it is decided. */
    private Locator decided(String decision) {
        return Named.of(page, AriaRole.GROUP, "On the table").getByText(decision, EXACTLY);
    }
}
