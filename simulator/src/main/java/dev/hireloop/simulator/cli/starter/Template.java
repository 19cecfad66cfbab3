package dev.hireloop.simulator.cli.starter;

import dev.hireloop.simulator.scenario.InvalidInput;

import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a scenario, changed line by line, so that every remark and the order stay. */
public final class Template {

    private static final String SCHEMA = "# yaml-language-server:";

    private static final Pattern LANGUAGE = Pattern.compile("(?m)^hireloop[ \\t]*:.*$");

    private String text;

    public Template(String text) {
        this.text = text.replace("\r\n", "\n");
    }

    /** The value of the field as it stands there, without quotes. */
    public Optional<String> value(String field) {
        var found = pattern(field).matcher(text);
        return found.find()
                ? Optional.of(found.group(1).replaceAll("^[\"']|[\"']$", ""))
                : Optional.empty();
    }

    /** The text with another value in that field, which is added if it was left out. */
    public Template with(String field, String value) {
        var found = pattern(field).matcher(text);
        var line = field + ": " + Page.value(value);
        if (found.find()) {
            text =
                    text.substring(0, found.start())
                            + (line + found.group(2)).stripTrailing()
                            + text.substring(found.end());
            return this;
        }
        var first = LANGUAGE.matcher(text);
        if (!first.find()) {
            throw new InvalidInput(
                    "The template does not begin its fields at the left edge, one in a line.");
        }
        text = text.substring(0, first.end()) + "\n" + line + text.substring(first.end());
        return this;
    }

    /** The text with this first line instead of the template's own; empty for none. */
    public Template schema(String schema) {
        if (text.startsWith(SCHEMA)) {
            text = text.substring(text.indexOf('\n') + 1);
        }
        text = (schema.isEmpty() ? "" : schema + "\n") + text;
        return this;
    }

    /** A field at the top of the file: its value, and what stands behind it. */
    private static Pattern pattern(String field) {
        return Pattern.compile(
                "(?m)^"
                        + field
                        + "[ \\t]*:[ \\t]*(\"[^\"\\n]*\"|'[^'\\n]*'|[^\\n]*?)"
                        + "([ \\t]+#.*|[ \\t]*)$");
    }

    @Override
    public String toString() {
        return text;
    }
}
