package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.Moment;
import dev.hireloop.simulator.scenario.Scenario.Beat;

import java.util.List;

/** How long things take to say, in simulated seconds. */
public final class Pace {

    /** Between one thing and the next. */
    public static final int PAUSE = 2;

    private static final int WORDS_A_MINUTE = 150;

    private Pace() {}

    /** How long saying it takes, with the pause after it. */
    public static int speaking(String words) {
        return PAUSE + (60 * count(words) + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    private static int count(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean space = Character.isWhitespace(words.charAt(i));
            if (!space && !inside) {
                count++;
            }
            inside = !space;
        }
        return count;
    }

    /** When the last of these lines has been said. */
    static int end(List<Beat> beats) {
        int now = 0;
        for (Beat beat : beats) {
            now = Math.max(now, beat.second()) + speaking(beat.words());
        }
        return now;
    }

    static String clock(int seconds) {
        return new Moment(0, seconds).clock();
    }
}
