package dev.hireloop.core.rulebook;

import dev.hireloop.core.shared.Level;

import java.util.List;
import java.util.Optional;

/** The levels of a track, lowest first, each with the scope of impact it asks for. */
public record Ladder(List<Rung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i - 1).level().compareTo(rungs.get(i).level()) >= 0) {
                throw new IllegalArgumentException("A ladder rises from rung to rung");
            }
        }
    }

    /**
     * One level.
     *
     * @param scope the scope of impact that supports it
     */
    public record Rung(Level level, String title, String scope) {}

    public Optional<Rung> rung(Level level) {
        return rungs.stream().filter(rung -> rung.level().equals(level)).findFirst();
    }
}
