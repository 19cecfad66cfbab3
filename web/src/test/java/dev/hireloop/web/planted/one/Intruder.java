package dev.hireloop.web.planted.one;

import dev.hireloop.web.planted.simulator.cli.Terminal;
import dev.hireloop.web.planted.two.Neighbour;

/** Knows its neighbour and the command line. */
record Intruder(Neighbour neighbour, Terminal terminal) {}
