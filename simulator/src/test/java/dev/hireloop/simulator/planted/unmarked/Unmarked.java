package dev.hireloop.simulator.planted.unmarked;

/** In a package without a package-info, so that the rule against that can be seen to fail. */
final class Unmarked {}
