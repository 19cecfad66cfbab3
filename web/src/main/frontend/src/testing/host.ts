import type { Analysis, Chance } from "../player/analysis";
import { ALONE, type Branch, type Choice, type Forked, type Host, Refusal } from "../player/host";
import type { Decision } from "../player/events";
import { RATINGS, type Rating } from "../shared/votes";
import * as fork from "./fork";
import * as latency from "./latency";

const ids = { original: latency.header.id, fork: fork.header.id };

const choice = (group: Choice["group"], label: string, set: string, more: Partial<Choice> = {}): Choice => ({
  group,
  label,
  at: 0,
  set: [set],
  decision: "NO_HIRE",
  flips: false,
  refused: null,
  ...more,
});

const flip: Partial<Choice> = { decision: "HIRE", flips: true };

const now: Readonly<Record<string, Rating>> = {
  okafor: "STRONG_HIRE",
  wilk: "STRONG_NO_HIRE",
  raman: "HIRE",
  fischer: "HIRE",
  bell: "HIRE",
};

const votes: readonly Choice[] = Object.entries(now).flatMap(([voter, rating]) =>
  RATINGS.filter((other) => other !== rating).map((other) => {
    const flips = other.endsWith("HIRE") && !other.includes("NO") && voter === "wilk";
    return choice(
      "VOTES",
      `${latency.header.panel.find(({ id }) => id === voter)!.name} votes ${other.toLowerCase().replaceAll("_", " ")}`,
      `what-if.votes.${voter}=${other.toLowerCase().replaceAll("_", "-")}`,
      flips ? flip : {},
    );
  }),
);

/** What could be otherwise in the latency fixture; its outcomes are made up. */
export const choices: readonly Choice[] = [
  ...votes,
  choice("EVIDENCE", "Nobody notes S-14, Cannot price a stale read", "what-if.unnoted=[S-14]", flip),
  choice("EVIDENCE", "Nobody brings up S-14, Cannot price a stale read", "what-if.unsaid=[S-14]"),
  choice("EVIDENCE", "Nobody brings up S-09, Won over a hostile team", "what-if.unsaid=[S-09]"),
  choice("EVIDENCE", "Nobody brings up S-02, Re-sequenced four teams early", "what-if.unsaid=[S-02]"),
  choice("SPEAKERS", "Tomasz Wilk says nothing", "what-if.silent=[wilk]", flip),
  choice("SPEAKERS", "Adaeze Okafor says nothing", "what-if.silent=[okafor]"),
  choice("SPEAKERS", "Tomasz Wilk speaks first", "debrief.order=[wilk, okafor, fischer, bell]", {
    decision: null,
    refused: "What is said is scripted here, and so is its order.",
  }),
  choice("PEOPLE", "Marcus Bell is not anchored by the first word", "panel.bell.anchoring=off"),
  choice("PEOPLE", "Tomasz Wilk is half a point more lenient", "panel.wilk.leniency=0.5", flip),
  choice("PEOPLE", "Priya Raman does not conform", "panel.raman.conformity=off"),
  choice("PROCESS", "A blind revote before the vote is called", "facilitation.blind-revote=yes"),
  choice("PROCESS", "Somebody argues the other side", "facilitation.devils-advocate=yes"),
];

const rules: readonly Choice[] = [
  choice("RULES", "Hired only if all agree", "debrief.scheme=unanimity"),
  choice("RULES", "Under the rules of Meta for TPM", "rulebook=meta-tpm", flip),
  choice("RULES", "Under the rules of LinkedIn for PM", "rulebook=linkedin-pm", {
    decision: null,
    refused: "A panel of that rulebook needs someone from engineering.",
  }),
];

const branch = (id: string, more: Partial<Branch>): Branch => ({
  id,
  name: null,
  title: latency.header.title,
  parent: null,
  forkedAt: null,
  change: [],
  decision: "NO_HIRE",
  ...more,
});

const family: readonly Branch[] = [
  branch(ids.original, {}),
  branch(ids.fork, {
    parent: ids.original,
    forkedAt: fork.FORKED_AT,
    change: fork.header.change,
    decision: "HIRE",
  }),
  branch("second", {
    parent: ids.original,
    forkedAt: 72,
    change: ["what-if.silent=[wilk]"],
    name: "Wilk stays quiet",
  }),
  branch("third", {
    parent: ids.fork,
    forkedAt: 60,
    change: ["what-if.votes.bell=no-hire", "what-if.votes.raman=no-hire"],
  }),
  branch("fourth", {
    parent: "third",
    forkedAt: 61,
    change: ["facilitation.blind-revote=yes"],
    decision: "HIRE",
  }),
];

const share = (of: number): Chance["hire"] => ({
  share: of,
  low: Math.max(0, of - 0.03),
  high: Math.min(1, of + 0.03),
});

/** An analysis whose curve goes evenly from one chance to another: for looking at, not for reading. */
export function analysisOf(
  { id, scenario, frames, variant }: typeof latency.header,
  from: number,
  to: number,
  decision: Decision,
): Analysis {
  const curve = Array.from({ length: frames + 1 }, (_, event): Chance => {
    const of = from + ((to - from) * event) / frames;
    return { event, what: `Event ${event}`, hire: share(of), swing: 0, turning: false };
  });
  return {
    recording: id,
    scenario,
    variant,
    seed: 1,
    decision,
    runs: 1_000,
    curve,
    turningPoints: [],
    moves: [],
    pivotal: null,
    whyNonePivotal: null,
    evidence: { recorded: 0, aired: 0, share: null, unsaid: [] },
    flags: [],
    why: [],
    rules: [],
    flips: [],
  };
}

const later = async <T>(answer: T): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return answer;
};

const forked = (at: number, set: readonly string[]): Forked => ({
  id: ids.fork,
  parent: ids.original,
  forkedAt: at,
  change: set,
  decision: "HIRE",
  parentDecision: "NO_HIRE",
  differsAt: at + 1,
  events: fork.frames.length,
});

/** A server that knows the latency fixture and one fork of it. */
export const latencyHost: Host = {
  ...ALONE,
  analyse: (id) =>
    later(
      id === ids.fork
        ? analysisOf(fork.header, 0.31, 1, "HIRE")
        : analysisOf(latency.header, 0.12, 0, "NO_HIRE"),
    ),
  recording: (id) => later(id === ids.fork ? fork : latency),
  choices: (_, at) => later([...choices, ...(at === 0 ? rules : [])].map((one) => ({ ...one, at }))),
  fork: async (_, at, set) => {
    await later(null);
    if (set.some((one) => one.includes("wilkk"))) {
      throw new Refusal({
        title: "This cannot be changed",
        status: 422,
        detail: `${set[0]!}: nobody on the panel is called wilkk. Did you mean wilk?`,
      });
    }
    return forked(at, set);
  },
  family: () => later(family),
  rename: async () => void (await later(null)),
  remove: async () => void (await later(null)),
  restore: async () => void (await later(null)),
  address: (id, seq) =>
    `/replay.html?fixture=${id === ids.fork ? "fork" : "latency"}${seq === null ? "" : `#e=${seq}`}`,
};

/** What replay.html?fixture=NAME can do besides playing. */
export const fixtureHost = (name: string): Host =>
  name === "latency" || name === "fork" ? latencyHost : ALONE;
