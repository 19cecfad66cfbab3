package dev.hireloop.simulator.cli;

/** Rulebooks as coaches may write them. */
public final class OwnRulebooks {

    /** As small as one can be, with awkward words in it. */
    public static final String SMALL =
            """
            hireloop-rulebook: 1
            id: small
            version: 3
            company: "Ac:me, \\"Inc.\\" #1"
            track: EM
            competencies: { judgment: { name: "Yes", weight: 1 } }
            rounds: [{ id: only, name: "The one: round", minutes: 1 }]
            debrief: { scheme: unanimity, quorum: 1 }
            ladder: [{ level: L3, title: "Manager, of [some] kind", scope: "- a team" }]
            """;

    /** A scenario under it, which lies beside it as {@code small.yaml}. */
    public static final String SCENARIO =
            """
            hireloop: 1
            name: tiny
            title: Tiny
            teaches: Very little.
            rulebook: ./small.yaml
            candidate: { name: Ann Other, title: Lead, employer: Elsewhere, target: L3 }
            panel:
              ada: { name: Ada Bello, title: Manager, role: chair, rounds: [only] }
            script:
              - { round: only, beats: [{ who: candidate, says: Good morning. }] }
            """;

    /** With everything a rulebook can have. */
    public static final String LARGE =
            """
            hireloop-rulebook: 1
            id: large
            version: 1
            company: Acme
            track: EM
            committee: { function: support, least: 4 }
            competencies:
              people: { name: People, weight: 1.2 }
              delivery: { name: Delivery, weight: 0.8 }
              motivation: { name: Motivation, weight: 1 }
            rounds:
              - { id: one-on-one, name: One-on-one, minutes: 30, assesses: [people] }
              - { id: plans, name: Plans, minutes: 8, assesses: [delivery, people] }
              - { id: filter, name: Filter, minutes: 60, assesses: [delivery],
                  primary-filter: mean-above-middle }
              - { id: gate, name: Gate, minutes: 60, assesses: [people], gate: every-card-hire }
              - { id: depth, name: Depth, minutes: 60, assesses: [delivery],
                  survives: { filter: filter, exceptional: strong-hire, at-least: no-hire } }
              - { id: sixth, name: Sixth, minutes: 45, assesses: [motivation] }
              - { id: seventh, name: Seventh, minutes: 45 }
              - { id: eighth, name: Eighth, minutes: 45, assesses: [people] }
            debrief: { scheme: bar-raiser-veto, quorum: 9, veto: [bar-raiser] }
            ladder:
              - { level: L1, title: Lead, scope: A team }
              - { level: L2, title: Manager, scope: Teams, repeated: true }
              - { level: L3, title: Head, scope: Many teams, repeated: true }
            scopes:
              teams: { supports: L2, summary: Several teams, source: ours }
            leveling: { title-discount: 1, visibility: documented, source: ours }
            fit:
              - { prepared-for: generic, points: -1, source: ours }
              - { leaning: creative-strategy, points: 0.3, source: ours }
            transfers-from: [PM]
            time-use: { People: 70, Plans: 30 }
            feedback: vague-feedback
            behaviours:
              listens: { competency: people, polarity: for, strength: 3, summary: "Hears, then acts",
                source: ours }
              talks-over: { competency: people, polarity: against, strength: 3, decisive: true,
                summary: Talks over people, source: ours }
              came-for-pay: { competency: motivation, polarity: against, strength: 2,
                summary: Came for the pay, source: ours }
            """;

    private OwnRulebooks() {}
}
