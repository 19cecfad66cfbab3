package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Response;

import dev.hireloop.simulator.recording.RecordingFile;
import dev.hireloop.web.Chromium.Screen;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures the theatre against its limits and prints the figures; its name keeps it out of every
 * other run. Over 250 lines, for one run compares all figures.
 *
 * <p>{@code mvn -pl web -am verify -Dtest=PlayerContractTests
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=TheatreLoad}
 */
@TestInstance(Lifecycle.PER_CLASS)
class TheatreLoad {

    private static final int EVENTS = 10_000;
    private static final int OPENINGS = 10;
    private static final int SEEKS = 300;
    private static final int LOOPED_MINUTES = 60;

    /** Played from the beginning, the middle, and to the end. */
    private static final int PLAYED = 200;

    private static final int LOOKS = 12;

    private static final double FRAME_MILLIS = 16;
    private static final double LONG_TASK_MILLIS = 50;
    private static final double OPENING_MILLIS = 1_000;
    private static final double FIRST_LOAD_KB = 60;

    /** A heap that ends up this many times as large as after its first minutes grows. */
    private static final double FLAT = 1.2;

    /** When the play button could be pressed and the first event stood in the page. */
    private static final String INTERACTIVE =
            """
            () => new Promise((resolve) => {
              const look = () => {
                const root = document.querySelector('hireloop-replay')?.shadowRoot;
                const play = root?.querySelector('button.play');
                const line = root?.querySelector('.lines li');
                if (play && !play.disabled && line && line.getBoundingClientRect()) resolve(performance.now());
                else requestAnimationFrame(look);
              };
              look();
            })
            """;

    private static final String SEEK =
            """
            async ([events, seeks]) => {
              const replay = document.querySelector('hireloop-replay');
              const took = [];
              let next = 7;
              for (let index = 0; index < seeks; index++) {
                next = (next * 48271) % 2147483647;
                const to = 1 + (next % events);
                await new Promise(requestAnimationFrame);
                const from = performance.now();
                replay.player.seek(to);
                await replay.updateComplete;
                replay.getBoundingClientRect();
                replay.shadowRoot.querySelector('main').scrollHeight;
                took.push(performance.now() - from);
              }
              return took;
            }
            """;

    private static final String PLAY =
            """
            from => {
              const { player } = document.querySelector('hireloop-replay');
              player.pause();
              player.seek(from);
              player.play();
            }
            """;

    private static final String REACHED =
            "to => document.querySelector('hireloop-replay').player.snapshot.state.seq >= to";

    private static final WaitForFunctionOptions UNHURRIED =
            new WaitForFunctionOptions().setTimeout(120_000);

    private static final String LISTEN =
            """
            () => {
              globalThis.longTasks = [];
              new PerformanceObserver((list) => {
                for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
              }).observe({ type: 'longtask' });
            }
            """;

    private Served served;
    private Chromium chromium;
    private String lengthy;

    @TempDir private Path folder;

    @BeforeAll
    void start() {
        served = Served.shipped();
        lengthy = RecordingFile.write(TestRecordings.debated(served.played(), EVENTS));
        chromium = new Chromium();
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        served.close();
    }

    @Test
    void fromNavigationToPlaying() {
        var took = IntStream.rangeClosed(0, OPENINGS).mapToDouble(_ -> opening()).skip(1).toArray();

        tell("navigation to playing", median(took), OPENING_MILLIS, "ms, median of " + OPENINGS);
        tell("navigation to playing, worst", worst(took), OPENING_MILLIS, "ms");
        assertThat(median(took)).isLessThan(OPENING_MILLIS);
    }

