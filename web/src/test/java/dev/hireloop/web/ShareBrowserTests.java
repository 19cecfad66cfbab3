package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.web.Chromium.Screen;
import dev.hireloop.web.replay.SinglePage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was taken elsewhere plays there: a page of its own without a network, an embed without us.
 */
@ExtendWith(ServedOnce.class)
@TestInstance(Lifecycle.PER_CLASS)
class ShareBrowserTests {

    private static final String HOSTS_PAGE =
            """
            <!doctype html><meta charset="utf-8"><title>Elsewhere</title>
            <script type="module" src="hireloop-replay.js"></script>
            <hireloop-replay src="case.hireloop"></hireloop-replay>
            <hireloop-replay src="case.hireloop" event="7"></hireloop-replay>
            """;

    private final Served served;
    private final SinglePage pages = new SinglePage();
    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;

    ShareBrowserTests(Served served) {
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

    private Page listened(BrowserContext context) {
        complaints.clear();
        var page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
        return page;
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Plays to the end by the clock, and says what can be read then. */
    private static String played(Page page, Locator player) {
        button(player, "Play").click();
        assertThat(button(player, "Pause")).isVisible();
        page.clock().runFor("01:00:00");
        assertThat(button(player, "Replay")).isVisible();
        return player.locator("main").innerText();
    }

    @Test
    void anExportedPagePlaysToItsEndWithoutANetwork(@TempDir Path folder) throws Exception {
        var recording = served.played();
        var file = folder.resolve("case.html");
        Files.writeString(file, pages.of(recording, Analysis.of(recording, 20)));
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            context.setOffline(true);
            var page = listened(context);
            var requests = new ArrayList<String>();
            page.onRequest(request -> requests.add(request.url()));
            page.clock().install();

            page.navigate(file.toUri().toString());
            var end = played(page, page.locator("hireloop-replay"));

            assertThat(end).contains("Decision").contains("Nora Lindqvist");
            assertThat(page.title()).isEqualTo(recording.header().title());
            assertThat(complaints).isEmpty();
            assertThat(requests)
                    .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        }
    }

    @Test
    void hostileTextInAnExportedPageIsShownAsText(@TempDir Path folder) throws Exception {
        var file = folder.resolve("hostile.html");
        Files.writeString(file, pages.of(served.hostile(), null));
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = listened(context);

            page.navigate(file.toUri().toString());
            assertThat(page.locator("h1")).hasText(TestRecordings.MARKUP);
            page.keyboard().press("End");

            assertThat(page.locator(".script .voice").last()).hasText(TestRecordings.MARKUP);
            assertThat(page.title()).isEqualTo(TestRecordings.MARKUP);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void anEmbedPlaysFromAPlainFileServerAndEachForItself(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("index.html"), HOSTS_PAGE);
        Files.writeString(folder.resolve("hireloop-replay.js"), pages.player());
        Files.writeString(folder.resolve("case.hireloop"), RecordingFile.write(served.played()));
        var files =
                SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        folder.toRealPath(),
                        OutputLevel.NONE);
        files.start();
        var address = URI.create("http://127.0.0.1:" + files.getAddress().getPort() + "/");
        try (var context = chromium.open(Screen.DESK, address)) {
            var page = listened(context);
            page.clock().install();

            page.navigate("/");
            var second = page.locator("hireloop-replay").nth(1);
            assertThat(second.locator(".ctl .p b")).hasText("7");
            var end = played(page, page.locator("hireloop-replay").first());

            assertThat(end).contains("Decision");
            assertThat(second.locator(".ctl .p b")).hasText("7");
            second.locator(".ctl button").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(second.locator(".ctl .p b")).hasText("8");
            assertThat(button(page.locator("hireloop-replay").first(), "Replay")).isVisible();
            assertThat(complaints).noneMatch(text -> !text.contains("favicon"));
        } finally {
            files.stop(0);
        }
    }

    @Test
    void theDialogCopiesALinkThatOpensAtTheMoment() {
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var page = listened(context);
            Theatre.at(page, served.played(), 12);

            page.locator("header .btn[title='Share this moment']").click();
            var dialog =
                    page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Share"));
            button(dialog, "Copy link").click();

            assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Link copied.");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .asString()
                    .endsWith(served.played().header().id() + "#e=12");
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();
        }
    }

    @Test
    void onPaperTheWholeTranscriptStandsAndNoControl() {
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = listened(context);
            Theatre.at(page, served.played(), 2);
            page.locator("hireloop-share")
                    .waitFor(
                            new Locator.WaitForOptions()
                                    .setState(
                                            com.microsoft.playwright.options.WaitForSelectorState
                                                    .ATTACHED));

            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("article.print")).containsText("Transcript");
            assertThat(page.locator("article.print .lines tbody tr:not(.session)"))
                    .hasCount(served.played().events().size());
            assertThat(page.locator(".ctl").first()).isHidden();
            assertThat(page.pdf()).hasSizeGreaterThan(10_000);
        }
    }
}
