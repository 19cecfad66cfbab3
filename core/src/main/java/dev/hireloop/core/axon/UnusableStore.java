package dev.hireloop.core.axon;

import java.nio.file.Path;

/** A data folder that cannot be opened, with a reason its owner can read. */
public final class UnusableStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableStore(Path folder, String why, Throwable cause) {
        super("The data folder " + folder + " cannot be used: " + why, cause);
    }
}
