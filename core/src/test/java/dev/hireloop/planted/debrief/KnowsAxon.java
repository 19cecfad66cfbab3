package dev.hireloop.planted.debrief;

import org.axonframework.eventhandling.EventMessage;

record KnowsAxon(EventMessage<?> message) {}
