package dev.hireloop.web.replay;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingPage;
import dev.hireloop.simulator.serving.ReplayPage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * One HTML file with everything in it. Its policy lets nothing run but the player, by its hash, and
 * nothing be fetched.
 */
public final class SinglePage implements ReplayPage {

    private static final String PLAYER = "/static/embed/hireloop-replay.js";

    /** Paper takes its margins from here: no style sheet of the player's own may set them. */
    private static final String STYLE =
            "html{color-scheme:light dark}body{margin:0}"
                    + "noscript{display:block;padding:16px;font:16px/1.5 system-ui,sans-serif}"
                    + "@page{size:A4;margin:16mm}";

    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 26 26'%3E"
                    + "%3Cg fill='none' stroke='%23808080' stroke-width='2.5'%3E"
                    + "%3Crect x='1.25' y='7' width='12' height='12'/%3E"
                    + "%3Ccircle cx='17.5' cy='13' r='6.75'/%3E%3C/g%3E%3C/svg%3E";

    private static final String ANALYSIS_ID = "hireloop-analysis";

    /** Nobody sees more digits, and a third of an analysis would be such. */
    private static final JsonMapper ROUNDING =
            EventJson.MAPPER
                    .rebuild()
                    .addModule(
                            new SimpleModule("rounding")
                                    .addSerializer(double.class, new Rounded())
                                    .addSerializer(Double.class, new Rounded()))
                    .build();

    private static final class Rounded extends StdSerializer<Double> {

        private static final double PARTS = 10_000;

        Rounded() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(Math.round(value * PARTS) / PARTS);
        }
    }

    @Override
    public String of(Recording recording, @Nullable Analysis analysis) {
        var player = player();
        var title = escaped(recording.header().title());
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Hireloop">
            <title>%s</title>
            <link rel="icon" href="%s">
            <style>%s</style>
            </head>
            <body>
            <hireloop-replay page src="#%s"%s></hireloop-replay>
            <noscript>%s: a replay of how a committee decided. It is drawn by a script; allow scripts \
            for this page to see it.</noscript>
            %s
            %s
            <script type="module">%s</script>
            </body>
            </html>
            """
                .formatted(
                        policy(player),
                        title,
                        ICON,
                        STYLE,
                        RecordingPage.ID,
                        analysis == null ? "" : " analysis=\"#" + ANALYSIS_ID + "\"",
                        title,
                        RecordingPage.element(recording),
                        analysis == null ? "" : element(analysis),
                        player);
    }

    private static String element(Analysis analysis) {
        return "<script type=\"application/json\" id=\"%s\">%s</script>"
                .formatted(
                        ANALYSIS_ID, RecordingPage.harmless(ROUNDING.writeValueAsString(analysis)));
    }

    private static String policy(String player) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src '" + hash(player) + "'",
                "style-src '" + hash(STYLE) + "'",
                // the icon, and the poster on its way into a PNG
                "img-src data:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    @Override
    public String player() {
        try (var in = SinglePage.class.getResourceAsStream(PLAYER)) {
            if (in == null) {
                throw new IllegalStateException("The player was not built: " + PLAYER);
            }
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            mustBeInline(script);
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page's parser must neither end nor hide nor change it: its hash counts every letter. */
    private static void mustBeInline(String script) {
        var lower = script.toLowerCase(Locale.ROOT);
        if (lower.contains("</script") || lower.contains("<!--") || lower.indexOf('\r') >= 0) {
            throw new IllegalStateException("The player cannot stand within a page");
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
