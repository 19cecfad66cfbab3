package dev.hireloop.core.shared;

/** Something that happened on a candidate's way from the first round to a level. */
public interface HiringEvent {

    /** When it happened, in simulated time; never earlier than the event before it. */
    Moment at();
}
