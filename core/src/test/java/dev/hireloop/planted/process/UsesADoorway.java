package dev.hireloop.planted.process;

import dev.hireloop.planted.axon.ADoorway;

record UsesADoorway(ADoorway other) {}
