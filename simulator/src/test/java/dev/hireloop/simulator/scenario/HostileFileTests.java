package dev.hireloop.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.simulator.bench.HostileFileLoad;
import dev.hireloop.simulator.bench.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Random;

/** Whatever a file holds, its author hears of a fault and of its place. */
class HostileFileTests {

    private static final int MUTATIONS = 3_000;

    @TempDir Path folder;

    @Test
    void noFileExhaustsAJvmOf64MegabytesOrGetsAStackTrace() throws Exception {
        assertThat(HostileFileLoad.outcomes(folder, 1))
                .hasSizeGreaterThan(150)
                .extracting(Outcome::said)
                .allMatch(said -> said.matches("\\d+ faults: :\\d+:\\d+: error: .+"));
    }

    @Test
    void whateverSignsGoAstrayTheFaultHasAPlaceInTheFile() {
        var random = new Random(34);
        for (int i = 0; i < MUTATIONS; i++) {
            var text = astray(Faults.VALID, random);
            try {
                Faults.read(text);
            } catch (InvalidInput e) {
                assertThat(e.diagnostics())
                        .isNotEmpty()
                        .allSatisfy(each -> assertIsInside(each, text));
            }
        }
    }

    private static void assertIsInside(Diagnostic diagnostic, String text) {
        var lines = new SourceLines(text);
        assertThat(diagnostic.line()).isBetween(1, lines.count());
        var line = lines.line(diagnostic.line());
        assertThat(diagnostic.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
        assertThat(diagnostic.message()).doesNotContain("This is not YAML");
        assertThat(diagnostic.toString()).doesNotContain("\t", "\r");
    }

    /** The text with up to three signs put in, taken out or exchanged. */
    private static String astray(String text, Random random) {
        var signs = "\n\t :-,[]{}#&*!|>'\"%@`?\\~<=.\r\u00A0\u200B\u201C\uD83Dé日🙂";
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            var sign = signs.substring(0, 1 + random.nextInt(signs.length()));
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, sign.charAt(sign.length() - 1));
                case 2 -> changed.setCharAt(at, sign.charAt(sign.length() - 1));
                default -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(40)));
            }
        }
        return changed.toString();
    }
}
