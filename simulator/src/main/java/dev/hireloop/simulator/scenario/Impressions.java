package dev.hireloop.simulator.scenario;

import dev.hireloop.core.shared.SignalId;

import java.util.Locale;

/**
 * Names of the signals that interviewers of a round without script note: what they thought of a
 * competency. They report a rating and do not cause it.
 */
public final class Impressions {

    private static final String PREFIX = "I-";

    private Impressions() {}

    /** The impression an interviewer of a round has of a competency, counted from 1. */
    public static SignalId id(int number) {
        return new SignalId(PREFIX + number);
    }

    /** Whether an impression can be called that. */
    static boolean isName(SignalId id) {
        return id.value().matches(PREFIX + "[1-9]\\d{0,3}");
    }

    static boolean isReserved(String name) {
        return name.toUpperCase(Locale.ROOT).startsWith(PREFIX);
    }

    public static boolean isOne(SignalId id) {
        return isReserved(id.value());
    }
}
