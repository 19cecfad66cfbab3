package dev.hireloop.planted.shared;

import java.time.Instant;

interface AsksTheTime {

    static Instant ask() {
        return Instant.now();
    }
}
