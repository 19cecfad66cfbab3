package dev.hireloop.simulator.validity;

/**
 * One thing that ours should reproduce.
 *
 * @param remark what to bear in mind; empty for nothing
 */
public record Row(
        String what,
        Target target,
        Estimate ours,
        String source,
        Standing standing,
        String remark) {

    Row(String what, Target target, Estimate ours, String source, Standing standing) {
        this(what, target, ours, source, standing, "");
    }

    public boolean holds() {
        return target.isMetBy(ours);
    }
}
