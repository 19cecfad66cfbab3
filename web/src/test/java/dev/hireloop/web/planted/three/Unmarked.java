package dev.hireloop.web.planted.three;

/** Its package says nothing of null. */
record Unmarked() {}
