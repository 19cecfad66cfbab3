package dev.hireloop.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.util.regex.Pattern;

/** What is on a page by its role and name, as a screen reader has it. */
final class Named {

    private Named() {}

    static Locator button(Page page, String name) {
        return of(page, AriaRole.BUTTON, name);
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Locator within, Pattern name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    static Locator dialog(Page page, String name) {
        return of(page, AriaRole.DIALOG, name);
    }

    static Locator region(Page page, String name) {
        return of(page, AriaRole.REGION, name);
    }

    /** A region of which only the beginning of its name is known. */
    static Locator part(Page page, String beginning) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning + "\\b")));
    }

    static Locator list(Page page, String name) {
        return of(page, AriaRole.LIST, name);
    }

    static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The title of the page. */
    static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Locator of(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
