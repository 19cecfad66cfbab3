package dev.hireloop.core.calibration;

import dev.hireloop.core.shared.Level;

/** The level that a candidate's title claims (domain 37, 40). */
public record Claim(String title, String employer, Level level) {}
