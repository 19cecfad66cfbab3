package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityBrowserTests {

    private final Served served;
    private Chromium chromium;

    AccessibilityBrowserTests(Served served) {
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

    @ParameterizedTest
    @EnumSource
    void theHomePage(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            page.navigate("/");
            assertThat(page.locator(".card").first()).isVisible();

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
    void theWaysToShare(Screen screen) {
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            Theatre.open(page, served.played());
            page.locator("header .btn[title='Share this moment']").click();
            assertThat(page.locator("hireloop-share dialog")).isVisible();

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

    private static void hasNoViolation(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();

        assertThat(found)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
