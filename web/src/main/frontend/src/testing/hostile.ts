import type { AnyFrame, Header, Panelist, Rating, Role } from "../player/frames";
import { chaptersOf } from "./chapters";
import { panelist, round } from "./people";
import { Script } from "./script";

const RATINGS: readonly Rating[] = ["STRONG_NO_HIRE", "NO_HIRE", "HIRE", "STRONG_HIRE"];

const MARKUP = `<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b>&amp;`;
const TURNED = "\u202Eeriw eht\u2066 \u202Dno\u2069\u2069\u202C \u2067left";
const ENDLESS = "Donaudampfschifffahrt".repeat(477).slice(0, 10_000);
const INVISIBLE = "A\u200B\u200D\u2060\uFEFFd\u200Ba\u00AD\u034F";
const EMOJI = "👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🧑🏿‍🤝‍🧑🏻".repeat(12);
const LEFTWARDS = "יעל בן־דוד, مديرة البرنامج (L7)";
const TOWER = `Z${"\u0300\u0316\u0489\u20DD".repeat(60)}a${"\u0301".repeat(200)}lgo`;

const hostilities = [MARKUP, TURNED, ENDLESS, INVISIBLE, EMOJI, LEFTWARDS, TOWER] as const;

/** Each call another of them, so that every field meets one and the whole meets all. */
function hostile(): (field: string) => string {
  let next = 0;
  return (field) => `${field} ${hostilities[next++ % hostilities.length]}`;
}

/** Every text of header and frames is as bad as a file can make it; ids stay ids, since events refer to them. */
function hostileRecording(): { readonly header: Header; readonly frames: readonly AnyFrame[] } {
  const of = hostile();
  const panel: Panelist[] = hostilities.map((text, index) => ({
    ...panelist(`p${index}`, text, of("Title"), ["round-0"]),
    function: index === 2 ? of("function") : null,
    role: (["INTERVIEWER", "CHAIR", "BAR_RAISER"] as const satisfies readonly Role[])[index % 3]!,
  }));
  const ladder = {
    rungs: [0, 1, 2].map((level) => ({ level: of(`L${level}`), title: of("Title"), scope: of("Scope") })),
    scopes: [{ id: "wide", supports: "L1", summary: of("Scope"), source: of("Source") }],
    leveling: { titleDiscount: 1, visibility: "DOCUMENTED" as const, repeated: [] },
  };
  const [low, , high] = ladder.rungs.map(({ level }) => level) as [string, string, string];
  const candidate = {
    name: ENDLESS,
    title: of("Title"),
    employer: of("Employer"),
    target: high,
    claims: of("Claims"),
    motive: of("motive"),
    preparedFor: of("Track"),
    leaning: null,
    past: [],
    transfer: {
      from: of("Track"),
      sponsor: { name: of("Sponsor"), grants: "LAUNCH_DATE" as const, what: of("What") },
    },
  };
  const script = new Script().opens(candidate).session(1).round("round-0");
  for (const [index, text] of hostilities.entries()) {
    script.says(index % 2 === 0 ? "p0" : "candidate", text);
    script.noted(`S-${index}`, "c0", (["FOR", "AGAINST", "OPEN"] as const)[index % 3]!, of("Signal"), [
      `p${index}`,
    ]);
  }
  script.says("candidate", of("Well")).cutsIn("p1", of("Stop"));
  script.add("RoundFinished", { round: "round-0" });
  for (const { id } of panel) script.card(id, "round-0", "NO_HIRE", 3);
  script.add("ScorecardsUnsealed", {}).add("GateFailed", { gate: "round-0", by: ["p2"], evidence: ["S-2"] });
  script.session(2).add("DebriefOpened", {
    rulebook: { id: "meta-tpm", version: 1 },
    rules: { scheme: "MAJORITY", quorum: 3, vetoRoles: [] },
    members: [],
    failedGates: ["round-0"],
    shortfalls: [{ round: "round-0", filter: "round-0" }],
    transfer: candidate.transfer,
    evidence: ["S-0"],
  });
  for (const [index, { id }] of panel.entries()) script.votes(id, RATINGS[index % 4]!, 1 + (index % 5));
  script.add("InitialVotesRevealed", {});
  for (const [index, text] of hostilities.entries()) {
    script.states(`p${index}`, text, [`S-${index}`]);
    const voter = `p${(index + 1) % panel.length}`;
    script.moves(voter, [RATINGS[(index + 1) % 4]!, 3], [RATINGS[index % 4]!, 2], `p${index}`, `S-${index}`);
  }
  script.add("VetoCast", { by: "p2", evidence: ["S-0"] }).add("VoteCalled", { by: "p1" });
  script.add("DecisionReached", {
    decision: "HIRE",
    reason: { kind: "SCHEME", scheme: "MAJORITY" },
    votes: panel.map(({ id }, index) => ({ person: id, rating: RATINGS[index % 4]! })),
    dissent: ["p0", "p2", "p6"],
  });
  script.session(3).add("CalibrationOpened", {
    rulebook: { id: "meta-tpm", version: 1 },
    basis: "HIRE_DECISION",
    company: of("Company"),
    target: high,
    ladder,
    claim: { title: of("Title"), employer: of("Employer"), level: high },
    barred: [],
    promotion: null,
  });
  script.add("TitleWeighed", { title: of("Title"), employer: of("Employer"), claims: high, readAs: low });
  for (const text of hostilities) script.remarks("p5", text).shows("p4", low, text, "wide", of("Document"));
  script.add("LevelProposed", { by: "p3", level: low });
  script.add("LevelSettled", { level: low, band: { company: of("Company"), level: low }, target: high });
  const { frames } = script;
  const header: Header = {
    wire: 1,
    id: "fixturehostile000000000000",
    title: of("Title"),
    teaches: of("Teaches"),
    scenario: "hostile",
    variant: of("Variant"),
    entry: "INTERVIEW",
    seed: "1",
    rulebook: { id: "meta-tpm", version: 1 },
    company: of("Company"),
    track: of("Track"),
    candidate,
    panel,
    rounds: [{ ...round("round-0", of("Round")), gate: true }],
    competencies: [{ id: "c0", name: of("Competency") }],
    sessions: [of("Set-up"), of("Round"), of("Debrief"), of("Calibration")],
    chapters: chaptersOf(frames, [
      [of("Rounds"), ""],
      [of("Discussion"), "StatementMade"],
      [of("Decision"), "DecisionReached"],
    ]),
    frames: frames.length,
    parent: null,
    forkedAt: null,
    change: [of("change")],
    live: false,
    over: true,
  };
  return { header, frames };
}

