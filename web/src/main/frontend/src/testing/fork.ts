import type { AnyFrame, Header } from "../player/frames";
import { chaptersOf } from "./chapters";
import * as latency from "./latency";
import { Script } from "./script";

/** Where nobody notes S-14: from here on the fork goes its own way. */
export const FORKED_AT = 19;

const { frames: parent, header: original } = latency;

type Change = (frame: AnyFrame) => AnyFrame | null;

const at = (type: string, which: (event: Record<string, unknown>) => boolean, change: Change): Change => {
  return (frame) =>
    frame.type === type && which(frame.event as unknown as Record<string, unknown>) ? change(frame) : frame;
};

const drop: Change = () => null;

/** A script of one frame, without its number. */
const becomes =
  (write: (script: Script) => Script): Change =>
  (frame) => ({
    ...write(new Script()).frames[0]!,
    event: { ...write(new Script()).frames[0]!.event, at: frame.event.at },
  });

const votes = [
  { person: "okafor", rating: "STRONG_HIRE" },
  { person: "wilk", rating: "NO_HIRE" },
  { person: "raman", rating: "HIRE" },
  { person: "fischer", rating: "HIRE" },
  { person: "bell", rating: "STRONG_HIRE" },
] as const;

/** What is otherwise: no S-14, so the gate holds, Wilk has less to say, and Bell and Raman stay. */
const changes: readonly Change[] = [
  at("SignalRecorded", ({ signal }) => (signal as { id: string }).id === "S-14", drop),
  at(
    "GateFailed",
    () => true,
    becomes((script) => script.add("GatePassed", { gate: "technical-deep-dive" })),
  ),
  at(
    "StatementMade",
    ({ speaker, cites }) => speaker === "wilk" && (cites as string[]).includes("S-14"),
    becomes((script) =>
      script.states("wilk", "I asked about latency and got a queue. It is thin, and it is one round.", [
        "S-15",
      ]),
    ),
  ),
  at(
    "VoteChanged",
    ({ voter }) => voter === "bell",
    becomes((script) => script.moves("bell", ["HIRE", 2], ["STRONG_HIRE", 2], "okafor", "S-16")),
  ),
  at("VoteChanged", ({ voter }) => voter === "raman" || voter === "wilk", drop),
  at("GateInvoked", () => true, drop),
  at(
    "StatementMade",
    ({ words }) => String(words).startsWith("Not in the seat"),
    becomes((script) =>
      script.states("raman", "Then we hire her and give her a pair for the first quarter."),
    ),
  ),
  at(
    "StatementMade",
    ({ words }) => String(words).startsWith("A good split"),
    becomes((script) =>
      script.states("wilk", "I will not stand in the way. I will write down what I did not hear."),
    ),
  ),
  at(
    "DecisionReached",
    () => true,
    becomes((script) =>
      script.add("DecisionReached", {
        decision: "HIRE",
        reason: { kind: "SCHEME", scheme: "MAJORITY" },
        votes,
        dissent: ["wilk"],
      }),
    ),
  ),
];

export const frames: readonly AnyFrame[] = parent
  .flatMap((frame): AnyFrame[] => {
    if (frame.seq <= FORKED_AT) return [frame];
    const changed = changes.reduce<AnyFrame | null>((now, change) => now && change(now), frame);
    return changed ? [changed] : [];
  })
  .map((frame, index) => ({ ...frame, seq: index + 1 }));

export const header: Header = {
  ...original,
  id: "fixturefork00000000000000",
  parent: original.id,
  forkedAt: FORKED_AT,
  change: ["what-if.unnoted=[S-14]"],
  chapters: chaptersOf(frames, [
    ["Rounds", ""],
    ["Unsealing", "ScorecardsUnsealed"],
    ["Straw poll", "DebriefOpened"],
    ["Discussion", "StatementMade"],
    ["Vote", "VoteCalled"],
    ["Decision", "DecisionReached"],
  ]),
  frames: frames.length,
};
