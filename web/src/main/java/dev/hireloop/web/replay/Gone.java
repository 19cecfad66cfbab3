package dev.hireloop.web.replay;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The recording was taken off the shelf. */
@ResponseStatus(HttpStatus.GONE)
final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
