package dev.hireloop.simulator.recording;

import dev.hireloop.core.shared.Decision;
import dev.hireloop.core.shared.HiringEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of a fork, for programs; its fields are a contract.
 *
 * @param change the settings that this fork made, without those of the forks it comes from
 * @param hash SHA-256 over the events; the same as the parent's where nothing came otherwise
 * @param differsAt the number of the first event that is not as in the parent; null where all are
 * @param events how many there are
 */
public record ForkReport(
        String id,
        String scenario,
        String parent,
        int forkedAt,
        List<String> change,
        @Nullable Decision decision,
        @Nullable Decision parentDecision,
        String hash,
        String parentHash,
        @Nullable Integer differsAt,
        int events) {

    public ForkReport {
        change = List.copyOf(change);
    }

    public static ForkReport of(Recording parent, Recording fork) {
        return new ForkReport(
                fork.header().id(),
                fork.header().scenario(),
                parent.header().id(),
                fork.header().changes().getLast().at(),
                fork.header().settings(),
                fork.summary().decision(),
                parent.summary().decision(),
                fork.hash(),
                parent.hash(),
                differsAt(parent.events(), fork.events()),
                fork.events().size());
    }

    private static @Nullable Integer differsAt(List<HiringEvent> mine, List<HiringEvent> other) {
        int common = 0;
        while (common < mine.size()
                && common < other.size()
                && mine.get(common).equals(other.get(common))) {
            common++;
        }
        return common == mine.size() && common == other.size() ? null : common + 1;
    }
}
