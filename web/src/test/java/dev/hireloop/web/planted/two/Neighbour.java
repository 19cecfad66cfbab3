package dev.hireloop.web.planted.two;

/** Somebody else's. */
public record Neighbour() {}
