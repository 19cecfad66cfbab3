package dev.hireloop.web.replay;

import dev.hireloop.simulator.recording.Library.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The recordings that forks connect. */
final class Family {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<Entry>> forks = new HashMap<>();

    private Family(List<Entry> all) {
        for (Entry entry : all) {
            entries.put(entry.header().id(), entry);
            var parent = entry.header().parent();
            if (parent != null) {
                forks.computeIfAbsent(parent, _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * The recording of that id, what it left, what left it, and so on.
     *
     * @param all those too that were deleted: one of them keeps its place while forks of it, or of
     *     its forks, are here
     */
    static List<Branch> of(String id, List<Entry> all) {
        var family = new Family(all);
        return family.kept(id).stream().map(family::branch).toList();
    }

    private Set<String> kept(String id) {
        var kept = new LinkedHashSet<String>();
        for (String each : connected(id)) {
            var entry = entries.get(each);
            boolean isHere = entry != null && !entry.removed();
            if (isHere || each.equals(id)) {
                for (String up = each; up != null && kept.add(up); up = parent(up)) {
                    // each that it comes from keeps its place
                }
            }
        }
        return kept;
    }

    private Set<String> connected(String id) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(id);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                forksOf(next).forEach(fork -> open.add(fork.header().id()));
                var parent = parent(next);
                if (parent != null) {
                    open.add(parent);
                }
            }
        }
        return found;
    }

    private List<Entry> forksOf(String id) {
        return forks.getOrDefault(id, List.of());
    }

    private @Nullable String parent(String id) {
        var entry = entries.get(id);
        return entry == null ? null : entry.header().parent();
    }

    /** What never was here goes by its forks' title, which is of the same scenario. */
    private Branch branch(String id) {
        var entry = entries.get(id);
        return entry != null
                ? Branch.of(entry)
                : Branch.unknown(
                        id,
                        forksOf(id).stream()
                                .map(fork -> fork.header().title())
                                .findFirst()
                                .orElse(""));
    }
}
