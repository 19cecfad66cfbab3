package dev.hireloop.core.rulebook;

import dev.hireloop.core.rulebook.Leveling.Visibility;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.ScopeId;
import dev.hireloop.core.shared.Work;

import java.util.List;
import java.util.Optional;

/**
 * The levels of a track, lowest first, and the scopes of impact that support them.
 *
 * @param leveling how evidence is read
 */
public record Ladder(List<Rung> rungs, List<Scope> scopes, Leveling leveling) {

    public Ladder {
        rungs = List.copyOf(rungs);
        scopes = List.copyOf(scopes);
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i - 1).level().compareTo(rungs.get(i).level()) >= 0) {
                throw new IllegalArgumentException("A ladder rises from rung to rung");
            }
        }
        for (Scope scope : scopes) {
            if (rungs.stream().noneMatch(rung -> rung.level().equals(scope.supports()))) {
                throw new IllegalArgumentException(
                        "The scope " + scope.id() + " supports a level the ladder does not have");
            }
        }
    }

    public Ladder(List<Rung> rungs) {
        this(rungs, List.of(), Leveling.PLAIN);
    }

    /**
     * One level.
     *
     * @param scope the scope of impact that supports it
     */
    public record Rung(Level level, String title, String scope) {}

    /** A scope of impact and the level it supports (domain 39, 43, 45). */
    public record Scope(ScopeId id, Level supports, String summary, String source) {}

    public Optional<Rung> rung(Level level) {
        return rungs.stream().filter(rung -> rung.level().equals(level)).findFirst();
    }

    public Optional<Scope> scope(ScopeId id) {
        return scopes.stream().filter(scope -> scope.id().equals(id)).findFirst();
    }

    /** The level that the scope of the work supports; empty if the ladder knows neither. */
    public Optional<Level> levelOf(Work work) {
        var named = work.level();
        if (named != null) {
            return rung(named).map(Rung::level);
        }
        return Optional.ofNullable(work.scope()).flatMap(this::scope).map(Scope::supports);
    }

    /** Whether the work supports its level at all; impact that nobody sees does not (domain 46). */
    public boolean counts(Work work) {
        return work.documents() != null || leveling.visibility() == Visibility.BY_ITSELF;
    }

    /** The level at which the title of another company is read here (domain 40). */
    public Level discounted(Level claimed) {
        // a discount ends at the lowest rung, and what was below it is read as it stands
        int lowest = Math.min(rungs.getFirst().level().number(), claimed.number());
        return new Level(Math.max(lowest, claimed.number() - leveling.titleDiscount()));
    }

    /** The highest level that work supports, given the level that each piece of it shows. */
    public Optional<Level> supported(List<Level> shown) {
        return rungs.stream()
                .map(Rung::level)
                .filter(level -> pieces(shown, level) >= wanted(level))
                .max(Level::compareTo);
    }

    private int wanted(Level level) {
        return leveling.repeated().contains(level) ? 2 : 1;
    }

    private static long pieces(List<Level> shown, Level level) {
        return shown.stream().filter(each -> each.compareTo(level) >= 0).count();
    }
}
