package dev.hireloop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.util.LinkedHashSet;

/** A page as someone handles it who has no other device. */
final class Keyboard {

    private static final int MOST_STOPS = 200;

    /** What has the focus, whichever shadow roots it lies in, and where it is. */
    private static final String FOCUSED =
            """
            () => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              if (!focused || focused === document.body) return '';
              globalThis.stops ??= new WeakMap();
              if (!stops.has(focused)) stops.set(focused, (globalThis.stopped = (globalThis.stopped ?? 0) + 1));
              const { width, height } = focused.getBoundingClientRect();
              const name = focused.ariaLabel ?? focused.textContent.trim().slice(0, 40);
              return `${stops.get(focused)} ${focused.localName} ${name}${width && height ? '' : ' unseen'}`;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes there by Tab: past what can be seen, and past nothing twice. */
    Keyboard to(Locator target) {
        target.waitFor();
        var passed = new LinkedHashSet<String>();
        while (!has(target)) {
            page.keyboard().press("Tab");
            var stop = page.evaluate(FOCUSED).toString();
            assertThat(stop).as("reached after %s", passed).doesNotEndWith(" unseen");
            assertThat(passed.add(stop) || stop.isEmpty())
                    .as("%s again: %s", stop, passed)
                    .isTrue();
            assertThat(passed).hasSizeLessThan(MOST_STOPS);
        }
        return this;
    }

    /** Goes to a button, link or the like and uses it. */
    void use(Locator target) {
        to(target).press("Enter");
    }

    private static boolean has(Locator target) {
        return target.evaluate("of => of.getRootNode().activeElement === of").equals(true);
    }
}
