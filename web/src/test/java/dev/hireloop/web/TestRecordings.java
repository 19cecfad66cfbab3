package dev.hireloop.web;

import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.StatementMade;
import dev.hireloop.core.debrief.DebriefEvent.VoteChanged;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.LoopOpened;
import dev.hireloop.core.interview.LoopEvent.RoundStarted;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.HiringEvent;
import dev.hireloop.core.shared.Moment;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Transfer;
import dev.hireloop.core.shared.Transfer.Grant;
import dev.hireloop.core.shared.Transfer.Sponsor;
import dev.hireloop.simulator.recording.Recording;
import dev.hireloop.simulator.recording.RecordingHeader;

import java.util.ArrayList;
import java.util.List;

/** Recordings that no scenario at hand would give. */
public final class TestRecordings {

    public static final String MARKUP = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>";

    static final String MARKUP_ID = "1".repeat(26);

    static final String CUT_ID = "3".repeat(26);

    private static final String DEBATED_ID = "5".repeat(26);

    static final String PROMOTION_ID = "4".repeat(26);

    private static final String TALKATIVE_ID = "2".repeat(26);

    private static final PersonId OKAFOR = new PersonId("okafor");

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
        return new Candidate(
                MARKUP,
                MARKUP,
                MARKUP,
                it.target(),
                it.target(),
                new BehaviourId("told-in-markup"),
                MARKUP,
                null,
                List.of(),
                new Transfer(MARKUP, new Sponsor(MARKUP, Grant.LAUNCH_DATE, MARKUP)));
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

    /** A debrief that goes over the same statements and votes again, up to that many events. */
    static Recording debated(Recording recording, int events) {
        var all = new ArrayList<HiringEvent>();
        var debate = new ArrayList<HiringEvent>();
        for (HiringEvent event : recording.events()) {
            if (event instanceof StatementMade || event instanceof VoteChanged) {
                debate.add(event);
            } else if (debate.isEmpty()) {
                all.add(event);
            }
        }
        var from = debate.getFirst().at();
        for (int next = 0; all.size() < events - 1; next++) {
            all.add(later(debate.get(next % debate.size()), from.plusSeconds(2 * next)));
        }
        recording.events().stream()
                .filter(DecisionReached.class::isInstance)
                .map(decision -> later(decision, from.plusSeconds(2 * events)))
                .forEach(all::add);
        return new Recording(header(recording.header(), DEBATED_ID, "Debated"), all);
    }

    private static HiringEvent later(HiringEvent event, Moment at) {
        return switch (event) {
            case StatementMade it -> new StatementMade(it.speaker(), it.words(), it.cites(), at);
            case VoteChanged it -> new VoteChanged(it.voter(), it.from(), it.to(), it.cause(), at);
            case DecisionReached it ->
                    new DecisionReached(it.decision(), it.reason(), it.votes(), it.dissent(), at);
            default -> event;
        };
    }

    /** The same loop, and the candidate is cut off after their first answer. */
    static Recording redirected(Recording recording) {
        var all = new ArrayList<HiringEvent>();
        boolean cut = false;
        for (HiringEvent event : recording.events()) {
            all.add(event);
            if (!cut
                    && event instanceof LineSpoken(var round, var speaker, _, var at)
                    && speaker.equals(PersonId.CANDIDATE)) {
                all.add(new CandidateRedirected(round, OKAFOR, "Let me stop you.", at));
                cut = true;
            }
        }
        return new Recording(header(recording.header(), CUT_ID, "Cut off"), all);
    }

    /** No loop goes before it. */
    static Recording promotion(Recording recording) {
        var like = recording.header();
        return new Recording(
                header(like, PROMOTION_ID, "Everything, inside one organisation"),
                TestPromotion.blocked(like.rulebook()));
    }

    /** The same under another name of its scenario. */
    public static Recording called(Recording recording, String scenario, String id) {
        var header = header(recording.header(), id, scenario, recording.header().title());
        return new Recording(header, recording.events());
    }

    private static RecordingHeader header(RecordingHeader like, String id, String title) {
        return header(like, id, like.scenario(), title);
    }

    private static RecordingHeader header(
            RecordingHeader like, String id, String scenario, String title) {
        return new RecordingHeader(
                id,
                scenario,
                like.variant(),
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
                like.change(),
                like.source());
    }
}
