package dev.hireloop.planted.rulebook;

public record ARulebook() {}
