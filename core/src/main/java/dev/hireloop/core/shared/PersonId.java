package dev.hireloop.core.shared;

/** Someone in the room, such as {@code okafor}. */
public record PersonId(String value) {

    /** How the candidate appears as a speaker; no panelist may bear this id. */
    public static final PersonId CANDIDATE = new PersonId("candidate");

    public PersonId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
