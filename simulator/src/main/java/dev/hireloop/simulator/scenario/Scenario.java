package dev.hireloop.simulator.scenario;

import dev.hireloop.core.interview.Candidate;
import dev.hireloop.core.interview.Panelist;
import dev.hireloop.core.interview.Signal;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.PersonId;
import dev.hireloop.core.shared.Rating;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.SignalId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What a coach wrote: who interviews whom under which rules, and what is said.
 *
 * @param name what the file calls itself, or else its title joined by hyphens
 * @param teaches one sentence on what watching it teaches
 * @param ability the candidate's true standing θ, in standard deviations, -3 to 3
 * @param source the file's text, with line feeds only
 */
public record Scenario(
        String name,
        String title,
        String teaches,
        Rulebook rulebook,
        Candidate candidate,
        double ability,
        List<Person> panel,
        List<ScriptedRound> script,
        List<WriteUp> writeUps,
        DebriefScript debrief,
        @Nullable CalibrationScript calibration,
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
     */
    public record Tendencies(double leniency, double openness, double influence) {

        public static final Tendencies AVERAGE = new Tendencies(0, 0.15, 1);
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
     * @param second when it is said, from the start of the round; -1 for when its turn comes
     */
    public record Beat(int second, PersonId speaker, String words, List<Noted> leaves) {

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
     * The committee's lines.
     *
     * @param discussion said after the straw poll
     * @param gate said after a failed gate has been read out
     * @param closing said before the vote
     */
    public record DebriefScript(List<Line> discussion, List<Line> gate, List<Line> closing) {

        public DebriefScript {
            discussion = List.copyOf(discussion);
            gate = List.copyOf(gate);
            closing = List.copyOf(closing);
        }
    }

    /** What someone says to the table, citing evidence. */
    public record Line(PersonId speaker, String words, List<SignalId> cites) {

        public Line {
            cites = List.copyOf(cites);
        }
    }

    /** The scope that is shown and the level that is proposed, once there is a hire. */
    public record CalibrationScript(List<Scope> shows, PersonId proposer, Level proposes) {

        public CalibrationScript {
            shows = List.copyOf(shows);
        }
    }

    /** Work whose scope supports a level. */
    public record Scope(PersonId by, Level level, String summary) {}

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
