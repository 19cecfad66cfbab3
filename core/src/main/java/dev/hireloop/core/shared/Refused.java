package dev.hireloop.core.shared;

/** A command the rules do not allow; the reason is a sentence its sender can read. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public Refused(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** Throws unless {@code allowed}. */
    public static void unless(boolean allowed, String reason) {
        if (!allowed) {
            throw new Refused(reason);
        }
    }
}
