import type { PersonId, SignalId } from "../frames";
import { type Reading, type ReplayState, seatOf } from "../state";
import { type Change, type Steps, onTable, withSeat } from "./step";

type LoopType =
  | "LoopOpened"
  | "RoundStarted"
  | "RoundFinished"
  | "LineSpoken"
  | "CandidateRedirected"
  | "SignalRecorded"
  | "ScorecardSubmitted"
  | "ScorecardsUnsealed"
  | "GatePassed"
  | "GateFailed"
  | "FilterPassed"
  | "FilterFailed"
  | "WeakRoundSurvived"
  | "WeakRoundCounted";

interface Closed {
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
}

type Kind = Reading["kind"];

/** A round is read from its cards: it holds, or by these cards it leaves only no-hire. */
const read = (
  { readings }: ReplayState,
  round: string,
  kind: Kind,
  closed: Closed | null,
  filter: string | null = null,
): Change => ({
  ...onTable({ kind: "reading", round, invokedBy: null }, closed?.evidence),
  readings: {
    ...readings,
    [round]: {
      kind,
      verdict: closed ? "failed" : "passed",
      by: closed?.by ?? [],
      evidence: closed?.evidence ?? [],
      filter,
    },
  },
});

const interrupted = ({ scene }: ReplayState): string | null =>
  scene.kind === "words" && scene.speaker === "candidate" ? scene.words : null;

export const loopSteps: Steps<LoopType> = {
  LoopOpened: (_, { rulebook, candidate }) => {
    const motive = rulebook.behaviours.find(({ id }) => id === candidate.motive);
    return onTable({ kind: "opening", motive: motive?.summary ?? null });
  },
  RoundStarted: (_, { round }) => onTable({ kind: "round", round, over: false }),
  RoundFinished: (_, { round }) => onTable({ kind: "round", round, over: true }),
  LineSpoken: (_, { round, speaker, words }) => ({
    ...onTable({ kind: "words", speaker, words, round }),
    speaking: speaker,
  }),
  CandidateRedirected: (state, { round, by, words }) => ({
    ...onTable({ kind: "redirect", by, words, round, cut: interrupted(state) }),
    speaking: by,
  }),
  SignalRecorded: (state, { at, signal, notedBy }) => ({
    cited: [signal.id],
    signals: [...state.signals, { ...signal, at, notedBy, airedBy: [] }],
  }),
  ScorecardSubmitted: (state, { scorecard }) => ({
    ...onTable({ kind: "cards" }),
    ...withSeat(state, scorecard.interviewer, {
      cards: [...seatOf(state, scorecard.interviewer).cards, scorecard],
    }),
  }),
  ScorecardsUnsealed: () => ({ ...onTable({ kind: "cards" }), unsealed: true }),
  GatePassed: (state, { gate }) => read(state, gate, "gate", null),
  GateFailed: (state, event) => read(state, event.gate, "gate", event),
  FilterPassed: (state, { round }) => read(state, round, "filter", null),
  FilterFailed: (state, event) => read(state, event.round, "filter", event),
  WeakRoundSurvived: (state, { round, filter }) => read(state, round, "weak-round", null, filter),
  WeakRoundCounted: (state, event) => read(state, event.round, "weak-round", event, event.filter),
};
