/** The wire types: what the server sends, as it sends it. */

export type PersonId = string;
export type SignalId = string;
export type Rating = "STRONG_NO_HIRE" | "NO_HIRE" | "HIRE" | "STRONG_HIRE";
export type Polarity = "FOR" | "AGAINST" | "NEUTRAL";
export type Decision = "HIRE" | "NO_HIRE" | "HOLD";
export type Role = "INTERVIEWER" | "CHAIR" | "BAR_RAISER" | "SHADOW";

export interface Moment {
  readonly session: number;
  readonly seconds: number;
}

export interface Vote {
  readonly rating: Rating;
  /** 1 (would follow anyone) to 5 (will not move). */
  readonly conviction: number;
}

export interface Panelist {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly rounds: readonly string[];
}

export interface Round {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly gate: boolean;
}

export interface Competency {
  readonly id: string;
  readonly name: string;
}

export interface Chapter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Candidate {
  readonly name: string;
  readonly title: string;
  readonly employer: string;
  readonly target: string;
}

export interface Header {
  readonly id: string;
  readonly title: string;
  readonly teaches: string;
  readonly scenario: string;
  readonly seed: number;
  readonly rulebook: { readonly id: string; readonly version: number };
  readonly company: string;
  readonly track: string;
  readonly candidate: Candidate;
  readonly panel: readonly Panelist[];
  readonly rounds: readonly Round[];
  readonly competencies: readonly Competency[];
  readonly sessions: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly frames: number;
}

export interface Signal {
  readonly id: SignalId;
  readonly round: string;
  readonly competency: string;
  readonly polarity: Polarity;
  readonly strength: number;
  readonly decisive: boolean;
  readonly summary: string;
}

export interface Scorecard {
  readonly interviewer: PersonId;
  readonly round: string;
  readonly rating: Rating;
  readonly confidence: number;
  readonly note: string;
}

export type Reason =
  | { readonly kind: "FAILED_GATE"; readonly gate: string }
  | { readonly kind: "SCHEME"; readonly scheme: string }
  | { readonly kind: "VETO"; readonly by: PersonId }
  | { readonly kind: "NO_LEVEL" };

export interface LevelStep {
  readonly level: string;
  readonly title: string;
  readonly scope: string;
}

interface Events {
  LoopOpened: object;
  RoundStarted: { round: string };
  LineSpoken: { round: string; speaker: PersonId; words: string };
  SignalRecorded: { signal: Signal; notedBy: readonly PersonId[] };
  RoundFinished: { round: string };
  ScorecardSubmitted: { scorecard: Scorecard };
  ScorecardsUnsealed: object;
  GatePassed: { gate: string };
  GateFailed: { gate: string; by: readonly PersonId[]; evidence: readonly SignalId[] };
  DebriefOpened: {
    rules: { scheme: string; quorum: number; vetoRoles: readonly string[] };
    members: readonly { person: PersonId; role: Role }[];
    failedGates: readonly string[];
    evidence: readonly SignalId[];
  };
  InitialVoteCast: { voter: PersonId; vote: Vote; evidence: readonly SignalId[] };
  InitialVotesRevealed: object;
  StatementMade: { speaker: PersonId; words: string; cites: readonly SignalId[] };
  VoteChanged: {
    voter: PersonId;
    from: Vote;
    to: Vote;
    cause: { speaker: PersonId | null; evidence: SignalId | null };
  };
  GateInvoked: { by: PersonId; gate: string };
  VetoCast: { by: PersonId; evidence: readonly SignalId[] };
  VoteCalled: { by: PersonId };
  DecisionReached: {
    decision: Decision;
    reason: Reason;
    votes: readonly { person: PersonId; rating: Rating }[];
    dissent: readonly PersonId[];
  };
  DebriefReopened: object;
  CalibrationOpened: {
    basis: "HIRE_DECISION" | "PROMOTION";
    company: string;
    target: string;
    ladder: { rungs: readonly LevelStep[] };
  };
  ScopeEvidencePresented: { by: PersonId; level: string; summary: string };
  LevelProposed: { by: PersonId; level: string };
  LevelSettled: { level: string; band: { company: string; level: string }; target: string };
  NoLevelSupported: object;
}

export type FrameType = keyof Events;
export type EventOf<T extends FrameType> = Readonly<Events[T]> & { readonly at: Moment };

/** A frame whose type this version knows. */
export type Frame = {
  [T in FrameType]: { readonly seq: number; readonly type: T; readonly event: EventOf<T> };
}[FrameType];

/** A frame as it comes off the wire: its type may be one of a newer server. */
export interface AnyFrame {
  readonly seq: number;
  readonly type: string;
  readonly event: { readonly at: Moment };
}

export interface Page {
  readonly from: number;
  readonly frames: readonly AnyFrame[];
  readonly next: number | null;
}

export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
}
