package dev.hireloop.core.shared;

/** A pay band; company and level are all it depends on, never the track (domain 48, 49). */
public record Band(String company, Level level) {

    @Override
    public String toString() {
        return company + " " + level;
    }
}
