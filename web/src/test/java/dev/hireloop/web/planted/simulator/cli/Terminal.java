package dev.hireloop.web.planted.simulator.cli;

/** Stands for the command line. */
public record Terminal() {}
