package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;

import tools.jackson.core.JacksonException;

import java.util.Locale;
import java.util.Optional;

/**
 * A recording file inside an HTML page: the text as one JSON string in a script element, so that
 * nothing in it can end the element, and it comes out as it went in.
 */
public final class RecordingPage {

    /** The id of the element, for the page's own player. */
    public static final String ID = "hireloop-recording";

    private static final String BEGIN = "<script type=\"application/json\" id=\"" + ID + "\">";
    private static final String END = "</script>";

    private RecordingPage() {}

    /** The element with the recording in it. */
    public static String element(Recording recording) {
        return BEGIN + string(RecordingFile.write(recording)) + END;
    }

    /** A JSON string that stands in HTML as it is. */
    private static String string(String text) {
        return harmless(EventJson.MAPPER.writeValueAsString(text));
    }

    /** The same JSON without a letter that means something in HTML or ends a line in JavaScript. */
    public static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Whether the text is a page and not a recording file, which begins with a brace. */
    static boolean isPage(String text) {
        var start = text.substring(0, Math.min(text.length(), 256)).stripLeading();
        return start.toLowerCase(Locale.ROOT).startsWith("<!doctype html");
    }

    /** The text of the recording file in the page; empty if it holds none. */
    static Optional<String> fileIn(String page) {
        int begin = page.indexOf(BEGIN);
        int end = begin < 0 ? -1 : page.indexOf(END, begin);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    EventJson.MAPPER.readValue(
                            page.substring(begin + BEGIN.length(), end), String.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
