package dev.hireloop.core.shared;

/** Something that someone wants done; a decider answers with events or refuses. */
public interface HiringCommand {

    /** The moment its events will bear. */
    Moment at();

    /** Whether only a reaction may send it, because it repeats what another stream decided. */
    default boolean followsByItself() {
        return false;
    }
}
