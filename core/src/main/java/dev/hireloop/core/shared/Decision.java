package dev.hireloop.core.shared;

/** What a debrief can end in; a hold asks for more information. */
public enum Decision {
    HIRE("Hire"),
    NO_HIRE("No hire"),
    HOLD("Hold");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
