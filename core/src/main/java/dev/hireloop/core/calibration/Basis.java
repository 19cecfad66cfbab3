package dev.hireloop.core.calibration;

/** What a calibration was opened on (invariant 8). */
public enum Basis {
    HIRE_DECISION,
    /** An internal promotion, which has no hire decision before it (domain 36). */
    PROMOTION
}
