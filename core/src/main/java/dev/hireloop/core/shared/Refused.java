package dev.hireloop.core.shared;

import java.util.function.Supplier;

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

    /** Throws unless {@code allowed}; only then is the reason put into words. */
    public static void unless(boolean allowed, Supplier<String> reason) {
        if (!allowed) {
            throw new Refused(reason.get());
        }
    }
}
