package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@TestInstance(Lifecycle.PER_CLASS)
class LiveBrowserTests {

    private static final int HASTE = 12;
    private static final double PATIENCE_MILLIS = 120_000;

    @TempDir private Path folder;

    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    void quit() {
        chromium.close();
    }

    @Test
    void aPlayArrivesWhileItGoesOnAndWhoComesLateSeesTheSameToTheEnd() {
        try (var live = new Live(folder, HASTE)) {
            var id = live.watch(Served.SCENARIO, 11);
            var early = open(live, id);
            assertThat(badge(early)).hasCount(1);
            int before = words(early).size();
            var late = open(live, id);
            assertThat(badge(late)).containsText("2 watching");
            early.waitForCondition(() -> words(early).size() > before);
            playTheRest(live, 11);

            awaitTheEnd(early);
            awaitTheEnd(late);

            var plain = open(live, id);
            assertThat(words(early)).hasSizeGreaterThan(before).isEqualTo(words(plain));
            assertThat(words(late)).isEqualTo(words(plain));
        }
    }

    @Test
    void aPlayThatItsServerCutOffIsSaidToBeAndGoesOnFromThePage() {
        var whole = Recording.inMemory(Scenarios.find(Served.SCENARIO), 12);
        try (var live = new Live(folder.resolve("cut"), HASTE)) {
            live.library().add(new Recording(whole.header(), whole.events().subList(0, 60)));
            var page = open(live, whole.header().id());

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play on")).click();
            assertThat(badge(page)).hasCount(1);
            playTheRest(live, 12);
            awaitTheEnd(page);

            assertThat(page.getByText("stopped before its end")).hasCount(0);
            assertThat(live.library().find(whole.header().id())).contains(whole);
        }
    }

    /** As another process may do: the live play takes it up, and nobody need wait for a reader. */
    private static void playTheRest(Live live, long seed) {
        live.library().play(Scenarios.find(Served.SCENARIO), seed);
    }

    private Page open(Live live, String id) {
        var page = chromium.open(Screen.DESK, live.at("/")).newPage();
        page.navigate("/replay/" + id);
        return page;
    }

    private static Locator badge(Page page) {
        return page.locator(".bar .live");
    }

    private static void awaitTheEnd(Page page) {
        assertThat(badge(page)).hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** Everything said up to the newest event. */
    private static List<String> words(Page page) {
        page.waitForCondition(
                () -> {
                    page.keyboard().press("End");
                    return page.locator(".script .voice").count() > 0;
                });
        page.keyboard().press("End");
        page.locator("hireloop-replay").evaluate("replay => replay.updateComplete");
        return page.locator(".script .voice").allInnerTexts();
    }
}
