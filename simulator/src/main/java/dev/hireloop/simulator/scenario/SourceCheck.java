package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What is looked at before any of a file is taken for YAML: its encoding, its size, the length of
 * its lines and its characters.
 */
final class SourceCheck {

    /** Ninety times the longest scenario that ships. */
    static final int LARGEST = 1_000_000;

    private static final int LONGEST_LINE = 10_000;
    private static final int MOST_FAULTS = 100;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String TOO_LARGE = "The file is larger than 1 MB.";

    private final Problems problems;

    SourceCheck(Problems problems) {
        this.problems = problems;
    }

    /** The text of a UTF-8 file, without a byte order mark. */
    String decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.at(1, 1, TOO_LARGE);
            throw problems.asException();
        }
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            notUtf8(bytes, in.position(), out.flip().toString());
            throw problems.asException();
        }
        return withoutMark(out.flip().toString());
    }

    private void notUtf8(byte[] bytes, int at, String before) {
        problems.source(withoutMark(new String(bytes, StandardCharsets.UTF_8)));
        if (at == 0 && bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            problems.at(1, 1, "The file is UTF-16 text; save it as UTF-8.");
            return;
        }
        var start = withoutMark(before);
        var lines = new SourceLines(start);
        var line = lines.line(lines.count());
        var old = new String(bytes, at, 1, Charset.forName("windows-1252"));
        problems.at(
                lines.count(),
                line.codePointCount(0, line.length()) + 1,
                "The file is not UTF-8 text from here on"
                        + (Character.isLetterOrDigit(old.charAt(0))
                                ? ", where an older encoding means '" + old + "'"
                                : "")
                        + "; save it as UTF-8.");
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * The text as it goes on to the parser.
     *
     * @throws InvalidInput if the text is too large, or holds what no author types
     */
    String check(String given) {
        if (given.length() > LARGEST) {
            problems.at(1, 1, TOO_LARGE);
            throw problems.asException();
        }
        var text = withoutMark(given);
        problems.source(text);
        var lines = problems.lines();
        int faults = 0;
        for (int number = 1; number <= lines.count() && faults < MOST_FAULTS; number++) {
            faults += isFaulty(number, lines.line(number)) ? 1 : 0;
        }
        problems.raise();
        return text;
    }

    private boolean isFaulty(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            problems.at(
                    number,
                    1,
                    "This line has "
                            + line.length()
                            + " characters; "
                            + LONGEST_LINE
                            + " are the most. Text may go on in the next line, indented.");
            return true;
        }
        boolean isIndentation = true;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            isIndentation =
                    isIndentation
                            && (character == ' '
                                    || character == '\t'
                                    || Invisible.isNotInFront(character));
            var wrong = wrong(character, isIndentation);
            if (!wrong.isEmpty()) {
                problems.at(number, line.codePointCount(0, i) + 1, wrong);
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static String wrong(int character, boolean isIndentation) {
        if (character == 0) {
            return "A character without meaning (U+0000); is the file saved as UTF-8 text?";
        }
        if (!StreamReader.isPrintable(character)) {
            return "A character that cannot be printed (" + Invisible.code(character) + ").";
        }
        return character == BYTE_ORDER_MARK || (isIndentation && Invisible.isNotInFront(character))
                ? Invisible.message(character)
                : "";
    }
}
