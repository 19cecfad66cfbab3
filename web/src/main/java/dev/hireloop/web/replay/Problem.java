package dev.hireloop.web.replay;

import org.springframework.http.HttpStatus;

/** Why a request was refused, as RFC 9457 words it. */
record Problem(String type, String title, int status, String detail) {

    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail);
    }
}
