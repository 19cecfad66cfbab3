package dev.hireloop.core.shared;

/** A behaviour that a rulebook's catalogue knows, such as {@code gantt-chart}. */
public record BehaviourId(String value) {

    public BehaviourId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
