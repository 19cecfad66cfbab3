package dev.hireloop.simulator.scenario;

/** How the candidate comes to the committee. */
public enum Entry {
    /** From outside, through the loop. */
    INTERVIEW,
    /** From another track of the company, through the target team's loop (domain 50, 51). */
    TRANSFER,
    /** Up for the next level, straight to calibration (domain 36). */
    PROMOTION
}
