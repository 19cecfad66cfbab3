package dev.hireloop.planted.shared;

import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;

record SomethingHappenedEvent(Moment at) implements HiringEvent {}
