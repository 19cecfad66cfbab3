package dev.hireloop.planted.shared;

import java.util.Random;

interface RollsDice {

    static double roll() {
        return new Random().nextDouble() + Math.random();
    }
}
