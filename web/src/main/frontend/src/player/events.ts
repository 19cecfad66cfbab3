import type { Candidate, Panelist, PersonId, Role, SignalId, Transfer } from "./header";

export type Rating = "STRONG_NO_HIRE" | "NO_HIRE" | "HIRE" | "STRONG_HIRE";
/** OPEN: the source leaves open which way it counts. */
export type Polarity = "FOR" | "AGAINST" | "NEUTRAL" | "OPEN";
export type Decision = "HIRE" | "NO_HIRE" | "HOLD";

export interface Moment {
  readonly session: number;
  readonly seconds: number;
}

export interface Vote {
  readonly rating: Rating;
  /** 1 (would follow anyone) to 5 (will not move). */
  readonly conviction: number;
}

export interface Signal {
  readonly id: SignalId;
  readonly round: string;
  readonly competency: string;
  readonly polarity: Polarity;
  readonly strength: number;
  readonly decisive: boolean;
  readonly summary: string;
  /** What the rulebook's catalogue calls it; null for an author's own. */
  readonly behaviour: string | null;
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
  | { readonly kind: "BELOW_FILTER"; readonly round: string; readonly filter: string }
  | { readonly kind: "SCHEME"; readonly scheme: string }
  | { readonly kind: "VETO"; readonly by: PersonId }
  | { readonly kind: "NO_LEVEL" }
  | { readonly kind: "NO_SPONSOR" };

/** A round that leaves only no-hire: the primary filter itself, or one it does not make up for. */
export interface Shortfall {
  readonly round: string;
  readonly filter: string;
}

export interface LevelStep {
  readonly level: string;
  readonly title: string;
  readonly scope: string;
}

export interface Ladder {
  /** Lowest first. */
  readonly rungs: readonly LevelStep[];
  readonly scopes: readonly { readonly id: string; readonly supports: string; readonly summary: string }[];
  /** `repeated`: the levels that want two pieces of work. */
  readonly leveling: { readonly repeated: readonly string[] };
}

/** The level that a title elsewhere claims. */
export interface Claim {
  readonly title: string;
  readonly employer: string;
  readonly level: string;
}

export interface Promotion {
  readonly candidate: Candidate;
  readonly current: string;
  readonly track: string;
  readonly committee: readonly Panelist[];
}

/** A piece of work put on the table in calibration. */
export interface Work {
  readonly by: PersonId;
  readonly level: string;
  readonly summary: string;
  /** The ladder's name for its scope. */
  readonly scope: string | null;
  /** What shows its effect. */
  readonly documents: string | null;
  /** Whether it supports the level. */
  readonly counts: boolean;
}

interface Closed {
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
}

export interface Events {
  LoopOpened: {
    rulebook: { behaviours: readonly { id: string; summary: string }[] };
    candidate: Candidate;
  };
  RoundStarted: { round: string };
  LineSpoken: { round: string; speaker: PersonId; words: string };
  CandidateRedirected: { round: string; by: PersonId; words: string };
  SignalRecorded: { signal: Signal; notedBy: readonly PersonId[] };
  RoundFinished: { round: string };
  ScorecardSubmitted: { scorecard: Scorecard };
  ScorecardsUnsealed: object;
  GatePassed: { gate: string };
  GateFailed: { gate: string } & Closed;
  FilterPassed: { round: string };
  FilterFailed: { round: string } & Closed;
  WeakRoundSurvived: Shortfall;
  WeakRoundCounted: Shortfall & Closed;
  DebriefOpened: {
    rules: { scheme: string; quorum: number; vetoRoles: readonly string[] };
    members: readonly { person: PersonId; role: Role }[];
    failedGates: readonly string[];
    shortfalls: readonly Shortfall[];
    transfer: Transfer | null;
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
  FilterInvoked: { by: PersonId; round: string };
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
    ladder: Ladder;
    claim: Claim | null;
    barred: readonly SignalId[];
    promotion: Promotion | null;
  };
  TitleWeighed: { title: string; employer: string; claims: string; readAs: string };
  RemarkMade: { by: PersonId; words: string };
  ScopeEvidencePresented: Work;
  LevelProposed: { by: PersonId; level: string };
  LevelSettled: { level: string; band: { company: string; level: string }; target: string };
  NoLevelSupported: { because: readonly SignalId[] };
  PromotionBlocked: { target: string; reached: string | null };
}
