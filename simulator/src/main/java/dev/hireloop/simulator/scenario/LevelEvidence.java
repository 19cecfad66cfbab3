package dev.hireloop.simulator.scenario;

import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Work;
import dev.hireloop.simulator.scenario.Scenario.Shown;

import java.util.List;
import java.util.Optional;

/** What the work that will be shown in calibration supports. */
final class LevelEvidence {

    private LevelEvidence() {}

    static Optional<Level> highest(Scenario scenario) {
        var shows = scenario.calibration().shows();
        var work =
                shows.isEmpty()
                        ? scenario.candidate().past()
                        : shows.stream().map(Shown::work).toList();
        return highest(work, scenario.rulebook().ladder());
    }

    static Optional<Level> highest(List<Work> shown, Ladder ladder) {
        return ladder.supported(
                shown.stream()
                        .filter(work -> ladder.counts(work))
                        .flatMap(work -> ladder.levelOf(work).stream())
                        .toList());
    }
}
