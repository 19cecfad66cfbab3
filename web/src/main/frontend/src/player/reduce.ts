import type { AnyFrame, EventOf, Frame, FrameType, PersonId, SignalId } from "./frames";
import { type Calibration, type ReplayState, type Scene, type Seat, seatOf } from "./state";

type Change = Partial<ReplayState>;
type Step<T extends FrameType> = (state: ReplayState, event: EventOf<T>, seq: number) => Change;

const onTable = (scene: Scene, cited: readonly SignalId[] = []): Change => ({ scene, cited });

const withSeat = (state: ReplayState, person: PersonId, change: Partial<Seat>): Change => ({
  seats: { ...state.seats, [person]: { ...seatOf(state, person), ...change } },
});

const withCalibration = (state: ReplayState, change: Partial<Calibration>): Change =>
  state.calibration === null
    ? {}
    : { ...onTable({ kind: "calibration" }), calibration: { ...state.calibration, ...change } };

const aired = (state: ReplayState, speaker: PersonId, cites: readonly SignalId[]): Change => ({
  signals: state.signals.map((signal) =>
    cites.includes(signal.id) && !signal.airedBy.includes(speaker)
      ? { ...signal, airedBy: [...signal.airedBy, speaker] }
      : signal,
  ),
});

const steps: { [T in FrameType]: Step<T> } = {
  LoopOpened: () => onTable({ kind: "opening" }),
  RoundStarted: (_, { round }) => onTable({ kind: "round", round, over: false }),
  RoundFinished: (_, { round }) => onTable({ kind: "round", round, over: true }),
  LineSpoken: (_, { round, speaker, words }) => ({
    ...onTable({ kind: "words", speaker, words, round }),
    speaking: speaker,
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
  GatePassed: (state, { gate }) => ({
    ...onTable({ kind: "gate", gate, invokedBy: null }),
    gates: { ...state.gates, [gate]: { verdict: "passed", by: [], evidence: [] } },
  }),
  GateFailed: (state, { gate, by, evidence }) => ({
    ...onTable({ kind: "gate", gate, invokedBy: null }, evidence),
    gates: { ...state.gates, [gate]: { verdict: "failed", by, evidence } },
  }),
  DebriefOpened: (_, { rules, failedGates }) => ({
    ...onTable({ kind: "rules", scheme: rules.scheme, quorum: rules.quorum, failedGates }),
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
  GateInvoked: (state, { by, gate }) =>
    onTable({ kind: "gate", gate, invokedBy: by }, state.gates[gate]?.evidence),
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
  CalibrationOpened: (_, { basis, company, target, ladder }) => ({
    ...onTable({ kind: "calibration" }),
    calibration: {
      basis,
      company,
      target,
      ladder: ladder.rungs,
      proposals: [],
      scope: null,
      settled: null,
      unsupported: false,
    },
  }),
  ScopeEvidencePresented: (state, { by, level, summary }) => ({
    ...withCalibration(state, { scope: { by, level, summary } }),
    speaking: by,
  }),
  LevelProposed: (state, { by, level }) => ({
    ...withCalibration(state, { proposals: [...(state.calibration?.proposals ?? []), { by, level }] }),
    speaking: by,
  }),
  LevelSettled: (state, { level, band }) =>
    withCalibration(state, { settled: { level, band: `${band.company} ${band.level}` } }),
  NoLevelSupported: (state) => withCalibration(state, { unsupported: true }),
};

export const isKnown = (frame: AnyFrame): frame is Frame => Object.hasOwn(steps, frame.type);

function changeOf<T extends FrameType>(
  state: ReplayState,
  frame: { readonly type: T; readonly event: EventOf<T>; readonly seq: number },
): Change {
  return steps[frame.type](state, frame.event, frame.seq);
}

/** One event further. Pure; an event of a newer version moves the clock and nothing else. */
export function reduce(state: ReplayState, frame: AnyFrame): ReplayState {
  const base = { ...state, seq: frame.seq, at: frame.event.at, speaking: null, moved: null, newer: false };
  return isKnown(frame) ? { ...base, ...changeOf(state, frame) } : { ...base, newer: true };
}
