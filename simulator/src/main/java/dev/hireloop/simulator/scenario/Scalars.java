package dev.hireloop.simulator.scenario;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What YAML takes a single value for, and what its author may have meant. */
final class Scalars {

    private static final Map<Tag, String> OTHER_THAN_TEXT =
            Map.of(
                    Tag.INT, "a number",
                    Tag.FLOAT, "a number",
                    Tag.BOOL, "a truth value",
                    Tag.NULL, "YAML's word for nothing");

    private static final Pattern JOINED_FIELD =
            Pattern.compile("([A-Za-z][\\w-]{0,40}):[\\h\\u200B\\uFEFF]*(\\S.*)");
    private static final Pattern IN_CURLY_QUOTES =
            Pattern.compile("[\\u201C\\u201E\\u2018].*[\\u201D\\u201C\\u2019]", Pattern.DOTALL);
    private static final int LONGEST_EXAMPLE = 30;

    private Scalars() {}

    /** Written without quotes. */
    static boolean isPlain(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    /** Nothing at all stands there. */
    static boolean isAbsent(Node node) {
        return node instanceof ScalarNode scalar && isPlain(scalar) && scalar.getValue().isEmpty();
    }

    /** Whether it holds control characters, halves of pairs, or marks that reverse the rest. */
    static boolean holdsUnprintable(ScalarNode scalar) {
        return scalar.getValue().codePoints().anyMatch(Scalars::isUnprintable);
    }

    private static boolean isUnprintable(int character) {
        if (character < 0x7F) {
            return character < ' ' && character != '\n' && character != '\t';
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** What stands there, whatever YAML takes it for, if it can be shown. */
    static Optional<String> word(Node node) {
        return node instanceof ScalarNode scalar
                        && !scalar.getValue().isBlank()
                        && !holdsUnprintable(scalar)
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    /** Quotes of a word processor, which are letters to YAML. */
    static boolean isInCurlyQuotes(ScalarNode scalar) {
        return isPlain(scalar) && IN_CURLY_QUOTES.matcher(scalar.getValue()).matches();
    }

    /** What YAML makes of the value where that is no text, and how to write it as text. */
    static Optional<String> otherThanText(ScalarNode scalar) {
        String text = scalar.getValue();
        return Optional.ofNullable(OTHER_THAN_TEXT.get(scalar.getTag()))
                .filter(other -> isPlain(scalar))
                .map(
                        other ->
                                "without quotes, %s is %s. Write \"%s\"."
                                        .formatted(text, other, text));
    }

    /** How a word is written that should be a list. */
    static String asList(Node node) {
        return example(node).map(word -> ": write [" + word + "]").orElse("");
    }

    /** How a field is written that lacks the space after its colon. */
    static String asField(Node node) {
        return example(node)
                .map(JOINED_FIELD::matcher)
                .filter(matcher -> matcher.matches())
                .map(
                        matcher ->
                                "; with a space after the colon: "
                                        + matcher.group(1)
                                        + ": "
                                        + matcher.group(2))
                .orElse("");
    }

    private static Optional<String> example(Node node) {
        return node instanceof ScalarNode scalar
                        && isPlain(scalar)
                        && !scalar.getValue().isBlank()
                        && scalar.getValue().length() <= LONGEST_EXAMPLE
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}
