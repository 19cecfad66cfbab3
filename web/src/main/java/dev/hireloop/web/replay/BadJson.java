package dev.hireloop.web.replay;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

/** The request's content is not the JSON that is taken there. */
final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable JacksonException fault;

    /** Null, where something is wanted. */
    BadJson() {
        this.fault = null;
    }

    BadJson(JacksonException fault) {
        super(fault);
        this.fault = fault;
    }

    @Nullable JacksonException fault() {
        return fault;
    }
}
