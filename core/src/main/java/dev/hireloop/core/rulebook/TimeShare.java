package dev.hireloop.core.rulebook;

/** What part of the week the track spends on something, in percent (domain 53). */
public record TimeShare(String what, int percent) {

    public TimeShare {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A share is 1 to 100 percent, not " + percent);
        }
    }
}
