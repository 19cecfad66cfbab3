package dev.hireloop.web.replay;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.simulator.recording.Library;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One recording among its forks.
 *
 * @param parent and {@code forkedAt}: null where it is no fork, or nothing is known of it
 * @param change what it changed itself, as {@code path=value}
 * @param decision null while there is none, in a promotion, and where nothing is known of it
 * @param missing whether it only keeps its place, for forks of it are here: it was deleted, or
 *     never was here
 */
record Branch(
        String id,
        @Nullable String name,
        String title,
        @Nullable String parent,
        @Nullable Integer forkedAt,
        List<String> change,
        @Nullable Decision decision,
        boolean missing) {

    static Branch of(Library.Entry entry) {
        var header = entry.header();
        return new Branch(
                header.id(),
                entry.name(),
                header.title(),
                header.parent(),
                header.forkedAt(),
                header.settings(),
                entry.summary().decision(),
                entry.removed());
    }

    /** One that never was here. */
    static Branch unknown(String id, String title) {
        return new Branch(id, null, title, null, null, List.of(), null, true);
    }
}
