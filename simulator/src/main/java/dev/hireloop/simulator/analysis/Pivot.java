package dev.hireloop.simulator.analysis;

import dev.hireloop.core.shared.Decision;

/**
 * The earliest event without which the committee would have decided otherwise.
 *
 * @param event its number
 * @param removal what its removal is
 * @param at where the fork that proves it leaves
 * @param set what that fork changes
 * @param decision what the fork comes to
 */
public record Pivot(
        int event, String what, String removal, int at, String set, Decision decision) {}
