package dev.hireloop.simulator.bench;

import dev.hireloop.simulator.TestScenarios;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files made to exhaust whoever reads them, or to break out of the language.
 *
 * <p>Over 250 lines, for it is one list, and nobody reads it but to add to it.
 */
public final class HostileFiles {

    private static final String VALID = TestScenarios.text(TestScenarios.HIRED);
    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_LINE = 10_000;

    private final Path folder;

    /** Written piece by piece, since some are larger than the memory they meet. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes them all into the folder. */
    public static void writeTo(Path folder) throws IOException {
        var files = new HostileFiles(folder);
        files.aliases();
        files.depth();
        files.size();
        files.encodings();
        files.characters();
        files.tags();
        files.manyFaults();
        files.broken();
        files.scanning();
    }

    private void add(String name, Content content) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name + ".yaml"))) {
            content.write(out);
        }
    }

    private void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, byte[] start, byte... end) throws IOException {
        add(
                name,
                out -> {
                    out.write(start);
                    out.write(end);
                });
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /** As often as a file may hold it. */
    private static String full(String part) {
        return part.repeat(LARGEST / part.getBytes(StandardCharsets.UTF_8).length);
    }

    /** As often as a line may hold it. */
    private static String line(String part) {
        return part.repeat(LONGEST_LINE / part.length());
    }

    private void aliases() throws IOException {
        add(
                "billion-laughs",
                "a0: &a0 [lol]\n"
                        + lines(
                                60,
                                i ->
                                        "a%d: &a%d [%s]"
                                                .formatted(
                                                        i + 1,
                                                        i + 1,
                                                        ("*a" + i + ", ").repeat(9) + "*a" + i)));
        add("alias-bomb-of-texts", "a: &a " + line("x ") + "\nb: [" + "*a, ".repeat(2_000) + "]");
        add("anchors-twice", "a: &x 1\nb: &x 2\nc: *x\n");
        add("anchor-around-itself", "a: &a\n  b: *a\n");
        add("anchor-of-the-root", "&a\n- *a\n");
        add("merge-of-itself", "a: &a\n  <<: *a\n");
        add("merge-keys", lines(5_000, i -> "<<: {k" + i + ": 1}"));
        add("long-anchor", "a: &" + line("a").substring(10) + " b\n");
        add("long-alias", "a: *" + line("a").substring(10) + "\n");
    }

    private void depth() throws IOException {
        add("deep-lists", "[".repeat(10_000) + "]".repeat(10_000));
        add("deep-lists-in-lines", "[\n".repeat(10_000) + "]\n".repeat(10_000));
        add("deep-braces", line("{a: "));
        add("deep-braces-in-lines", full("{a:\n"));
        add("deep-fields", lines(1_400, i -> " ".repeat(i) + "a:"));
        add("deep-dashes", line("- "));
        add("deep-dashes-in-lines", lines(1_400, i -> " ".repeat(i) + "-"));
        add("deep-questions", line("? "));
        add("deep-questions-in-lines", lines(1_400, i -> " ".repeat(i) + "?"));
        add("deep-pairs", line("[a: "));
        add("deep-mixture", line("- [{? - "));
        add("unclosed-brackets", full("[\n"));
        add("unclosed-braces", full("{\n"));
        add("deep-below-a-scenario", VALID + "deep: " + "[".repeat(9_000) + "\n");
    }

    private void size() throws IOException {
        var mega = full("title: a long story\n").getBytes(StandardCharsets.UTF_8);
        add(
                "fifty-megabytes",
                out -> {
                    for (int i = 0; i < 50; i++) {
                        out.write(mega);
                    }
                });
        add(
                "a-million-keys",
                out -> {
                    for (int i = 0; i < 1_000; i++) {
                        int thousand = i;
                        var keys = lines(1_000, k -> "k" + thousand + "-" + k + ": 1") + "\n";
                        out.write(keys.getBytes(StandardCharsets.UTF_8));
                    }
                });
        add("as-many-keys-as-fit", lines(100_000, i -> "k" + i + ": 1"));
        add("keys-of-one-hash", lines(60_000, HostileFiles::ofOneHash));
        add("one-line", "title: " + "x".repeat(LARGEST - 7));
        add("one-line-of-words", "title: " + full("ab ").substring(7));
        add("one-line-in-quotes", "title: \"" + "x".repeat(LARGEST - 9) + "\"");
        add("one-list", "[" + full("a,").substring(2) + "]");
        add("one-list-in-lines", "[" + full("a,\n").substring(3) + "]");
        add("empty-lines", full("\n"));
        add("remarks", full("#\n"));
        add("remarks-after-text", full("a: #\n"));
        add("long-text", VALID + "name: |\n" + full("  word word word\n").substring(20_000));
        add("long-text-without-quotes", full("word word word\n"));
        add("long-text-in-quotes", "title: \"" + full("word word\n").substring(100) + "\"\n");
        add("long-names", lines(100, i -> "k" + i + "x".repeat(9_000) + ": 1"));
        add("names-as-long-as-allowed", lines(900, i -> "x".repeat(1_000) + i + ": 1"));
        add("huge-number", VALID.replace("hireloop: 1", "hireloop: " + "9".repeat(9_000)));
        add("huge-fraction", VALID.replace("ability: 1.5", "ability: 0." + "0".repeat(9_000)));
        add("huge-exponent", VALID.replace("ability: 1.5", "ability: 1e999999999"));
        add("huge-indentation", " ".repeat(9_990) + "a: b\n");
        add("huge-indentations", (" ".repeat(9_990) + "a\n").repeat(100));
        add("empty", "");
    }

    /** Aa and BB have the same hash, and so have all words of them of one length. */
    private static String ofOneHash(int number) {
        var bits = Integer.toBinaryString(0x10000 | number).substring(1);
        return bits.replace("0", "Aa").replace("1", "BB").substring(2) + ":";
    }

    private void encodings() throws IOException {
        var valid = VALID.getBytes(StandardCharsets.UTF_8);
        add(
                "windows-1252",
                VALID.replace("Ines", "In\u00E8s").getBytes(StandardCharsets.ISO_8859_1));
        add("half-a-letter-at-the-end", valid, bytes(0xE2, 0x82));
        add("overlong", valid, bytes(0xC0, 0xAF));
        add("beyond-unicode", valid, bytes(0xF5, 0x80, 0x80, 0x80));
        add("surrogate-as-bytes", valid, bytes(0xED, 0xA0, 0x80));
        add("bytes-ff", filled((byte) 0xFF));
        add("utf-16", ("\uFEFF" + VALID).getBytes(StandardCharsets.UTF_16LE));
        add("utf-16-without-a-mark", VALID.getBytes(StandardCharsets.UTF_16LE));
        add("utf-32", VALID.getBytes(Charset.forName("UTF-32")));
    }

    private static byte[] filled(byte value) {
        var bytes = new byte[LARGEST];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private void characters() throws IOException {
        add("nul", filled((byte) 0));
        add("nul-in-text", VALID.replace("Everyone", "Every\u0000one"));
        add("surrogate-by-escape", VALID.replace("title: Everyone agrees", "title: \"\\ud800\""));
        add("nul-by-escape", VALID.replace("title: Everyone agrees", "title: \"\\0\""));
        add("beyond-unicode-by-escape", "title: \"\\UFFFFFFFF\"\n");
        add("just-beyond-unicode-by-escape", "title: \"\\U00110000\"\n");
        add("half-an-escape", "title: \"\\u");
        add("terminal-commands", full("\u001B[2J\u001B]0;hi\u0007\n"));
        add("reversed", VALID.replace("Everyone agrees", "\"\u202Eseerga\u202C\""));
        add("byte-order-marks", full("\uFEFF"));
        add("zero-width", full("\u200B\n"));
        add("tabs", full("\t"));
        add("tabs-in-lines", full("\t\t\n"));
        add("tab-indented", "title:\n\tname: x\n");
        add("tabs-between", full("a\t:\tb\n"));
        add("returns", full("a\r"));
        add("line-separators", full("a: b\u2028"));
        add("emoji", full("🙂"));
        add("emoji-in-lines", full("🙂\n"));
    }

    private void tags() throws IOException {
        add("java-class", "title: !!java.lang.Runtime x\n");
        add(
                "java-script-engine",
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]");
        add("tag-by-uri", "title: !<tag:yaml.org,2002:java.lang.Runtime> x\n");
        add("long-tag", "title: !" + line("a").substring(10) + " x\n");
        add("tag-of-wrong-bytes", "title: !%FF%FF x\n");
        add("binary", "title: !!binary " + line("A").substring(20) + "\n");
        add("directives", full("%TAG !x! tag:x,2000:\n"));
        add("many-directives", lines(30_000, i -> "%TAG !x" + i + "! tag:x,2000:") + "\n--- a\n");
        add("huge-version", "%YAML 99999999999999999999.1\n---\na: b\n");
        add("long-directive", "%" + line("A").substring(10) + "\n--- a\n");
        add("documents", full("---\n"));
        add("document-ends", full("...\n"));
        add("second-document", VALID + "---\n" + VALID);
    }

    private void manyFaults() throws IOException {
        add("unknown-fields", VALID + lines(9_000, i -> "zz" + i + ": 1"));
        add("unknown-fields-near-known", VALID + lines(9_000, i -> "tit" + i + ": 1"));
        add("unknown-long-fields", VALID + lines(900, i -> "x".repeat(1_000) + i + ": 1"));
        add("one-field-again-and-again", VALID + lines(9_000, i -> "title: x"));
        add(
                "wrong-signals",
                VALID.replace(
                        "signals:\n", "signals:\n" + lines(9_000, i -> "  Q-" + i + ": x") + "\n"));
        add("wrong-citations", VALID.replace("cites: [T-1]", "cites: " + list(18_000, "Q-")));
        add(
                "wrong-citations-of-many-signals",
                VALID.replace(
                                "signals:\n",
                                "signals:\n" + lines(6_000, i -> "  Q-" + i + ": {}") + "\n")
                        .replace("leaves: [L-1]", "leaves: " + list(3_000, "P-")));
        add("wrong-rounds", VALID.replace("[hiring-manager]", list(18_000, "hiring-managr")));
        add(
                "many-people",
                VALID.replace(
                        "panel:\n",
                        "panel:\n" + lines(6_000, i -> "  p" + i + ": {role: chair}") + "\n"));
        add("texts-for-rounds", "script: " + list(18_000, "x"));
        add("beats-of-nothing", "script: [{round: a, beats: " + list(18_000, "x") + "}]");
        add("numbers-for-names", VALID + lines(9_000, i -> i + ": 1"));
    }

    /** A list of as many words, some in each line. */
    private static String list(int count, String start) {
        return lines(count / 100, i -> "   " + (start + i + ", ").repeat(100))
                .transform(words -> "[\n" + words + "\n   ]");
    }

    private void broken() throws IOException {
        add("complex-key", "? [a, b]\n: c\n");
        add("complex-keys", lines(5_000, i -> "? {a: b}\n: c"));
        add("list-as-file", full("- a\n"));
        add("text-as-file", "a sentence");
        add("json", "{\"title\": [1, 2, {\"a\": null}]}");
        add("json-list", "[" + "{},".repeat(3_000) + "{}]");
        add("unclosed-double-quote", "title: \"" + full("x\n").substring(10));
        add("unclosed-single-quote", "title: '" + full("x\n").substring(10));
        add("quotes", full("\"\n"));
        add("apostrophes", full("'"));
        add("block-text-with-huge-indicator", "title: |99999999999\n  x\n");
        add("block-text-with-signs", "title: >" + line("+-").substring(10) + "\n");
        add("rulebook-elsewhere", VALID.replace("rulebook: linkedin-tpm", "rulebook: ../../x"));
        for (char sign : "@`%&*!|>?-:,[]{}#\"'\\".toCharArray()) {
            add("sign-u" + Integer.toHexString(sign), full("a: " + sign + "b\n"));
        }
    }

    private void scanning() throws IOException {
        add("colons", line(": "));
        add("colons-in-lines", full(": \n"));
        add("colons-between-words", line("a: "));
        add("commas", "[" + line(",").substring(2) + "]");
        add("commas-in-lines", "[" + full(",\n").substring(2) + "]");
        add("dashes", full("-"));
        add("dashes-in-lines", full("-\n"));
        add("dashes-without-space", full("-a\n"));
        add("stale-keys", "{" + full("a\n").substring(2) + "}");
        add("stale-keys-in-a-list", "[" + full("\"a\"\n").substring(4) + "]");
        add("pairs", "[" + full("a: b,\n").substring(6) + "]");
        add("lines-without-colon", full("a\nb: c\n"));
        add("spaces", full(" "));
        add("spaces-in-lines", full("    \n"));
        add(
                "trailing-spaces",
                "title: x" + line(" ").substring(10) + "\n" + full("  \n").substring(9_999));
        add("growing-and-shrinking", full("a:\n b:\n  c:\n b: x\n"));
        add("escaped-line-ends", "title: \"" + full("a\\\n").substring(20) + "\"\n");
        add("empty-lines-in-quotes", "title: \"a" + full("\n").substring(20) + "b\"\n");
        add("empty-lines-in-text", "title: a" + full("\n").substring(20) + " b\n");
        add("empty-lines-in-block", "title: |\n" + full("\n").substring(20) + " b\n");
        add("empty-quotes", "[" + full("'',\n").substring(5) + "]");
    }
}
