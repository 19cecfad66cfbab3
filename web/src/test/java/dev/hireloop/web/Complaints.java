package dev.hireloop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What pages have complained of: errors nobody caught, and what stands in the console. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();

    /** A new page that is listened to. */
    Page page(BrowserContext context) {
        var page = context.newPage();
        page.onPageError(heard::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        heard.add(message.text());
                    }
                });
        return page;
    }

    /** Fails on what was not expected, and forgets all of it. */
    void areNoneBut(String... expected) {
        var others =
                heard.stream()
                        .filter(text -> Arrays.stream(expected).noneMatch(text::contains))
                        .toList();
        heard.clear();
        assertThat(others).isEmpty();
    }

    void areNone() {
        areNoneBut();
    }
}
