package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;
import dev.hireloop.simulator.scenario.Shipped;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the pictures of the documentation anew; its name keeps it out of every other run.
 *
 * <p>{@code mvn -pl web -am verify -Dtest=PlayerContractTests
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=Screenshots}
 */
@TestInstance(Lifecycle.PER_CLASS)
class Screenshots {

    private static final Path IMAGES = Path.of("..", "docs", "images");
    private static final int LARGEST = 300 * 1024;

    /** Five people who cannot agree; the last line that moves a vote decides it. */
    private static final String CASE_35 = "meta-tpm-upstream-bottleneck";

    private static final int TURNING = 75;

    private Served served;
    private Recording split;
    private Chromium chromium;

    @BeforeAll
    void start() {
        served = Served.shipped();
        Shipped.scenarioNames().stream()
                .limit(12)
                .forEach(name -> served.library().play(Scenarios.find(name), 1));
        split = served.library().play(Scenarios.find(CASE_35), 3);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        served.close();
    }

    @Test
    void theatre() throws IOException {
        take(Screen.DESK, "theatre.png", this::whereItTurned);
        take(Screen.DESK_DARK, "theatre-dark.png", this::whereItTurned);
        take(Screen.PHONE, "theatre-phone.png", this::whereItTurned);
    }

    @Test
    void fork() throws IOException {
        var setting = Setting.of("what-if.unsaid=[S-09, S-03]");
        var fork = served.library().fork(split, TURNING - 2, List.of(setting));
        take(
                Screen.DESK,
                "fork.png",
                page -> {
                    Theatre.at(page, fork, fork.events().size());
                    assertThat(page.getByText("95%:").first()).isVisible();
                    page.getByRole(AriaRole.BUTTON, named("Compare")).first().click();
                    assertThat(page.getByText("The fork flips the decision")).isVisible();
                });
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

    private void whereItTurned(Page page) {
        Theatre.at(page, split, TURNING);
        assertThat(page.getByText("95%:").first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
