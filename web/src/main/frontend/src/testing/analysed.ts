/** An analysis by hand of the latency recording, as if its gate had held; the numbers are made up. */

import type { Analysis, Chance, Flag, MovePart } from "../player/analysis";
import { ALONE, type Host } from "../player/host";
import { header } from "./latency";

const levels: readonly (readonly [from: number, share: number, what: string])[] = [
  [0, 0.1, "Before anything has happened"],
  [49, 0.24, "Adaeze Okafor rates Program Management: Strong Hire"],
  [62, 0.44, "The straw poll is revealed"],
  [69, 0.56, "Lena Fischer goes from No Hire to Hire"],
  [73, 0.43, "Tomasz Wilk cites S-14"],
  [74, 0.2, "Marcus Bell goes from Hire to No Hire"],
  [80, 0, "Priya Raman goes from Hire to No Hire"],
];

const TURNING: ReadonlySet<number> = new Set([49, 62, 74, 80]);

function chanceAt(event: number): Chance {
  const at = levels.findLastIndex(([from]) => from <= event);
  const [from, share, what] = levels[at]!;
  const begins = event === from && event > 0;
  return {
    event,
    what: begins || event === 0 ? what : "Something else happens",
    hire: { share, low: Math.max(0, share - 0.03), high: Math.min(1, share + 0.03) },
    swing: begins ? share - levels[at - 1]![1] : 0,
    turning: TURNING.has(event),
  };
}

const curve = Array.from({ length: header.frames + 1 }, (_, event) => chanceAt(event));

const part = (
  speaker: string,
  statement: number,
  evidence: string | null,
  force: MovePart["force"],
  share: number,
  moved: number,
): MovePart => ({ speaker, statement, evidence, force, size: share * moved, share });

const flag = (effect: Flag["effect"], event: number, person: string, size: number): Flag => ({
  event,
  effect,
  person,
  competency: effect === "HALO" ? "delivery-record" : null,
  size,
  explanation: effect === "HALO" ? "One impression colours the rest." : "What is heard first sets the mark.",
  source: effect === "HALO" ? "Thorndike 1920" : "Tversky and Kahneman 1974",
});

export const analysis: Analysis = {
  recording: header.id,
  scenario: header.scenario,
  variant: header.variant,
  seed: 2026,
  decision: "NO_HIRE",
  runs: 1_000,
  curve,
  turningPoints: curve
    .filter(({ turning }) => turning)
    .toSorted((a, b) => Math.abs(b.swing) - Math.abs(a.swing)),
  moves: [
    {
      event: 69,
      voter: "fischer",
      from: "NO_HIRE",
      to: "HIRE",
      moved: 0.8,
      parts: [
        part("okafor", 64, null, "ANCHORING", 0.35, 0.8),
        part("okafor", 68, "S-02", "EVIDENCE", 0.65, 0.8),
      ],
      speakers: [{ speaker: "okafor", share: 1 }],
      mover: null,
    },
    {
      event: 74,
      voter: "bell",
      from: "HIRE",
      to: "NO_HIRE",
      moved: -0.9,
      parts: [
        part("okafor", 68, "S-02", "EVIDENCE", -0.2, -0.9),
        part("wilk", 73, "S-14", "EVIDENCE", 0.9, -0.9),
        part("wilk", 73, "S-14", "AUTHORITY", 0.3, -0.9),
      ],
      speakers: [
        { speaker: "wilk", share: 1.2 },
        { speaker: "okafor", share: -0.2 },
      ],
      mover: { speaker: "wilk", share: 1.2, at: 65, set: "what-if.silent=[wilk]" },
    },
  ],
  pivotal: {
    event: 74,
    what: "Marcus Bell goes from Hire to No Hire",
    removal: "Marcus Bell stays at Hire",
    at: 73,
    set: "what-if.votes.bell=hire",
    decision: "HIRE",
  },
  whyNonePivotal: null,
  evidence: {
    recorded: 13,
    aired: 9,
    share: 9 / 13,
    unsaid: [
      {
        signal: "S-11",
        event: 37,
        summary: "Escalated past the owner",
        polarity: "AGAINST",
        strength: 3,
        notedBy: ["fischer"],
      },
    ],
  },
  flags: [
    flag("ANCHORING", 64, "bell", 0.12),
    flag("HALO", 49, "okafor", 0.4),
    flag("ANCHORING", 64, "fischer", 0.28),
    flag("HALO", 50, "wilk", -0.2),
    flag("HALO", 51, "bell", 0.1),
  ],
  why: [
    { kind: "DECISION", event: 84, what: "No hire", person: null, signal: null },
    { kind: "RULE", event: 56, what: "The rule is majority", person: null, signal: null },
    {
      kind: "VOTE",
      event: 74,
      what: "Marcus Bell goes from Hire to No Hire",
      person: "bell",
      signal: null,
    },
    { kind: "MOVE", event: 73, what: "Tomasz Wilk cites S-14", person: "wilk", signal: "S-14" },
    { kind: "CARD", event: 50, what: "Tomasz Wilk rates it No Hire", person: "wilk", signal: null },
    { kind: "SIGNAL", event: 32, what: "S-09 is noted", person: null, signal: "S-09" },
    { kind: "LINE", event: 31, what: "Nora Lindqvist speaks", person: "candidate", signal: null },
  ],
  rules: [
    { scheme: "MAJORITY", inForce: true, votes: "NO_HIRE", decision: "NO_HIRE" },
    { scheme: "CONSENSUS_OR_HOLD", inForce: false, votes: "HOLD", decision: "NO_HIRE" },
    { scheme: "CHAIR_DECIDES", inForce: false, votes: "NO_HIRE", decision: "NO_HIRE" },
  ],
  flips: [
    {
      event: 74,
      label: "Bell stays at Hire",
      at: 73,
      set: ["what-if.votes.bell=hire"],
      decision: "HIRE",
      local: true,
    },
  ],
};

/** A page that analyses, and can fork. */
export const analysing: Host = {
  ...ALONE,
  analyse: async () => analysis,
  fork: async (parent, at, change) => ({
    id: "fork",
    parent,
    forkedAt: at,
    change,
    decision: "HIRE",
    parentDecision: "NO_HIRE",
    differsAt: at + 1,
    events: header.frames,
  }),
  address: (id, seq) => `#${id}@${seq ?? ""}`,
};
