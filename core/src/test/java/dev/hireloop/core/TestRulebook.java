package dev.hireloop.core;

import dev.hireloop.core.rulebook.Behaviour;
import dev.hireloop.core.rulebook.Competency;
import dev.hireloop.core.rulebook.DebriefRules;
import dev.hireloop.core.rulebook.DecisionScheme;
import dev.hireloop.core.rulebook.Gate;
import dev.hireloop.core.rulebook.Ladder;
import dev.hireloop.core.rulebook.Ladder.Rung;
import dev.hireloop.core.rulebook.Polarity;
import dev.hireloop.core.rulebook.Round;
import dev.hireloop.core.rulebook.Rulebook;
import dev.hireloop.core.shared.BehaviourId;
import dev.hireloop.core.shared.CompetencyId;
import dev.hireloop.core.shared.Level;
import dev.hireloop.core.shared.Role;
import dev.hireloop.core.shared.RoundId;
import dev.hireloop.core.shared.RulebookId;
import dev.hireloop.core.shared.RulebookRef;

import java.util.List;

/** A deep dive that is a gate, a leadership round, then a majority vote without a veto. */
public final class TestRulebook {

    public static final RulebookRef REF = new RulebookRef(new RulebookId("example-tpm"), 3);
    public static final String COMPANY = "Example";

    public static final RoundId DEEP_DIVE = new RoundId("technical-deep-dive");
    public static final RoundId LEADERSHIP = new RoundId("leadership");

    public static final CompetencyId ARCHITECTURE = new CompetencyId("technical-architecture");
    public static final CompetencyId INFLUENCE = new CompetencyId("influence");

    public static final Level L5 = new Level(5);
    public static final Level L6 = new Level(6);
    public static final Level L7 = new Level(7);

    public static final Ladder LADDER =
            new Ladder(
                    List.of(
                            new Rung(L5, "Senior", "one team"),
                            new Rung(L6, "Lead", "several teams"),
                            new Rung(L7, "Staff", "several product lines")));

    public static final DebriefRules MAJORITY = rules(DecisionScheme.MAJORITY);

    public static final Rulebook RULEBOOK =
            new Rulebook(
                    REF,
                    COMPANY,
                    "TPM",
                    List.of(
                            new Competency(ARCHITECTURE, "Technical architecture", 1.5),
                            new Competency(INFLUENCE, "Influence", 1)),
                    List.of(
                            new Round(
                                    DEEP_DIVE,
                                    "Technical Deep Dive",
                                    45,
                                    List.of(ARCHITECTURE),
                                    Gate.EVERY_CARD_HIRE),
                            new Round(LEADERSHIP, "Leadership", 45, List.of(INFLUENCE), null)),
                    MAJORITY,
                    LADDER,
                    List.of(
                            new Behaviour(
                                    new BehaviourId("gantt-chart"),
                                    ARCHITECTURE,
                                    Polarity.FOR,
                                    2,
                                    false,
                                    false,
                                    "Drew the dependencies",
                                    "domain 25")));

    private TestRulebook() {}

    /** A quorum of three and the roles that may veto. */
    public static DebriefRules rules(DecisionScheme scheme, Role... vetoRoles) {
        return new DebriefRules(scheme, 3, List.of(vetoRoles));
    }
}
