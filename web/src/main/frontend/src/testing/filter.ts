import type { AnyFrame, Header, Reason } from "../player/frames";
import { WIRE } from "../player/header";
import { chaptersOf } from "./chapters";
import { panelist, round, someone } from "./people";
import { Script } from "./script";

type End = "failed" | "counted" | "survived";

const candidate = someone({
  name: "Dario Conti",
  title: "Senior TPM",
  employer: "LinkedIn",
  target: "L5",
  claims: "L5",
  motive: "stepping-stone",
  preparedFor: "TPM",
  leaning: "CREATIVE_STRATEGY",
  transfer: {
    from: "TPM",
    sponsor: { name: "Hana Weiss", grants: "LAUNCH_DATE", what: "the October launch" },
  },
});

const behaviours = [{ id: "stepping-stone", summary: "Sees the role as a step to the next one" }];

const loop = (): Script =>
  new Script()
    .opens(candidate, behaviours)
    .session(1)
    .round("product-sense")
    .says("okafor", "An API of a partner fails on launch day. What do you do in the first hour?")
    .says(
      "candidate",
      "I would start with the people. There are three personas here, and the first one, let us call her Maria, opens the app in the morning, before the train, and",
    )
    .noted("S-01", "structure", "AGAINST", "Personas where a launch is failing", ["okafor"])
    .cutsIn("okafor", "Let me stop you. The launch is failing now. What do you do?")
    .noted("S-02", "structure", "OPEN", "Speed over stability", ["okafor"])
    .says("candidate", "Then I turn it off for everyone and tell them why.")
    .noted("S-03", "structure", "NEUTRAL", "Asked for the roadmap", ["okafor"])
    .add("RoundFinished", { round: "product-sense" })
    .session(2)
    .round("technical-discussion")
    .says("wilk", "What is on the screen in the second after the write?")
    .says("candidate", "Whatever the cache has. I would have to ask.")
    .noted("S-04", "trade-offs", "AGAINST", "Cannot price a stale read", ["wilk"])
    .add("RoundFinished", { round: "technical-discussion" })
    .session(3);

const shortfalls = {
  failed: { round: "product-sense", filter: "product-sense" },
  counted: { round: "technical-discussion", filter: "product-sense" },
  survived: null,
};

const reasons: Record<End, Reason> = {
  failed: { kind: "BELOW_FILTER", ...shortfalls.failed },
  counted: { kind: "BELOW_FILTER", ...shortfalls.counted },
  survived: { kind: "NO_SPONSOR" },
};

function read(script: Script, end: End): void {
  const weak = shortfalls.counted;
  if (end === "failed") {
    script.add("FilterFailed", { round: weak.filter, by: ["okafor"], evidence: ["S-01"] });
    return;
  }
  script.add("FilterPassed", { round: weak.filter });
  if (end === "survived") script.add("WeakRoundSurvived", weak);
  else script.add("WeakRoundCounted", { ...weak, by: ["wilk"], evidence: ["S-04"] });
}

function played(end: End): readonly AnyFrame[] {
  const short = shortfalls[end];
  const script = loop()
    .card("okafor", "product-sense", end === "failed" ? "NO_HIRE" : "STRONG_HIRE", 4)
    .card("wilk", "technical-discussion", "NO_HIRE", 3)
    .add("ScorecardsUnsealed", {}, 60);
  read(script, end);
  script
    .session(4)
    .add("DebriefOpened", {
      rulebook: { id: "linkedin-pm", version: 1 },
      rules: { scheme: "MAJORITY", quorum: 4, vetoRoles: [] },
      members: [],
      failedGates: [],
      shortfalls: short ? [short] : [],
      transfer: candidate.transfer,
      evidence: ["S-01", "S-02", "S-03", "S-04"],
    })
    .votes("okafor", "HIRE", 4)
    .votes("wilk", "NO_HIRE", 3)
    .votes("raman", "HIRE", 3)
    .votes("fischer", "STRONG_HIRE", 2)
    .add("InitialVotesRevealed", {}, 30)
    .states("fischer", "He turned it off. I have waited years for someone who does.", ["S-02"]);
  if (short) script.add("FilterInvoked", { by: "raman", round: short.round });
  return script.add("VoteCalled", { by: "raman" }).add("DecisionReached", {
    decision: short ? "NO_HIRE" : "HOLD",
    reason: reasons[end],
    votes: [
      { person: "okafor", rating: "HIRE" },
      { person: "wilk", rating: "NO_HIRE" },
      { person: "raman", rating: "HIRE" },
      { person: "fischer", rating: "STRONG_HIRE" },
    ],
    dissent: short ? ["okafor", "raman", "fischer"] : [],
  }).frames;
}

const recording = (end: End) => {
  const frames = played(end);
  const header: Header = {
    wire: WIRE,
    id: `fixturefilter${end}`.padEnd(26, "0").slice(0, 26),
    title: "Twenty minutes on personas",
    teaches: "Asked to save a launch, he studied its users.",
    scenario: "linkedin-pm-transfer",
    variant: end,
    entry: "TRANSFER",
    seed: "1",
    rulebook: { id: "linkedin-pm", version: 1 },
    company: "LinkedIn",
    track: "PM",
    candidate,
    panel: [
      panelist("okafor", "Adaeze Okafor", "Group PM", ["product-sense"]),
      {
        ...panelist("wilk", "Tomasz Wilk", "Principal Engineer", ["technical-discussion"]),
        function: "engineering",
      },
      { ...panelist("raman", "Priya Raman", "Director of Product"), role: "CHAIR" },
      panelist("fischer", "Lena Fischer", "Senior PM", ["product-sense"]),
    ],
    rounds: [
      { ...round("product-sense", "Product Sense"), filter: true },
      { ...round("technical-discussion", "Technical Discussion"), survives: "product-sense" },
    ],
    competencies: [
      { id: "structure", name: "Structural thinking" },
      { id: "trade-offs", name: "Trade-off reasoning" },
    ],
    sessions: ["Set-up", "Product Sense", "Technical Discussion", "Write-ups", "Debrief"],
    chapters: chaptersOf(frames, [
      ["Rounds", ""],
      ["Unsealing", "ScorecardsUnsealed"],
      ["Straw poll", "DebriefOpened"],
      ["Discussion", "StatementMade"],
      ...(end === "survived" ? [] : [["Filter", "FilterInvoked"] as const]),
      ["Vote", "VoteCalled"],
      ["Decision", "DecisionReached"],
    ]),
    frames: frames.length,
    parent: null,
    forkedAt: null,
    change: [],
    live: false,
    over: true,
  };
  return { header, frames };
};

/** A transfer, cut off in the primary filter: it fails, a weak round counts, or that is survived. */
export const filters = {
  failed: recording("failed"),
  counted: recording("counted"),
  survived: recording("survived"),
};
