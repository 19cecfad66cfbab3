package dev.hireloop.web.replay;

import tools.jackson.core.JacksonException;

/** The request's content is not the JSON that is taken there. */
final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JacksonException fault;

    BadJson(JacksonException fault) {
        super(fault);
        this.fault = fault;
    }

    JacksonException fault() {
        return fault;
    }
}