    private double opening() {
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = context.newPage();
            page.navigate("/replay/" + served.played().header().id());
            return number(page.evaluate(INTERACTIVE));
        }
    }

    @Test
    void seekingAmongTenThousandEvents() {
        try (var elsewhere = new Elsewhere(folder, lengthy);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = opened(context.newPage());
            page.evaluate(LISTEN);
            var cdp = context.newCDPSession(page);
            var before = processorMillis(cdp);

            var took = numbers(page.evaluate(SEEK, List.of(EVENTS, SEEKS)));

            var processor = (processorMillis(cdp) - before) / SEEKS;
            tell("seek, processor time", processor, FRAME_MILLIS, "ms, mean, drawing included");

            tell("seek", median(took), FRAME_MILLIS, "ms of work, median of " + SEEKS);
            tell("seek, worst", worst(took), LONG_TASK_MILLIS, "ms of work");
            tell("seek, longest task", longest(page), LONG_TASK_MILLIS, "ms");
            assertThat(median(took)).isLessThan(FRAME_MILLIS);
        }
    }

    @Test
    void playingTenThousandEventsAtSixteenTimes() {
        try (var elsewhere = new Elsewhere(folder, lengthy);
                var context = chromium.open(Screen.DESK, elsewhere.address())) {
            var page = opened(context.newPage());
            page.getByLabel("Speed").selectOption("16");
            page.evaluate(LISTEN);
            for (int from : List.of(1, EVENTS / 2, EVENTS - PLAYED)) {
                page.evaluate(PLAY, from);
                page.waitForFunction(REACHED, from + PLAYED, UNHURRIED);
            }

            tell("playing at 16×, longest task", longest(page), LONG_TASK_MILLIS, "ms");
            assertThat(longest(page)).isLessThan(LONG_TASK_MILLIS);
        }
    }

    @Test
    void theHeapOverAnHourOfLooping() {
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = context.newPage();
            page.clock().install();
            var theatre = Theatre.at(page, served.played(), 60);
            page.locator("hireloop-chance .beside").waitFor();
            theatre.press(
                    "l", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "l", "Space");
            assertThat(Named.button(page, "Pause")).isVisible();
            var cdp = context.newCDPSession(page);
            var heap = new ArrayList<Double>();
            for (int look = 0; look <= LOOKS; look++) {
                page.clock().runFor(LOOPED_MINUTES * 60_000L / LOOKS);
                heap.add(heapOf(cdp));
            }
            assertThat(Named.button(page, "Pause")).isVisible();

            System.out.println(
                    "heap, MB, every 5 minutes: "
                            + heap.stream().map(TheatreLoad::shortly).toList());
            tell(
                    "heap at the end, of that after 5 minutes",
                    heap.getLast() / heap.getFirst(),
                    FLAT,
                    "times");
            assertThat(heap.getLast() / heap.getFirst()).isLessThan(FLAT);
        }
    }

    @Test
    void whatIsLoaded() {
        try (var context = chromium.open(Screen.DESK, served.at("/"))) {
            var page = context.newPage();
            var scripts = new ArrayList<Response>();
            page.onResponse(
                    response -> {
                        if (response.request().resourceType().equals("script")) {
                            scripts.add(response);
                        }
                    });
            var html = page.navigate("/replay/" + served.played().header().id()).text();
            Theatre.on(page).explained();
            var first = scripts.stream().filter(script -> isNamedIn(html, script)).toList();
            var lazy = scripts.stream().filter(script -> !isNamedIn(html, script)).toList();

            tell(
                    "scripts before the first interaction",
                    zipped(first),
                    FIRST_LOAD_KB,
                    "KB gzipped");
            System.out.printf(Locale.ROOT, "scripts loaded later: %.1f KB gzipped%n", zipped(lazy));
            assertThat(zipped(first)).isLessThan(FIRST_LOAD_KB);
            assertThat(zipped(lazy)).isPositive();
        }
    }

    /** The others are loaded by the player itself once the first picture stands. */
    private static boolean isNamedIn(String html, Response script) {
        return html.contains(script.url().substring(script.url().lastIndexOf('/')));
    }

    private static double zipped(List<Response> scripts) {
        return scripts.stream().mapToInt(script -> zipped(script.body())).sum() / 1_000.0;
    }

    private static int zipped(byte[] body) {
        var into = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(into)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.size();
    }

    private static Page opened(Page page) {
        Elsewhere.open(page).press("End").showing(EVENTS).press("Home").showing(1);
        return page;
    }

    private static double heapOf(CDPSession cdp) {
        cdp.send("HeapProfiler.collectGarbage");
        JsonObject usage = cdp.send("Runtime.getHeapUsage");
        return usage.get("usedSize").getAsDouble() / 1_000_000;
    }

    /** What the page's main thread has cost so far, however busy the machine is. */
    private static double processorMillis(CDPSession cdp) {
        var time = new JsonObject();
        time.addProperty("timeDomain", "threadTicks");
        cdp.send("Performance.enable", time);
        for (JsonElement metric : cdp.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble() * 1_000;
            }
        }
        throw new IllegalStateException("Chromium tells no TaskDuration");
    }

    private static double longest(Page page) {
        return worst(numbers(page.evaluate("longTasks")));
    }

    private static double[] numbers(Object of) {
        return ((List<?>) of).stream().mapToDouble(TheatreLoad::number).toArray();
    }

    private static double number(Object of) {
        return ((Number) of).doubleValue();
    }

    private static double median(double... of) {
        return Arrays.stream(of).sorted().skip(of.length / 2).findFirst().orElseThrow();
    }

    private static double worst(double... of) {
        return Arrays.stream(of).max().orElse(0);
    }

    private static String shortly(double of) {
        return String.format(Locale.ROOT, "%.1f", of);
    }

    private static void tell(String what, double figure, double limit, String unit) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f %s, %.2f of the limit of %.1f%n",
                what,
                figure,
                unit,
                figure / limit,
                limit);
    }
}
