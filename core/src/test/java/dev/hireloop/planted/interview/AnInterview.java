package dev.hireloop.planted.interview;

public record AnInterview() {}
