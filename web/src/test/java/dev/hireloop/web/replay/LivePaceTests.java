package dev.hireloop.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireloop.core.axon.EventNames;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;

class LivePaceTests {

    private static final Path CLOCK =
            Path.of("src", "main", "frontend", "src", "player", "clock.ts");
    private static final Pattern BEAT = Pattern.compile("  (\\w+): ([\\d_]+),");
    private static final Pattern OTHER = Pattern.compile("beats\\[type\\]! : ([\\d_]+)\\)");

    /** Both add the time to read, and the player at most as much of a silence. */
    @Test
    void noEventStaysShorterThanOnThePlayersOwnClock() throws IOException {
        var clock = Files.readString(CLOCK);
        var beats = new HashMap<String, Integer>();
        BEAT.matcher(clock)
                .results()
                .forEach(found -> beats.put(found.group(1), number(found.group(2))));
        var other = OTHER.matcher(clock);
        assertThat(other.find()).isTrue();

        assertThat(beats).hasSizeGreaterThan(20);
        assertThat(EventNames.all()).containsKeys(beats.keySet().toArray(String[]::new));
        EventNames.all()
                .forEach(
                        (name, type) ->
                                assertThat(LivePace.beat(type))
                                        .as(name)
                                        .isGreaterThanOrEqualTo(
                                                beats.getOrDefault(name, number(other.group(1)))));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("_", ""));
    }
}
