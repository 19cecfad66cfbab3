package dev.hireloop.simulator.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a file is for, told from its first fields without taking it apart. */
enum FileKind {
    SCENARIO,
    RULEBOOK,
    OTHER;

    /** As much as the readers take. */
    private static final int LARGEST = 3_000_000;

    private static final Pattern OF_SCENARIO = field("hireloop");
    private static final Pattern OF_RULEBOOK = field("hireloop-rulebook");
    private static final Pattern OWN_RULEBOOK =
            Pattern.compile("\\brulebook[\"']?\\s*:\\s*[\"']?([^\"'#,{}\\n]{1,200}?\\.ya?ml)\\b");

    private static Pattern field(String name) {
        return Pattern.compile("(?m)^\\uFEFF?(?:\\{\\s*)?([\"']?)" + name + "\\1\\s*:");
    }

    static FileKind of(Path file) {
        return of(text(file));
    }

    private static FileKind of(String text) {
        if (OF_RULEBOOK.matcher(text).find()) {
            return RULEBOOK;
        }
        return OF_SCENARIO.matcher(text).find() ? SCENARIO : OTHER;
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** The rulebook files that a scenario file, or one of its variants, names. */
    static Set<Path> rulebooksNamedIn(Path scenario) {
        return rulebooksNamedIn(text(scenario), scenario.toAbsolutePath().resolveSibling(""));
    }

    /** The rulebook files that a scenario in that folder names. */
    static Set<Path> rulebooksNamedIn(String scenario, Path folder) {
        var named = new TreeSet<Path>();
        var names = OWN_RULEBOOK.matcher(scenario).results().map(each -> each.group(1));
        for (String name : names.toList()) {
            try {
                named.add(folder.resolve(name).normalize());
            } catch (InvalidPathException _) {
                // its reader says so
            }
        }
        return named;
    }

    /** Empty where there is no such file; its own reader will say so. */
    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
