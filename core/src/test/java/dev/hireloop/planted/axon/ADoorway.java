package dev.hireloop.planted.axon;

public record ADoorway() {}
