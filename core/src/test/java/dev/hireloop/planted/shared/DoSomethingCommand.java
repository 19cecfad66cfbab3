package dev.hireloop.planted.shared;

import dev.hireloop.core.shared.HiringCommand;
import dev.hireloop.core.shared.Moment;

record DoSomethingCommand(Moment at) implements HiringCommand {}
