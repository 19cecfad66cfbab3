package dev.hireloop.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import dev.hireloop.simulator.recording.Recording;

import java.util.regex.Pattern;

/** The page of one replay, as a viewer handles it. */
final class Theatre {

    private static final String EXPLAINED =
            """
            () => {
              const root = document.querySelector('hireloop-replay')?.shadowRoot;
              const chance = root?.querySelector('hireloop-chance')?.shadowRoot;
              return Boolean(chance?.querySelector('.beside:not(.wait)'));
            }
            """;

    private final Page page;
    private final int last;

    private Theatre(Page page, int last) {
        this.page = page;
        this.last = last;
    }

    static Theatre open(Page page, Recording recording) {
        return at(page, recording, 1);
    }

    /** Follows a link to one event of it. */
    static Theatre at(Page page, Recording recording, int event) {
        page.navigate("/replay/" + recording.header().id() + (event == 1 ? "" : "#e=" + event));
        return new Theatre(page, recording.events().size()).showing(event);
    }

    /** The replay that is being shown, wherever in it. */
    static Theatre on(Page page) {
        var last = playhead(page).getAttribute("aria-valuemax");
        return new Theatre(page, Integer.parseInt(last));
    }

    /** The number of its last event. */
    int last() {
        return last;
    }

    /** The number of the current event. */
    int event() {
        return Integer.parseInt(playhead(page).getAttribute("aria-valuenow"));
    }

    /** Waits until that event is the current one. */
    Theatre showing(int event) {
        assertThat(playhead(page)).hasAttribute("aria-valuenow", String.valueOf(event));
        // the playhead stands at 1 before anything has come
        assertThat(page.locator(".script header .cap"))
                .hasText(Pattern.compile("^Event " + event + " of "));
        return this;
    }

    Theatre press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Theatre toTheEnd() {
        return press("End").showing(last);
    }

    /** Waits until it is told how likely a hire was at each event. */
    Theatre explained() {
        page.waitForFunction(EXPLAINED);
        return this;
    }

    /** Plays on from here and lets the hours pass. */
    Theatre playOut() {
        press("Space");
        assertThat(button("Pause")).isVisible();
        page.clock().runFor("01:00:00");
        assertThat(button("Replay")).isVisible();
        return showing(last);
    }

    /** Everything that can be read of seats, table, evidence, transcript and timeline. */
    String text() {
        return page.locator("main").innerText();
    }

    /** The words of the transcript so far, in order. */
    Locator words() {
        return page.locator(".script .voice");
    }

    Locator help() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys"));
    }

    private static Locator playhead(Page page) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Playhead"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