const SYLLABLES = ["Ba", "Ke", "Lo", "Mi", "Nu", "Ra", "So", "Ti", "Va", "Ze"];

/** No two share a family name. */
const nameOf = (index: number): string => {
  const [one, ten, hundred] = [index, index / 10, index / 100].map((of) => SYLLABLES[Math.floor(of) % 10]!);
  return `${one}${ten!.toLowerCase()} ${hundred}${ten!.toLowerCase()}${one!.toLowerCase()}n`;
};

const rating = (index: number): Rating => RATINGS[(index * 7) % 4]!;

/** As many people as no table has: whether they can still be told apart, and found when they speak. */
function crowdedRecording(people: number): { readonly header: Header; readonly frames: readonly AnyFrame[] } {
  const panel = Array.from({ length: people }, (_, index) => ({
    ...panelist(`p${index}`, nameOf(index), "Staff Engineer", [`round-${index % 4}`]),
    role: index === 0 ? ("CHAIR" as const) : ("INTERVIEWER" as const),
  }));
  const candidate = {
    ...hostileRecording().header.candidate,
    name: "Cleo Marsh",
    title: "TPM",
    employer: "Harrow",
  };
  const plain = { ...candidate, target: "L6", claims: null, motive: null, preparedFor: null, transfer: null };
  const script = new Script().opens(plain).session(1);
  for (let index = 0; index < 4; index++) {
    script.round(`round-${index}`).says(`p${index}`, "What broke first?").says("candidate", "The queue.");
    script.noted(`S-${index}`, "c0", "FOR", `Answered in round ${index + 1}`, [`p${index}`]);
    script.add("RoundFinished", { round: `round-${index}` });
  }
  for (const { id, rounds } of panel) script.card(id, rounds[0]!, "HIRE", 3);
  script
    .add("ScorecardsUnsealed", {})
    .session(2)
    .add("DebriefOpened", {
      rulebook: { id: "meta-tpm", version: 1 },
      rules: { scheme: "MAJORITY", quorum: people, vetoRoles: ["CHAIR"] },
      members: [],
      failedGates: [],
      shortfalls: [],
      transfer: null,
      evidence: [],
    });
  for (const [index, { id }] of panel.entries()) script.votes(id, rating(index), 1 + (index % 5));
  script.add("InitialVotesRevealed", {});
  for (let step = 0; step < 12; step++) {
    const [speaker, voter] = [(step * 31) % people, (step * 53 + 7) % people];
    script.states(`p${speaker}`, "Read what was written in that round again.", [`S-${step % 4}`]);
    script.moves(`p${voter}`, [rating(voter), 3], ["HIRE", 2], `p${speaker}`, `S-${step % 4}`);
  }
  for (const { id } of panel) script.states(id, "I stay with what I have.", ["S-0"]);
  script.add("VoteCalled", { by: "p0" }).add("DecisionReached", {
    decision: "HIRE",
    reason: { kind: "SCHEME", scheme: "MAJORITY" },
    votes: panel.map(({ id }, index) => ({ person: id, rating: rating(index) })),
    dissent: panel.filter((_, index) => rating(index).endsWith("NO_HIRE")).map(({ id }) => id),
  });
  const { frames } = script;
  const header: Header = {
    ...hostileRecording().header,
    id: "fixturecrowded000000000000",
    title: `${people} people around a table`,
    teaches: "Nobody moves a room of this size.",
    variant: "base",
    company: "Harrow",
    track: "TPM",
    candidate: plain,
    panel,
    rounds: [0, 1, 2, 3].map((index) => round(`round-${index}`, `Round ${index + 1}`)),
    competencies: [{ id: "c0", name: "Judgement" }],
    sessions: ["Set-up", "Rounds", "Debrief"],
    chapters: chaptersOf(frames, [
      ["Rounds", ""],
      ["Discussion", "StatementMade"],
      ["Decision", "DecisionReached"],
    ]),
    frames: frames.length,
    change: [],
  };
  return { header, frames };
}

export const hostilesAndCrowds: Record<
  string,
  () => { readonly header: Header; readonly frames: readonly AnyFrame[] }
> = {
  hostile: hostileRecording,
  crowded: () => crowdedRecording(200),
  twenty: () => crowdedRecording(20),
};
