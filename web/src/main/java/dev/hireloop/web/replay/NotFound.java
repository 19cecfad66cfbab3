package dev.hireloop.web.replay;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for does not exist; the message may be shown to a reader. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    NotFound(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
