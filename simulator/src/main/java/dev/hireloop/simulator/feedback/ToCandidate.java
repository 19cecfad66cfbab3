package dev.hireloop.simulator.feedback;

import dev.hireloop.core.calibration.CalibrationEvent.LevelSettled;
import dev.hireloop.core.calibration.CalibrationEvent.NoLevelSupported;
import dev.hireloop.core.calibration.CalibrationEvent.PromotionBlocked;
import dev.hireloop.core.calibration.CalibrationEvent.ScopeEvidencePresented;
import dev.hireloop.core.debrief.DebriefEvent.DecisionReached;
import dev.hireloop.core.debrief.DebriefEvent.VetoCast;
import dev.hireloop.core.debrief.Reason;
import dev.hireloop.core.interview.LoopEvent.CandidateRedirected;
import dev.hireloop.core.interview.LoopEvent.FilterFailed;
import dev.hireloop.core.interview.LoopEvent.GateFailed;
import dev.hireloop.core.interview.LoopEvent.LineSpoken;
import dev.hireloop.core.interview.LoopEvent.SignalRecorded;
import dev.hireloop.core.interview.LoopEvent.WeakRoundCounted;
import dev.hireloop.core.interview.LoopEvent.WeakRoundSurvived;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.simulator.feedback.Evidence.Numbered;
import dev.hireloop.simulator.feedback.Letter.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the candidate is told: what was decided and why, what spoke for and against them. Where
 * candidates of the track complain of unclear expectations it says what a round looked for; where
 * they complain of vague feedback it quotes what they said (domain 56).
 */
final class ToCandidate {

    private static final int MOST = 3;

    private final Evidence evidence;
    private final List<Sentence> sentences = new ArrayList<>();

