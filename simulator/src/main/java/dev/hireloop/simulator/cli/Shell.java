package dev.hireloop.simulator.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a POSIX shell takes them. */
final class Shell {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,@%+-]+");

    private Shell() {}

    static String join(List<String> words) {
        return words.stream().map(Shell::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
