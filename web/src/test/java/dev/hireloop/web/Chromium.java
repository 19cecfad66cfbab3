package dev.hireloop.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The browser that provide-chromium.sh has found. */
final class Chromium implements AutoCloseable {

    private static final Path FOUND = Path.of("target", "chromium.path");
    private static final String PLAYWRIGHTS_OWN = "playwright";

    /** On what a page is looked at. */
    enum Screen {
        DESK(1440, 900, ColorScheme.LIGHT),
        DESK_DARK(1440, 900, ColorScheme.DARK),
        PHONE(390, 844, ColorScheme.LIGHT),
        PHONE_DARK(390, 844, ColorScheme.DARK),
        /** What a desk of 1280 by 1024 has left at 400%. */
        ZOOMED(320, 256, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Screen(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }
    }

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var executable = executable();
        var options = new LaunchOptions();
        var environment = Map.<String, String>of();
        if (!executable.equals(PLAYWRIGHTS_OWN)) {
            options.setExecutablePath(Path.of(executable));
            environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(options);
    }

    private static String executable() {
        try {
            return Files.exists(FOUND) ? Files.readString(FOUND).strip() : PLAYWRIGHTS_OWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser of its own, without motion. */
    BrowserContext open(Screen screen, URI base) {
        return browser.newContext(
                new NewContextOptions()
                        .setBaseURL(base.toString())
                        .setViewportSize(screen.width, screen.height)
                        .setColorScheme(screen.colours)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
