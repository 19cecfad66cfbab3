import { WIRE } from "../player/header";
import type { AnyFrame, Header, Panelist, Polarity, Rating } from "../player/frames";
import { panelist, round, someone } from "./people";
import { below, random } from "./random";
import { Script } from "./script";

const RATINGS: readonly Rating[] = ["STRONG_NO_HIRE", "NO_HIRE", "HIRE", "STRONG_HIRE"];
const POLARITIES: readonly Polarity[] = ["FOR", "AGAINST", "NEUTRAL", "OPEN"];
const WORDS =
  "the teams agreed on a freeze and then a queue stood between them so nobody could say who waits for whom".split(
    " ",
  );

const panel: readonly Panelist[] = Array.from({ length: 8 }, (_, index) =>
  panelist(`p${index}`, `Member ${"ABCDEFGH"[index]}`, "Staff Engineer", [`round-${index}`]),
);
const competencies = Array.from({ length: 8 }, (_, index) => ({
  id: `c${index}`,
  name: `Competency ${index + 1}`,
}));

/** Half of it rounds, with a signal every sixth event and a redirect now and then, then a debrief that moves often. */
export function longRecording(events: number): {
  readonly header: Header;
  readonly frames: AnyFrame[];
} {
  const next = random(events);
  const candidate = someone({
    name: "Long Runner",
    title: "TPM",
    employer: "Harrow",
    target: "L6",
  });
  const script = new Script().opens(candidate);
  const half = Math.floor(events / 2);
  const said = () =>
    Array.from({ length: 6 + below(next, 20) }, () => WORDS[below(next, WORDS.length)]).join(" ");
  const signals: string[] = [];
  const length = () => script.frames.length;
  const someId = () => panel[below(next, panel.length)]!.id;

  for (let index = 0; index < panel.length; index++) {
    const until = Math.floor(((index + 1) * half) / panel.length) - 1;
    script.session(index + 1).round(`round-${index}`);
    while (length() < until) {
      const what = below(next, 24);
      if (what < 4) {
        signals.push(`S-${signals.length + 1}`);
        const competency = `c${below(next, competencies.length)}`;
        script.noted(signals.at(-1)!, competency, POLARITIES[below(next, 4)]!, said().slice(0, 40), [
          `p${index}`,
        ]);
      } else if (what === 4) script.cutsIn(`p${index}`, "Let me stop you there.");
      else script.says(what % 2 === 0 ? `p${index}` : "candidate", said());
    }
    script.add("RoundFinished", { round: `round-${index}` });
  }
  const rounds = length();
  script.session(9).add("DebriefOpened", {
    rulebook: { id: "meta-tpm", version: 1 },
    rules: { scheme: "MAJORITY", quorum: 4, vetoRoles: [] },
    members: [],
    failedGates: [],
    shortfalls: [],
    transfer: null,
    evidence: [],
  });
  const votes = new Map<string, Rating>();
  for (const { id } of panel) {
    votes.set(id, RATINGS[1 + below(next, 2)]!);
    script.votes(id, votes.get(id)!, 3);
  }
  script.add("InitialVotesRevealed", {});
  const talk = length() + 1;
  while (length() < events - 1) {
    const speaker = someId();
    const cited = signals[below(next, signals.length)]!;
    if (below(next, 4) > 0) {
      script.states(speaker, said(), [cited]);
      continue;
    }
    const voter = someId();
    const from = votes.get(voter)!;
    const to = RATINGS[below(next, RATINGS.length)]!;
    votes.set(voter, to);
    script.moves(voter, [from, 3], [to, 1 + below(next, 5)], speaker, cited);
  }
  script.add("DecisionReached", {
    decision: "HIRE",
    reason: { kind: "SCHEME", scheme: "MAJORITY" },
    votes: [...votes].map(([person, rating]) => ({ person, rating })),
    dissent: [],
  });
  const header: Header = {
    id: `long-${events}`,
    title: `A debrief of ${events} events`,
    teaches: "Nothing",
    scenario: "long",
    variant: "base",
    entry: "INTERVIEW",
    seed: "1",
    rulebook: { id: "meta-tpm", version: 1 },
    company: "Meta",
    track: "TPM",
    candidate,
    panel,
    rounds: panel.map((_, index) => round(`round-${index}`, `Round ${index + 1}`)),
    competencies,
    sessions: ["Opening", ...panel.map((_, index) => `Round ${index + 1}`), "Debrief"],
    chapters: [
      { name: "Rounds", from: 1, to: rounds },
      { name: "Straw poll", from: rounds + 1, to: talk - 1 },
      { name: "Discussion", from: talk, to: events - 1 },
      { name: "Decision", from: events, to: events },
    ],
    frames: length(),
    parent: null,
    forkedAt: null,
    change: [],
    live: false,
    over: true,
    wire: WIRE,
  };
  return { header, frames: script.frames };
}
