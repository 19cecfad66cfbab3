import type {
  Chapter,
  Claim,
  Decision,
  Ladder,
  Moment,
  PersonId,
  Promotion,
  Rating,
  Reason,
  Scorecard,
  Shortfall,
  Signal,
  SignalId,
  Transfer,
  Vote,
  Work,
} from "./frames";

/** Everything the stage shows after one event. Immutable: `reduce` makes the next one. */
export interface ReplayState {
  readonly seq: number;
  readonly at: Moment;
  readonly scene: Scene;
  /** Who is talking at this event, not who talked last. */
  readonly speaking: PersonId | null;
  readonly moved: PersonId | null;
  readonly seats: Readonly<Record<PersonId, Seat>>;
  readonly signals: readonly RecordedSignal[];
  /** The evidence cited now: the one yellow moment. */
  readonly cited: readonly SignalId[];
  readonly unsealed: boolean;
  readonly revealed: boolean;
  readonly debrief: boolean;
  /** How gates, primary filters and weak rounds were read, by round. */
  readonly readings: Readonly<Record<string, Reading>>;
  readonly moves: readonly Move[];
  readonly calibration: Calibration | null;
  readonly outcome: Outcome | null;
  readonly newer: boolean;
}

export interface Seat {
  readonly cards: readonly Scorecard[];
  readonly vote: Vote | null;
  readonly was: Rating | null;
  readonly veto: boolean;
}

export interface RecordedSignal extends Signal {
  readonly at: Moment;
  readonly notedBy: readonly PersonId[];
  /** Said in the debrief by these, in order. Empty: recorded, never aired. */
  readonly airedBy: readonly PersonId[];
}

export interface Reading {
  readonly kind: "gate" | "filter" | "weak-round";
  /** Failed leaves only no-hire. */
  readonly verdict: "passed" | "failed";
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
  /** The primary filter that did or did not make up for a weak round. */
  readonly filter: string | null;
}

export interface Move {
  readonly seq: number;
  readonly voter: PersonId;
  readonly from: Vote;
  readonly to: Vote;
  readonly speaker: PersonId | null;
  readonly evidence: SignalId | null;
}

export interface Outcome {
  readonly decision: Decision;
  readonly reason: Reason;
  readonly votes: readonly { readonly person: PersonId; readonly rating: Rating }[];
  readonly dissent: readonly PersonId[];
}

export interface Calibration {
  readonly basis: "HIRE_DECISION" | "PROMOTION";
  readonly company: string;
  readonly target: string;
  readonly ladder: Ladder;
  readonly claim: Claim | null;
  /** How this company reads the claim, once it has been weighed. */
  readonly readAs: string | null;
  readonly promotion: Promotion | null;
  readonly remark: { readonly by: PersonId; readonly words: string } | null;
  readonly shown: readonly Work[];
  readonly proposals: readonly { readonly by: PersonId; readonly level: string }[];
  readonly settled: { readonly level: string; readonly band: string } | null;
  readonly unsupported: { readonly because: readonly SignalId[] } | null;
  readonly blocked: { readonly target: string; readonly reached: string | null } | null;
}

/** What lies on the table. */
export type Scene =
  | { readonly kind: "opening"; readonly motive: string | null }
  | { readonly kind: "round"; readonly round: string; readonly over: boolean }
  | {
      readonly kind: "words";
      readonly speaker: PersonId;
      readonly words: string;
      readonly round: string | null;
    }
  | {
      readonly kind: "redirect";
      readonly by: PersonId;
      readonly words: string;
      readonly round: string;
      /** What the candidate was saying. */
      readonly cut: string | null;
    }
  | { readonly kind: "cards" }
  | { readonly kind: "reading"; readonly round: string; readonly invokedBy: PersonId | null }
  | {
      readonly kind: "rules";
      readonly scheme: string;
      readonly quorum: number;
      readonly failedGates: readonly string[];
      readonly shortfalls: readonly Shortfall[];
      readonly transfer: Transfer | null;
    }
  | { readonly kind: "poll" }
  | { readonly kind: "veto"; readonly by: PersonId }
  | { readonly kind: "call"; readonly by: PersonId }
  | { readonly kind: "decision" }
  | { readonly kind: "reopened" }
  | {
      readonly kind: "calibration";
      readonly shows: "case" | "ladder" | "title" | "remark" | "work";
    };

const emptySeat: Seat = { cards: [], vote: null, was: null, veto: false };

export const start: ReplayState = {
  seq: 0,
  at: { session: 0, seconds: 0 },
  scene: { kind: "opening", motive: null },
  speaking: null,
  moved: null,
  seats: {},
  signals: [],
  cited: [],
  unsealed: false,
  revealed: false,
  debrief: false,
  readings: {},
  moves: [],
  calibration: null,
  outcome: null,
  newer: false,
};

export const seatOf = (state: ReplayState, person: PersonId): Seat =>
  // an id may be what every object has, such as "constructor"
  (Object.hasOwn(state.seats, person) && state.seats[person]) || emptySeat;

export const chapterAt = (chapters: readonly Chapter[], seq: number): number =>
  Math.max(
    0,
    chapters.findLastIndex((chapter) => chapter.from <= seq),
  );
