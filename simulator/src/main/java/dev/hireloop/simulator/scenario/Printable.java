package dev.hireloop.simulator.scenario;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text made fit to be shown in a terminal, and how wide it stands there. */
final class Printable {

    private static final int STAND_IN = 0xFFFD;

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO);

    private Printable() {}

    /** Whether a reader would see it: no control character, and none that hides or reverses. */
    static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /** The text in as many characters: tabs and line ends as blanks, a stand-in for the hidden. */
    static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' ? ' ' : is(c) ? c : STAND_IN)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Whether all of it is visible and of one char each, as almost every text is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAscii = c >= ' ' && c <= '~';
            if (!isAscii && !is(c)) {
                return false;
            }
        }
        return true;
    }

    /** At most so many characters of the text, with an ellipsis for the rest. */
    static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** How many columns of a terminal the character takes. */
    static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        boolean isHalfWidth = character >= 0xFF61 && character <= 0xFFDC;
        boolean isFullWidth =
                (character >= 0x3000 && character <= 0x303E)
                        || (character >= 0xFF01 && character <= 0xFF60)
                        || (character >= 0xFFE0 && character <= 0xFFE6);
        return isFullWidth
                || Character.isEmojiPresentation(character)
                || (!isHalfWidth && WIDE.contains(UnicodeScript.of(character)));
    }
}
