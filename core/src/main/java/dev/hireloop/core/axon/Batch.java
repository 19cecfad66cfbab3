package dev.hireloop.core.axon;

import dev.hireloop.core.shared.HiringCommand;

import java.util.List;

/** Commands for one stream, sent as one message: all of them succeed, or none has happened. */
record Batch<C extends HiringCommand>(List<C> commands) {}
