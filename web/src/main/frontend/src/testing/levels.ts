import type { Header, Panelist, Rating } from "../player/frames";
import { WIRE } from "../player/header";
import { chaptersOf } from "./chapters";
import { ladder } from "./ladder";
import { panelist, round, someone } from "./people";
import { Script } from "./script";

const people: Panelist[] = [
  {
    ...panelist(
      "p1",
      "Maximiliane von Hohenstein-Wittgenbach",
      "Distinguished Engineer, Payments Platform and Ledger Infrastructure",
      ["strategy"],
    ),
    function: "engineering",
  },
  { ...panelist("p2", "Ng", "VP"), role: "CHAIR" },
  panelist("p3", "Ada Byron", "Staff Engineer", ["craft"]),
  {
    ...panelist("p4", "Joaquim Maria Machado de Assis", "Director", ["craft"]),
    role: "BAR_RAISER",
  },
  { ...panelist("p5", "Li Wei", "Principal PM", ["strategy"]), function: "product" },
  panelist("p6", "Sam Byron", "Group PM", ["strategy"]),
  panelist("p7", "Oyelaran Adébáyọ̀", "Engineering Manager", ["craft"]),
  { ...panelist("p8", "Ines Sá", "PM", ["craft"]), role: "SHADOW" },
];
const voters = people.filter(({ role }) => role !== "SHADOW");
const ratings: Rating[] = ["STRONG_HIRE", "HIRE", "HIRE", "STRONG_HIRE", "NO_HIRE", "HIRE", "HIRE"];

const candidate = someone({
  name: "Bartholomäus Featherstonehaugh-Cholmondeley",
  title: "Principal Technical Program Manager",
  employer: "Freelance",
  target: "L7",
  claims: "L7",
  motive: "outcome-first",
  preparedFor: "generic",
  leaning: "STRUCTURED_LOGIC",
});

const script = new Script()
  .opens(candidate, [{ id: "outcome-first", summary: "Wants to own what comes of the work" }])
  .session(1)
  .round("strategy");
script.says(
  "candidate",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ran it before us. " +
    "We had eleven services, three of them owned by people who had left, a contract that renewed in June, and a migration that everybody had promised to somebody. " +
    "So I wrote down who had promised what to whom, read it aloud to all eleven owners in one room, and asked each of them to cross out what they could not keep. " +
    "What was left was a plan of nine weeks. We took ten, and I told them in week six that it would be ten.",
);
script.noted(
  "S-1",
  "scope",
  "FOR",
  "Eleven owners in one room, promises crossed out until the plan was true",
  ["p1", "p5", "p6"],
);
script.add("RoundFinished", { round: "strategy" }).session(2);
for (const { id, rounds } of voters.filter((person) => person.rounds.length > 0))
  script.card(id, rounds[0]!, "HIRE", 3);
script.add("ScorecardsUnsealed", {}).add("GatePassed", { gate: "craft" }).session(3);
script.add("DebriefOpened", {
  rulebook: { id: "meta-tpm", version: 3 },
  rules: { scheme: "CONSENSUS_OR_HOLD", quorum: 5, vetoRoles: ["BAR_RAISER"] },
  members: [],
  failedGates: [],
  shortfalls: [],
  transfer: null,
  evidence: ["S-1"],
});
voters.forEach(({ id }, index) => script.votes(id, ratings[index]!, 3));
script.add("InitialVotesRevealed", {});
script.states(
  "p1",
  "Read the room she describes. Every one of them could have said no, and none of them did.",
  ["S-1"],
);
script.moves("p5", ["NO_HIRE", 3], ["HIRE", 2], "p1", "S-1");
script.states("p6", "Agreed.", ["S-1"]).moves("p2", ["HIRE", 3], ["STRONG_HIRE", 4], "p6", "S-1");
script.add("VoteCalled", { by: "p2" });
script.add("DecisionReached", {
  decision: "HIRE",
  reason: { kind: "SCHEME", scheme: "CONSENSUS_OR_HOLD" },
  votes: voters.map(({ id }) => ({ person: id, rating: "HIRE" as const })),
  dissent: [],
});
script.session(4).add("CalibrationOpened", {
  basis: "HIRE_DECISION",
  rulebook: { id: "meta-tpm", version: 3 },
  company: "Meta",
  target: "L7",
  ladder,
  claim: { title: candidate.title, employer: candidate.employer, level: "L7" },
  barred: [],
  promotion: null,
});
script.add("TitleWeighed", {
  title: candidate.title,
  employer: candidate.employer,
  claims: "L7",
  readAs: "L6",
});
script.add("RemarkMade", {
  by: "p4",
  words: "A principal of one. I would like to hear what it was principal of.",
});
script.shows(
  "p1",
  "L6",
  "Eleven owners, all of them inside one organisation",
  "one-organisation",
  "a launch review",
);
script.shows("p6", "L7", "Losses that three organisations never had", "cross-product-line");
script.add("LevelProposed", { by: "p1", level: "L6" }).add("LevelProposed", { by: "p4", level: "L7" });
script.add("LevelSettled", { level: "L6", band: { company: "Meta", level: "IC6" }, target: "L7" });
script.frames.push({
  seq: script.frames.length + 1,
  type: "OfferDrafted",
  event: { at: { session: 4, seconds: 300 } },
});

export const frames = script.frames;

/** Eight seats, names of every length, a hire one level below the ask, and an event no version knows. */
export const header: Header = {
  wire: WIRE,
  id: "fixturelevels0000000000000",
  title: "One organisation wide, and a title that would like to be much longer than the bar has room for",
  teaches: "A hire, one level below the ask.",
  scenario: "meta-l7",
  variant: "undocumented",
  entry: "INTERVIEW",
  seed: "20261121",
  rulebook: { id: "meta-tpm", version: 3 },
  company: "Meta",
  track: "TPM",
  candidate,
  panel: people,
  rounds: [
    { ...round("strategy", "Strategy and Organisational Alignment"), minutes: 60 },
    { ...round("craft", "Craft"), gate: true },
  ],
  competencies: [{ id: "scope", name: "Scope of impact" }],
  sessions: ["Set-up", "Strategy", "Write-ups", "Debrief", "Calibration"],
  chapters: chaptersOf(frames, [
    ["Rounds", ""],
    ["Unsealing", "ScorecardsUnsealed"],
    ["Straw poll", "DebriefOpened"],
    ["Discussion", "StatementMade"],
    ["Vote", "VoteCalled"],
    ["Decision", "DecisionReached"],
    ["Calibration", "CalibrationOpened"],
  ]),
  frames: frames.length,
  parent: null,
  forkedAt: null,
  change: [],
  live: false,
  over: true,
};
