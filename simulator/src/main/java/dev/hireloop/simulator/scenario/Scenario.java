package dev.hireloop.simulator.scenario;

import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Candidate;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Panelist;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;
import dev.hireloop.core.shared.Work;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What a coach wrote: who interviews whom under which rules, and what is said.
 *
 * @param name what the file calls itself, or else its title joined by hyphens
 * @param teaches one sentence on what watching it teaches
 * @param variant the name of the variant; the base has one too
 * @param current the level they hold, for a promotion; else null
 * @param ability the candidate's true standing θ, in standard deviations, -3 to 3
 * @param earlierToday the mean rating of the candidates seen before this one; null if not said
 * @param source the file's text, with line feeds only
 */
public record Scenario(
        String name,
        String variant,
        String title,
        String teaches,
        Entry entry,
        Rulebook rulebook,
        Candidate candidate,
        @Nullable Level current,
        double ability,
        @Nullable Double earlierToday,
        List<Person> panel,
        List<ScriptedRound> script,
        List<WriteUp> writeUps,
        DebriefScript debrief,
        CalibrationScript calibration,
        Facilitation facilitation,
        OpinionEngine opinions,
        WhatIf whatIf,
        Expectations expect,
        String source) {

    public Scenario {
        panel = List.copyOf(panel);
        script = List.copyOf(script);
        writeUps = List.copyOf(writeUps);
    }

    /** Someone on the panel, with the tendencies that shape how they rate and listen. */
    public record Person(Panelist panelist, Tendencies tendencies) {

        public PersonId id() {
            return panelist.id();
        }
    }

    /**
     * How someone departs from the average interviewer.
     *
     * @param leniency added to every rating before it is rounded, -1.5 to 1.5 points
     * @param openness the share of the way an argument can move them, 0 to 1
     * @param influence how much their arguments weigh, 0 to 4
     * @param effects what acts on them
     */
    public record Tendencies(double leniency, double openness, double influence, Effects effects) {

        public static final Tendencies AVERAGE = new Tendencies(0, 0.15, 1);

        /** With every effect at its default. */
        public Tendencies(double leniency, double openness, double influence) {
            this(leniency, openness, influence, Effects.STANDARD);
        }
    }

    /** One round's beats, in order. */
    public record ScriptedRound(RoundId round, List<Beat> beats) {

        public ScriptedRound {
            beats = List.copyOf(beats);
        }
    }

    /**
     * One line and the signals it leaves.
     *
     * @param redirects whether it cuts the candidate off (domain 33)
     * @param second when it is said, from the start of the round; -1 for when its turn comes
     */
    public record Beat(
            int second, PersonId speaker, String words, boolean redirects, List<Noted> leaves) {

        public Beat {
            leaves = List.copyOf(leaves);
        }
    }

    /** A signal and who notes it. */
    public record Noted(Signal signal, List<PersonId> by) {

        public Noted {
            by = List.copyOf(by);
        }
    }

    /** What an interviewer writes on a card, and, where the coach fixes it, the rating. */
    public record WriteUp(
            PersonId interviewer, RoundId round, String note, @Nullable Rating rating) {}

    /**
     * What the committee says.
     *
     * @param order who speaks in turn where nothing is scripted; empty for the panel's order
     * @param airs who brings up what where nothing is scripted
     * @param discussion said after the straw poll; if empty the director speaks from the evidence
     * @param gate said after a failed gate or filter has been read out
     * @param closing said before the vote
     * @param reopened said before the second vote, where calibration found no level
     */
    public record DebriefScript(
            List<PersonId> order,
            List<Airing> airs,
            List<Line> discussion,
            List<Line> gate,
            List<Line> closing,
            List<Line> reopened) {

        public static final DebriefScript NONE =
                new DebriefScript(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public DebriefScript {
            order = List.copyOf(order);
            airs = List.copyOf(airs);
            discussion = List.copyOf(discussion);
            gate = List.copyOf(gate);
            closing = List.copyOf(closing);
            reopened = List.copyOf(reopened);
        }
    }

    /** What someone brings up. */
    public record Airing(PersonId person, List<SignalId> signals) {

        public Airing {
            signals = List.copyOf(signals);
        }
    }

    /**
     * What someone says to the table, citing evidence.
     *
     * @param veto whether they veto the hire with it
     */
    public record Line(PersonId speaker, String words, List<SignalId> cites, boolean veto) {

        public Line {
            cites = List.copyOf(cites);
        }
    }

    /**
     * What is shown, said and proposed in calibration.
     *
     * @param shows if empty, the chair shows the candidate's past work
     * @param proposal null for the highest level the evidence supports, up to the target
     */
    public record CalibrationScript(
            List<Shown> shows, List<Remark> discussion, @Nullable Proposal proposal) {

        public static final CalibrationScript NONE =
                new CalibrationScript(List.of(), List.of(), null);

        public CalibrationScript {
            shows = List.copyOf(shows);
            discussion = List.copyOf(discussion);
        }
    }

    /**
     * Work put on the table.
     *
     * @param says the words that go before it, or null
     */
    public record Shown(PersonId by, @Nullable String says, Work work) {}

    /** Something said in calibration. */
    public record Remark(PersonId speaker, String words) {}

    /**
     * The level someone proposes.
     *
     * @param says the words that go before it, or null
     */
    public record Proposal(PersonId by, Level level, @Nullable String says) {}

    /** Who leads the debrief. */
    public PersonId chair() {
        return panel.stream()
                .filter(each -> each.panelist().role() == Role.CHAIR)
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    public List<Beat> beats(RoundId round) {
        return script.stream()
                .filter(each -> each.round.equals(round))
                .findFirst()
                .map(ScriptedRound::beats)
                .orElse(List.of());
    }

    public Optional<WriteUp> writeUp(PersonId interviewer, RoundId round) {
        return writeUps.stream()
                .filter(each -> each.interviewer.equals(interviewer) && each.round.equals(round))
                .findFirst();
    }

    /** Every signal of the script, in the order in which they are left. */
    public List<Noted> signals() {
        return script.stream()
                .flatMap(round -> round.beats.stream())
                .flatMap(beat -> beat.leaves.stream())
                .toList();
    }
}
