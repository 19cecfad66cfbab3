package dev.hireloop.simulator.validity;

/** How far a target is settled. */
public enum Standing {
    /** Found again and again: ours must show it. */
    ESTABLISHED("established"),
    /** Found, with sizes that differ between studies: ours may miss it, and then says so. */
    CONTESTED("contested"),
    /** It follows from the definition: ours must come out at it. */
    EXACT("mathematics"),
    /** A figure of our own model, kept so that no change moves it unseen. */
    OWN("our own model");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** Whether missing the target is a fault of the simulator. */
    public boolean mustHold() {
        return this != CONTESTED;
    }

    @Override
    public String toString() {
        return words;
    }
}
