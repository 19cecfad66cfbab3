package dev.hireloop.simulator.planted.cli;

/** Stands in for the command line. */
public final class Caller {}
