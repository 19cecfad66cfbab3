package dev.hireloop.planted.debrief;

public record ADebrief() {}
