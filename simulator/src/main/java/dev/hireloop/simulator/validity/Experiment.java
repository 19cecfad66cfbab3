package dev.hireloop.simulator.validity;

import dev.hireloop.core.debrief.Debrief.Decided;
import dev.hireloop.core.debrief.Debrief.Discussion;
import dev.hireloop.core.interview.InterviewLoop.Unsealed;
import dev.hireloop.simulator.behaviour.Draws;
import dev.hireloop.simulator.behaviour.Opinions;
import dev.hireloop.simulator.behaviour.PanelModel;
import dev.hireloop.simulator.director.Simulation;
import dev.hireloop.simulator.scenario.Scenarios;
import dev.hireloop.simulator.scenario.Setting;
import dev.hireloop.simulator.scenario.Shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The committee in the laboratory, played whole, from the interviews to the decision.
 *
 * @param batches the plays that {@link Estimate#over} asks for; two experiments share their seeds
 */
record Experiment(List<List<Played>> batches) {

    private static final int PLAYS = 50;
    private static final String FILE = "/dev/hireloop/validity/committee.yaml";
    private static final String TEXT = text();

    /** One play that has come to its decision. */
    record Played(Opinions opinions, Unsealed loop, Discussion discussion) {}

    /** A variant of the file, with those settings. */
    static Experiment of(String variant, String... settings) {
        var scenario =
                Scenarios.recorded(
                        TEXT,
                        variant,
                        Shipped.rulebook("meta-tpm").orElseThrow(),
                        Arrays.stream(settings).map(Setting::of).toList());
        var simulation = new Simulation(scenario);
        var panel = new PanelModel(scenario);
        return new Experiment(
                IntStream.range(0, Estimate.BATCHES)
                        .mapToObj(
                                batch ->
                                        LongStream.range(0, PLAYS)
                                                .map(i -> (long) batch * PLAYS + i)
                                                .mapToObj(seed -> played(simulation, panel, seed))
                                                .toList())
                        .toList());
    }

    private static Played played(Simulation simulation, PanelModel panel, long seed) {
        var end = simulation.outcome(seed);
        if (end.loop() instanceof Unsealed loop && end.debrief() instanceof Decided decided) {
            var opinions = new Opinions(panel, Draws.of(seed));
            return new Played(opinions, loop, decided.discussion());
        }
        throw new IllegalStateException("The committee came to no decision under seed " + seed);
    }

    /** The mean over all plays. */
    Estimate mean(ToDoubleFunction<Played> figure) {
        return Estimate.over(batch -> mean(batch, figure));
    }

    /** How much larger the mean is than in the other. */
    Estimate meanBeyond(Experiment other, ToDoubleFunction<Played> figure) {
        return Estimate.over(batch -> mean(batch, figure) - other.mean(batch, figure));
    }

    private double mean(int batch, ToDoubleFunction<Played> figure) {
        return batches.get(batch).stream().mapToDouble(figure).sum() / PLAYS;
    }

    private static String text() {
        try (var in = Objects.requireNonNull(Experiment.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
