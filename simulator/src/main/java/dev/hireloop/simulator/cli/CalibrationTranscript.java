package dev.hireloop.simulator.cli;

import dev.hireloop.core.calibration.CalibrationEvent;
import dev.hireloop.core.calibration.CalibrationEvent.CalibrationOpened;
import dev.hireloop.core.calibration.CalibrationEvent.LevelProposed;
import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.RemarkMade;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.calibration.CalibrationEvent.TitleWeighed;

/** The part of a transcript that finds the level. */
final class CalibrationTranscript {

    private final Paper paper;
    private final Names names;
    private final Speech speech;

    CalibrationTranscript(Paper paper, Names names, Speech speech) {
        this.paper = paper;
        this.names = names;
        this.speech = speech;
    }

    void tell(CalibrationEvent event) {
        switch (event) {
            case CalibrationOpened opened -> {
                speech.pause();
                paper.heading("Leveling calibration").line(2, "Target: " + opened.target());
            }
            case TitleWeighed weighed ->
                    paper.paragraph(
                            2,
                            weighed.title()
                                    + " at "
                                    + weighed.employer()
                                    + " claims "
                                    + weighed.claims()
                                    + "; here it reads as "
                                    + weighed.readAs()
                                    + ", and weighs nothing.");
            case RemarkMade remark -> speech.say(remark.by(), remark.words());
            case ScopeEvidencePresented shown -> {
                speech.pause();
                paper.paragraph(
                        2,
                        names.person(shown.by())
                                + " shows work at "
                                + shown.level()
                                + ": "
                                + shown.summary()
                                + "."
                                + (shown.documents() == null
                                        ? ""
                                        : " Shown by: " + shown.documents() + ".")
                                + (shown.counts() ? "" : " Not documented; it does not count."));
            }
            case LevelProposed proposed ->
                    paper.line(
                            2, names.person(proposed.by()) + " proposes " + proposed.level() + ".");
            case LevelSettled settled ->
                    paper.gap().line(2, settled.level() + ", band " + settled.band() + ".");
            case NoLevelSupported none ->
                    paper.gap()
                            .paragraph(
                                    2,
                                    "No level is supported"
                                            + (none.because().isEmpty()
                                                    ? "."
                                                    : ", because of "
                                                            + String.join(
                                                                    ", ",
                                                                    none.because().stream()
                                                                            .map(names::signal)
                                                                            .toList())
                                                            + "."));
            case PromotionBlocked blocked ->
                    paper.gap()
                            .line(
                                    2,
                                    "Blocked from "
                                            + blocked.target()
                                            + ": the evidence reaches "
                                            + (blocked.reached() == null
                                                    ? "no level"
                                                    : blocked.reached())
                                            + ".");
        }
    }
}
