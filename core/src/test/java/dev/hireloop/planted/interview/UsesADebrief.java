package dev.hireloop.planted.interview;

import dev.hireloop.planted.debrief.ADebrief;

record UsesADebrief(ADebrief other) {}
