package dev.hireloop.planted.calibration;

import dev.hireloop.planted.interview.AnInterview;

record UsesAnInterview(AnInterview other) {}
