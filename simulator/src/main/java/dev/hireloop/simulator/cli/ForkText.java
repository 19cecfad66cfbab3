package dev.hireloop.simulator.cli;

import dev.hireloop.core.process.Hiring;
import dev.hireloop.simulator.recording.ForkReport;
import dev.hireloop.simulator.recording.Recording;

/** What came of a fork, for people. */
final class ForkText {

    private ForkText() {}

    static String of(Recording parent, Recording fork) {
        var report = ForkReport.of(parent, fork);
        var paper =
                new Paper()
                        .line(0, "Recording " + report.id())
                        .line(
                                0,
                                "left "
                                        + report.parent()
                                        + " after event "
                                        + report.forkedAt()
                                        + " of "
                                        + parent.events().size());
        report.change().forEach(change -> paper.line(2, change));
        var before = Outcome.of(Hiring.of(parent.events())).words();
        var now = Outcome.of(Hiring.of(fork.events())).words();
        paper.gap()
                .line(
                        0,
                        "Outcome: "
                                + now
                                + (now.equals(before)
                                        ? ", as before."
                                        : ". It was: " + before + "."));
        var differs = report.differsAt();
        return paper.line(
                        0,
                        differs == null
                                ? "Nothing came otherwise: the same events, the same hash."
                                : "From event " + differs + " on things went otherwise.")
                .toString()
                .stripTrailing();
    }
}
