import type { PersonId, SignalId } from "../frames";
import type { ReplayState } from "../state";
import { type Change, type Steps, onTable, withSeat } from "./step";

type DebriefType =
  | "DebriefOpened"
  | "InitialVoteCast"
  | "InitialVotesRevealed"
  | "StatementMade"
  | "VoteChanged"
  | "GateInvoked"
  | "FilterInvoked"
  | "VetoCast"
  | "VoteCalled"
  | "DecisionReached"
  | "DebriefReopened";

const aired = ({ signals }: ReplayState, speaker: PersonId, cites: readonly SignalId[]): Change => {
  const news = signals.some(({ id, airedBy }) => cites.includes(id) && !airedBy.includes(speaker));
  if (!news) return {};
  return {
    signals: signals.map((signal) =>
      cites.includes(signal.id) && !signal.airedBy.includes(speaker)
        ? { ...signal, airedBy: [...signal.airedBy, speaker] }
        : signal,
    ),
  };
};

/** The chair reads out what leaves only no-hire. */
const invoked = ({ readings }: ReplayState, by: PersonId, round: string): Change =>
  onTable({ kind: "reading", round, invokedBy: by }, readings[round]?.evidence);

export const debriefSteps: Steps<DebriefType> = {
  DebriefOpened: (_, { rules, failedGates, shortfalls, transfer }) => ({
    ...onTable({
      kind: "rules",
      scheme: rules.scheme,
      quorum: rules.quorum,
      failedGates,
      shortfalls,
      transfer,
    }),
    debrief: true,
  }),
  InitialVoteCast: (state, { voter, vote }) => ({
    ...onTable({ kind: "poll" }),
    ...withSeat(state, voter, { vote, was: null }),
  }),
  InitialVotesRevealed: () => ({ ...onTable({ kind: "poll" }), revealed: true }),
  StatementMade: (state, { speaker, words, cites }) => ({
    ...onTable({ kind: "words", speaker, words, round: null }, cites),
    ...aired(state, speaker, cites),
    speaking: speaker,
  }),
  VoteChanged: (state, { voter, from, to, cause }, seq) => ({
    ...withSeat(state, voter, { vote: to, was: from.rating }),
    cited: cause.evidence === null ? state.cited : [cause.evidence],
    speaking: cause.speaker,
    moved: voter,
    moves: [...state.moves, { seq, voter, from, to, speaker: cause.speaker, evidence: cause.evidence }],
  }),
  GateInvoked: (state, { by, gate }) => invoked(state, by, gate),
  FilterInvoked: (state, { by, round }) => invoked(state, by, round),
  VetoCast: (state, { by, evidence }) => ({
    ...onTable({ kind: "veto", by }, evidence),
    ...withSeat(state, by, { veto: true }),
  }),
  VoteCalled: (_, { by }) => onTable({ kind: "call", by }),
  DecisionReached: (_, { decision, reason, votes, dissent }) => ({
    ...onTable({ kind: "decision" }),
    outcome: { decision, reason, votes, dissent },
  }),
  DebriefReopened: () => ({ ...onTable({ kind: "reopened" }), outcome: null }),
};
