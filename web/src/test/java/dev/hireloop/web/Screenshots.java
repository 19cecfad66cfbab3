package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the pictures of the documentation anew; its name keeps it out of every other run.
 *
 * <p>{@code mvn -pl web -am verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
 * -Dit.test=Screenshots}
 */
@TestInstance(Lifecycle.PER_CLASS)
class Screenshots {

    private static final Path IMAGES = Path.of("..", "docs", "images");
    private static final int LARGEST = 300 * 1024;

    private Served served;
    private Chromium chromium;

    @BeforeAll
    void start() {
        served = Served.shipped();
        for (int seed = 2; seed <= 4; seed++) {
            served.library().play(Scenarios.find(Served.SCENARIO), seed);
        }
        chromium = new Chromium();
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        served.close();
    }

    @Test
    void theatre() throws IOException {
        take(Screen.DESK, "theatre.png", this::atTheFirstMove);
        take(Screen.DESK_DARK, "theatre-dark.png", this::atTheFirstMove);
        take(Screen.PHONE, "theatre-phone.png", this::atTheFirstMove);
    }

    @Test
    void home() throws IOException {
        take(
                Screen.DESK,
                "home.png",
                page -> {
                    page.navigate("/");
                    assertThat(page.locator(".card").first()).isVisible();
                });
    }

    private interface Scene {
        void showOn(Page page);
    }

    private void take(Screen screen, String name, Scene scene) throws IOException {
        var file = IMAGES.resolve(name);
        try (var context = chromium.open(screen, served.at("/"))) {
            var page = context.newPage();
            scene.showOn(page);
            page.waitForFunction("document.fonts.status === 'loaded'");
            page.screenshot(new ScreenshotOptions().setPath(file));
        }
        assertThat(Files.size(file)).isLessThan(LARGEST);
    }

    private void atTheFirstMove(Page page) {
        Theatre.at(page, served.played(), served.firstMove());
    }
}
