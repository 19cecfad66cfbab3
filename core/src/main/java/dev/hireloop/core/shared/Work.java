package dev.hireloop.core.shared;

import org.jspecify.annotations.Nullable;

/**
 * Work whose scope of impact supports a level.
 *
 * @param scope a scope of the rulebook's ladder, which says the level it supports; else null
 * @param level the level, where no scope of the ladder is named; else null
 * @param documents what shows its effect, such as losses prevented (domain 46); null if nothing
 */
public record Work(
        @Nullable ScopeId scope,
        @Nullable Level level,
        String summary,
        @Nullable String documents) {

    public Work {
        if ((scope == null) == (level == null)) {
            throw new IllegalArgumentException("Work names its scope or its level, one of the two");
        }
    }
}
