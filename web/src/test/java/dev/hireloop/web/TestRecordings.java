package dev.hireloop.web;

import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.interview.Candidate;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingHeader;

import java.util.ArrayList;

/** Recordings that no scenario at hand would give. */
public final class TestRecordings {

    public static final String MARKUP = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>";

    static final String MARKUP_ID = "1".repeat(26);

    private static final String TALKATIVE_ID = "2".repeat(26);

    private TestRecordings() {}

    /** The same loop with markup in every text that a scenario's author writes. */
    static Recording withMarkup(Recording recording) {
        return new Recording(
                header(recording.header(), MARKUP_ID, MARKUP),
                recording.events().stream().map(TestRecordings::marked).toList());
    }

    private static HiringEvent marked(HiringEvent event) {
        return switch (event) {
            case LoopOpened it ->
                    new LoopOpened(it.rulebook(), marked(it.candidate()), it.panel(), it.at());
            case LineSpoken it -> new LineSpoken(it.round(), it.speaker(), MARKUP, it.at());
            case StatementMade it -> new StatementMade(it.speaker(), MARKUP, it.cites(), it.at());
            default -> event;
        };
    }

    private static Candidate marked(Candidate it) {
        return new Candidate(MARKUP, MARKUP, MARKUP, it.target());
    }

    /** A loop whose first round goes on and on, up to that many events. */
    static Recording talkative(Recording recording, int events) {
        var opening = recording.events().getFirst();
        if (!(recording.events().get(1) instanceof RoundStarted round)) {
            throw new IllegalStateException("A round follows the opening");
        }
        var all = new ArrayList<HiringEvent>();
        all.add(opening);
        all.add(round);
        while (all.size() < events) {
            var words = "Line " + all.size();
            var at = round.at().plusSeconds(all.size());
            all.add(new LineSpoken(round.round(), PersonId.CANDIDATE, words, at));
        }
        return new Recording(header(recording.header(), TALKATIVE_ID, "Talkative"), all);
    }

    private static RecordingHeader header(RecordingHeader like, String id, String title) {
        return new RecordingHeader(
                id,
                like.scenario(),
                like.scenarioHash(),
                title,
                title,
                like.rulebook(),
                like.rulebookHash(),
                like.model(),
                like.seed(),
                like.hireloop(),
                like.parent(),
                like.forkedAt(),
                like.source());
    }
}
