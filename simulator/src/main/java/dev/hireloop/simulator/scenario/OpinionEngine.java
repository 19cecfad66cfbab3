package dev.hireloop.simulator.scenario;

/** How what is said moves those who hear it (domain §3). */
public enum OpinionEngine {
    /** Arguments move people, and where they began holds them back. */
    FRIEDKIN_JOHNSEN,
    /** Arguments move people, and nothing holds them back. */
    DEGROOT,
    /** Only arguments that lie near one's own position move it. */
    HEGSELMANN_KRAUSE,
    /** Nobody moves; the way votes are counted does it all (Davis 1973). */
    DECISION_SCHEME
}
