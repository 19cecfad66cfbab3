package dev.hireloop.planted.rulebook;

import dev.hireloop.planted.interview.AnInterview;

record UsesAnInterview(AnInterview other) {}
