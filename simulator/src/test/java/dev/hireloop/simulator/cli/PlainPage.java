package dev.hireloop.simulator.cli;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingPage;
import dev.hireloop.simulator.serving.ReplayPage;

import org.jspecify.annotations.Nullable;

/** Stands where the web module's page would. */
public final class PlainPage implements ReplayPage {

    static final String PLAYER = "// the player\n";

    @Override
    public String of(Recording recording, @Nullable Analysis analysis) {
        var runs = analysis == null ? "none" : String.valueOf(analysis.runs());
        return "<!doctype html>\n<p>runs: " + runs + "</p>\n" + RecordingPage.element(recording);
    }

    @Override
    public String player() {
        return PLAYER;
    }
}
