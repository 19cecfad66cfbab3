package dev.hireloop.simulator.serving;

import dev.hireloop.simulator.analysis.Analysis;
import dev.hireloop.simulator.recording.Recording;

import org.jspecify.annotations.Nullable;

/** Writes recordings as pages that play by themselves; found by {@link java.util.ServiceLoader}. */
public interface ReplayPage {

    /**
     * One HTML file with the player, the recording and its analysis, which needs neither a server
     * nor a network.
     *
     * @param analysis null where there is none; the page then shows the votes alone
     */
    String of(Recording recording, @Nullable Analysis analysis);

    /** The script that plays recording files in any page. */
    String player();
}
