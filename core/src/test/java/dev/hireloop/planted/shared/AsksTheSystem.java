package dev.hireloop.planted.shared;

interface AsksTheSystem {

    static long ask() {
        return System.nanoTime() - System.currentTimeMillis();
    }
}
