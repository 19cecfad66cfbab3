package dev.hireloop.simulator.planted.serving;

import dev.hireloop.simulator.planted.cli.Caller;

/** Against the rules, so that they can be seen to fail. */
public final class KnowsItsCaller {

    Caller caller = new Caller();
}
