package dev.hireloop.core.shared;

import org.jspecify.annotations.Nullable;

/**
 * An internal move from another track of the same company (domain 50, 51).
 *
 * @param from the track they come from, such as {@code TPM}
 * @param sponsor who takes them on; null while nobody does
 */
public record Transfer(String from, @Nullable Sponsor sponsor) {

    /**
     * Someone of the target team.
     *
     * @param what the metric or the launch in a few words
     */
    public record Sponsor(String name, Grant grants, String what) {}

    /** What the sponsor lets the candidate own. */
    public enum Grant {
        PRODUCT_METRIC,
        LAUNCH_DATE
    }

    /** Whether a sponsor grants a metric; a launch date does not do (domain 50). */
    public boolean hasMetric() {
        return sponsor != null && sponsor.grants == Grant.PRODUCT_METRIC;
    }
}
