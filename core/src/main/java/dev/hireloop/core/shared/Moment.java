package dev.hireloop.core.shared;

/**
 * Simulated time: the session and the seconds since it began.
 *
 * <p>Session 0 is the set-up; then each round, the write-ups, the debrief and the calibration is a
 * session of its own, so that no session holds events of two streams.
 */
public record Moment(int session, int seconds) implements Comparable<Moment> {

    public static final Moment START = new Moment(0, 0);

    public Moment {
        if (session < 0 || seconds < 0) {
            throw new IllegalArgumentException(
                    "A moment is never negative: " + session + ", " + seconds);
        }
    }

    public Moment nextSession() {
        return new Moment(session + 1, 0);
    }

    public Moment plusSeconds(int more) {
        return new Moment(session, seconds + more);
    }

    /** This moment, or {@code seconds} into the same session if that is later. */
    public Moment notBefore(int seconds) {
        return seconds > this.seconds ? new Moment(session, seconds) : this;
    }

    /** Refuses this moment if it lies before the last thing that happened. */
    public void mustNotPrecede(Moment last) {
        if (compareTo(last) < 0) {
            throw new Refused("Time does not go back: " + this + " is before " + last + ".");
        }
    }

    @Override
    public int compareTo(Moment other) {
        int bySession = Integer.compare(session, other.session);
        return bySession != 0 ? bySession : Integer.compare(seconds, other.seconds);
    }

    @Override
    public String toString() {
        return "session " + session + ", " + clock();
    }

    /** Minutes and seconds into the session, such as {@code 26:05}. */
    public String clock() {
        int rest = seconds % 60;
        return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
    }
}
