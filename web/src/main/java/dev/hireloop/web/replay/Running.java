package dev.hireloop.web.replay;

/** Which recordings are being played just now, in real time. */
interface Running {

    boolean isLive(String id);
}
