package dev.hireloop.simulator.recording;

import static dev.hireloop.simulator.recording.Plays.CASE_32;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.simulator.scenario.InvalidInput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingPageTests {

    private static final String HEAD = "<!doctype html>\n<title>A replay</title>\n";

    private static Recording saying(String words) {
        return new Recording(
                CASE_32.header(),
                CASE_32.events().stream().map(event -> saying(words, event)).toList());
    }

    private static HiringEvent saying(String words, HiringEvent event) {
        return event instanceof LineSpoken it
                ? new LineSpoken(it.round(), it.speaker(), words, it.at())
                : event;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT >",
                "<!-- <script>",
                "--> ]]> <![CDATA[",
                "&lt; &amp; \\u003c \\\\u003c",
                "a\u2028b\u2029c",
                "\" ' ` \\ \b\t\r\n",
                "\u202eright to left\u202c \u2066isolated\u2069",
                "👩‍👩‍👧‍👦 é e\u0301"
            })
    void whateverIsSaidStandsInThePageAsDataAndComesOutAsItWentIn(String words) {
        var recording = saying(words);

        var element = RecordingPage.element(recording);
        var read = RecordingFile.read("mine.html", HEAD + element + "\n<p>More");

        assertThat(read).isEqualTo(recording);
        assertThat(read.hash()).isEqualTo(recording.hash());
        assertThat(element).containsPattern("\\A<script [^<>]*>[^<>&\u2028\u2029]*</script>\\z");
    }

    @Test
    void aPageIsToldFromARecordingFileHoweverItsFirstLineIsWritten() {
        var element = RecordingPage.element(CASE_32);

        assertThat(RecordingFile.read("mine", " \n<!DOCTYPE HTML>" + element)).isEqualTo(CASE_32);
    }

    @Test
    void aPageWithoutARecordingOrWithHalfOfOneIsRefused() {
        var element = RecordingPage.element(CASE_32);

        assertRefused(HEAD, "mine.html:1: error: this page holds no recording.");
        assertRefused(
                HEAD + element.substring(0, element.length() / 2),
                "mine.html:1: error: this page holds no recording.");
        assertRefused(
                HEAD + element.replace("\\n\"</script>", "</script>"),
                "mine.html:1: error: this page holds no recording.");
    }

    @Test
    void aChangedRecordingInAPageIsRefused() {
        var lines = RecordingFile.write(CASE_32).lines().count();

        assertRefused(
                HEAD + RecordingPage.element(CASE_32).replace("LineSpoken", "LineSpokes"),
                "mine.html (recording):"
                        + lines
                        + ": error: the content is not what was exported: its SHA-256 differs.");
    }

    private static void assertRefused(String page, String why) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> RecordingFile.read("mine.html", page))
                .withMessage(why);
    }
}
