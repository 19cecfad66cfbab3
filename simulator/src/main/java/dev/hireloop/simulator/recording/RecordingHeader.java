package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.shared.Lists;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.simulator.scenario.Scenario;
import dev.hireloop.simulator.scenario.Setting;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a recording is of.
 *
 * @param id derived from the causes: scenario, variant, rulebook, model, seed, parent and fork
 *     point
 * @param variant the variant of the scenario's file; the base has a name too
 * @param scenarioHash SHA-256 of the scenario's text, in hexadecimal
 * @param rulebookHash SHA-256 of the rulebook's content, for its author may forget its version
 * @param model the version of the behaviour model
 * @param hireloop the version that first played it
 * @param parent the recording this one forked from, and {@code forkedAt} the number of the last
 *     event it took over; null where it is no fork
 * @param change what each fork on the way here changed, the oldest first; null where it is no fork
 * @param source the scenario's text
 */
public record RecordingHeader(
        String id,
        String scenario,
        String variant,
        String scenarioHash,
        String title,
        String teaches,
        RulebookRef rulebook,
        String rulebookHash,
        int model,
        long seed,
        String hireloop,
        @Nullable String parent,
        @Nullable Integer forkedAt,
        @Nullable List<Change> change,
        String source) {

    public RecordingHeader {
        change = change == null ? null : List.copyOf(change);
    }

    static RecordingHeader of(Scenario scenario, long seed) {
        return of(scenario, seed, null, null, null);
    }

    /** That of a fork which goes on with this scenario. */
    RecordingHeader forked(int at, List<Setting> settings, Scenario scenario) {
        return of(scenario, seed, id, at, Lists.plus(changes(), new Change(at, settings)));
    }

    private static RecordingHeader of(
            Scenario scenario,
            long seed,
            @Nullable String parent,
            @Nullable Integer forkedAt,
            @Nullable List<Change> change) {
        return new RecordingHeader(
                        "",
                        scenario.name(),
                        scenario.variant(),
                        RecordingId.hash(scenario.source()),
                        scenario.title(),
                        scenario.teaches(),
                        scenario.rulebook().ref(),
                        RecordingId.hash(EventJson.MAPPER.writeValueAsString(scenario.rulebook())),
                        Version.MODEL,
                        seed,
                        Version.CURRENT,
                        parent,
                        forkedAt,
                        change,
                        scenario.source())
                .identified();
    }

    /** This header under the id that its causes give. */
    RecordingHeader identified() {
        return under(RecordingId.of(this), hireloop);
    }

    /** This header, first played by that version. */
    RecordingHeader playedBy(String version) {
        return under(id, version);
    }

    private RecordingHeader under(String itsId, String version) {
        return new RecordingHeader(
                itsId,
                scenario,
                variant,
                scenarioHash,
                title,
                teaches,
                rulebook,
                rulebookHash,
                model,
                seed,
                version,
                parent,
                forkedAt,
                change,
                source);
    }

    /** What each fork on the way here changed; none for what is no fork. */
    public List<Change> changes() {
        return change == null ? List.of() : change;
    }

    /** What this fork itself set, as {@code path=value}; none for what is no fork. */
    public List<String> settings() {
        return changes().isEmpty()
                ? List.of()
                : changes().getLast().settings().stream().map(Setting::toString).toList();
    }

    /** Whether id and hash are what the content gives. */
    boolean isGenuine() {
        return scenarioHash.equals(RecordingId.hash(source))
                && id.equals(RecordingId.of(this))
                && isConsistent();
    }

    /** Whether each fork left at its parent's own fork point or later, and the last one here. */
    private boolean isConsistent() {
        int last = 0;
        for (Change each : changes()) {
            if (each.at() < last) {
                return false;
            }
            last = each.at();
        }
        return parent == null
                ? forkedAt == null && change == null
                : forkedAt != null && !changes().isEmpty() && forkedAt == last;
    }
}
