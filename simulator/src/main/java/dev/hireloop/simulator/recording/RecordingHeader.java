package dev.hireloop.simulator.recording;

import dev.hireloop.core.axon.EventJson;
import dev.hireloop.core.shared.RulebookRef;
import dev.hireloop.simulator.scenario.Scenario;

import org.jspecify.annotations.Nullable;

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
 *     event they share; null where it is no fork
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
        String source) {

    static RecordingHeader of(Scenario scenario, long seed) {
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
                        null,
                        null,
                        scenario.source())
                .identified();
    }

    /** This header under the id that its causes give. */
    RecordingHeader identified() {
        return new RecordingHeader(
                RecordingId.of(this),
                scenario,
                variant,
                scenarioHash,
                title,
                teaches,
                rulebook,
                rulebookHash,
                model,
                seed,
                hireloop,
                parent,
                forkedAt,
                source);
    }

    /** Whether id and hash are what the content gives. */
    boolean isGenuine() {
        return scenarioHash.equals(RecordingId.hash(source)) && id.equals(RecordingId.of(this));
    }
}