    ToCandidate(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Sentence> sentences() {
        decision();
        veto();
        noLevel();
        closedRounds();
        evidence.signals(Polarity.FOR).stream()
                .limit(MOST)
                .forEach(each -> signal(each, "this spoke for you: "));
        evidence.signals(Polarity.AGAINST).stream()
                .limit(MOST)
                .forEach(each -> signal(each, "this weighed against you: "));
        evidence.all(CandidateRedirected.class)
                .forEach(
                        cut ->
                                add(
                                        "In "
                                                + evidence.opening().round(cut.event().round())
                                                + " you were turned back to the question: \u201C"
                                                + cut.event().words()
                                                + "\u201D",
                                        cut.number()));
        level();
        return sentences;
    }

    private void decision() {
        evidence.last(DecisionReached.class)
                .ifPresent(
                        reached ->
                                add(
                                        "The committee's decision: "
                                                + reached.event().decision()
                                                + ", with "
                                                + reached.event().votes().stream()
                                                        .filter(vote -> vote.rating().isHire())
                                                        .count()
                                                + " of "
                                                + reached.event().votes().size()
                                                + " last votes for hire.",
                                        reached.number()));
        evidence.last(DecisionReached.class)
                .filter(reached -> reached.event().reason() instanceof Reason.NoSponsor)
                .ifPresent(
                        reached ->
                                add(
                                        "The transfer is on hold until a sponsor grants you a"
                                                + " product metric of your own.",
                                        reached.number()));
    }

    private void veto() {
        evidence.last(VetoCast.class)
                .ifPresent(
                        veto ->
                                add(
                                        "The hire was vetoed, on this evidence: "
                                                + veto.event().evidence().stream()
                                                        .map(evidence::signal)
                                                        .collect(Collectors.joining("; "))
                                                + ".",
                                        veto.number()));
    }

    private void noLevel() {
        evidence.last(NoLevelSupported.class)
                .ifPresent(
                        none ->
                                add(
                                        none.event().because().isEmpty()
                                                ? "No work was shown whose scope supports a level,"
                                                        + " so there is nothing to offer yet."
                                                : "No level could be found, because of this: "
                                                        + none.event().because().stream()
                                                                .map(evidence::signal)
                                                                .collect(Collectors.joining("; "))
                                                        + ".",
                                        none.number()));
    }

    private void closedRounds() {
        evidence.all(GateFailed.class)
                .forEach(
                        gate ->
                                add(
                                        evidence.opening().round(gate.event().gate())
                                                + " is a gate: below the line there, nothing else"
                                                + " can be weighed against it.",
                                        gate.number()));
        evidence.all(FilterFailed.class)
                .forEach(
                        filter ->
                                add(
                                        evidence.opening().round(filter.event().round())
                                                + " is what this role is filtered on first, and it"
                                                + " fell short.",
                                        filter.number()));
        evidence.all(WeakRoundCounted.class)
                .forEach(
                        weak ->
                                add(
                                        evidence.opening().round(weak.event().round())
                                                + " was weaker than "
                                                + evidence.opening().round(weak.event().filter())
                                                + " makes up for.",
                                        weak.number()));
        evidence.all(WeakRoundSurvived.class)
                .forEach(
                        weak ->
                                add(
                                        evidence.opening().round(weak.event().round())
                                                + " was weak; an exceptional "
                                                + evidence.opening().round(weak.event().filter())
                                                + " made up for it.",
                                        weak.number()));
    }

    private void signal(Numbered<SignalRecorded> noted, String lead) {
        var signal = noted.event().signal();
        var line = evidence.lineBefore(noted.number());
        var words =
                "In "
                        + evidence.opening().round(signal.round())
                        + ", "
                        + lead
                        + signal.summary()
                        + "."
                        + answer(signal, line);
        if (line.isPresent()) {
            add(words, line.get().number(), noted.number());
        } else {
            add(words, noted.number());
        }
    }

    private String answer(Signal signal, Optional<Numbered<LineSpoken>> line) {
        var rulebook = evidence.opening().rulebook();
        var complaint = rulebook == null ? null : rulebook.complaint();
        if (signal.polarity() != Polarity.AGAINST || rulebook == null || complaint == null) {
            return "";
        }
        return switch (complaint) {
            case UNCLEAR_EXPECTATIONS -> {
                var sought =
                        rulebook.round(signal.round()).stream()
                                .flatMap(round -> round.assesses().stream())
                                .flatMap(id -> rulebook.competency(id).stream())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" and "));
                yield sought.isEmpty() ? "" : " The round looks for " + sought + ".";
            }
            case VAGUE_FEEDBACK ->
                    line.map(said -> " You said: \u201C" + said.event().words() + "\u201D")
                            .orElse("");
        };
    }

    private void level() {
        var shown = evidence.all(ScopeEvidencePresented.class);
        for (var work : shown) {
            add(
                    "Your work was put on the table at "
                            + work.event().level()
                            + ": "
                            + work.event().summary()
                            + (work.event().counts()
                                    ? "."
                                    : ". It did not count, for nothing documented its effect."),
                    work.number());
        }
        evidence.last(LevelSettled.class)
                .ifPresent(
                        offer ->
                                add(
                                        "The level is "
                                                + offer.event().level()
                                                + (offer.event()
                                                                        .level()
                                                                        .compareTo(
                                                                                offer.event()
                                                                                        .target())
                                                                < 0
                                                        ? ", below the "
                                                                + offer.event().target()
                                                                + " you aimed at: the scope of the"
                                                                + " work decides, not the title."
                                                        : "."),
                                        offer.number()));
        evidence.last(PromotionBlocked.class)
                .ifPresent(
                        blocked ->
                                add(
                                        blocked.event().target()
                                                + " stays out of reach for now: the evidence"
                                                + " supports "
                                                + (blocked.event().reached() == null
                                                        ? "no level"
                                                        : blocked.event().reached())
                                                + ".",
                                        blocked.number()));
    }

    private void add(String words, Integer... events) {
        sentences.add(new Sentence(words, List.of(events)));
    }
}
