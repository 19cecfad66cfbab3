/** What `analyze --json` and the server say of a recording, as docs/how-to/analyze.md describes it. */

import type { Decision, Polarity, Rating } from "./events";
import type { PersonId, SignalId } from "./header";

export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How likely a hire was once an event had happened; event 0 is before any. */
export interface Chance {
  readonly event: number;
  readonly what: string;
  readonly hire: Proportion;
  readonly swing: number;
  readonly turning: boolean;
}

export interface MovePart {
  readonly speaker: PersonId;
  readonly statement: number;
  readonly evidence: SignalId | null;
  readonly force: string;
  readonly size: number;
  readonly share: number;
}

export interface VoteMove {
  readonly event: number;
  readonly voter: PersonId;
  readonly from: Rating;
  readonly to: Rating;
  readonly moved: number;
  readonly parts: readonly MovePart[];
  readonly speakers: readonly { readonly speaker: PersonId; readonly share: number }[];
  readonly mover: {
    readonly speaker: PersonId;
    readonly share: number;
    readonly at: number;
    readonly set: string;
  } | null;
}

export interface Pivot {
  readonly event: number;
  readonly what: string;
  readonly removal: string;
  readonly at: number;
  readonly set: string;
  readonly decision: Decision;
}

export interface Unsaid {
  readonly signal: SignalId;
  readonly event: number;
  readonly summary: string;
  readonly polarity: Polarity;
  readonly strength: number;
  readonly notedBy: readonly PersonId[];
}

export interface Flag {
  readonly event: number;
  readonly effect: string;
  readonly person: PersonId;
  readonly competency: string | null;
  readonly size: number;
  readonly explanation: string;
  readonly source: string;
}

/** One step on the way back from the decision to what caused it. */
export interface Because {
  readonly kind: "DECISION" | "RULE" | "VOTE" | "MOVE" | "CARD" | "SIGNAL" | "LINE";
  readonly event: number;
  readonly what: string;
  readonly person: PersonId | null;
  readonly signal: SignalId | null;
}

/** The final votes under one decision scheme. */
export interface RuleOutcome {
  readonly scheme: string;
  readonly inForce: boolean;
  /** What the votes alone come to. */
  readonly votes: Decision;
  /** What it comes to with gates, filters and vetoes, which no scheme sets aside. */
  readonly decision: Decision;
}

/** The fork from just before a turning point that makes the decision another. */
export interface Flip {
  /** The turning point. */
  readonly event: number;
  readonly label: string;
  readonly at: number;
  readonly set: readonly string[];
  readonly decision: Decision;
}

export interface Analysis {
  readonly recording: string;
  readonly scenario: string;
  readonly variant: string;
  readonly seed: number;
  readonly decision: Decision | null;
  readonly runs: number;
  readonly curve: readonly Chance[];
  readonly turningPoints: readonly Chance[];
  readonly moves: readonly VoteMove[];
  readonly pivotal: Pivot | null;
  readonly whyNonePivotal: string | null;
  readonly evidence: {
    readonly recorded: number;
    readonly aired: number;
    readonly share: number | null;
    readonly unsaid: readonly Unsaid[];
  };
  readonly flags: readonly Flag[];
  readonly why: readonly Because[];
  readonly rules: readonly RuleOutcome[];
  /** For each turning point that one change undoes. */
  readonly flips: readonly Flip[];
}
