import type {
  Chapter,
  Decision,
  LevelStep,
  Moment,
  PersonId,
  Rating,
  Reason,
  Scorecard,
  Signal,
  SignalId,
  Vote,
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
  readonly gates: Readonly<Record<string, Gate>>;
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

export interface Gate {
  readonly verdict: "passed" | "failed";
  readonly by: readonly PersonId[];
  readonly evidence: readonly SignalId[];
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
  readonly ladder: readonly LevelStep[];
  readonly proposals: readonly { readonly by: PersonId; readonly level: string }[];
  readonly scope: { readonly by: PersonId; readonly level: string; readonly summary: string } | null;
  readonly settled: { readonly level: string; readonly band: string } | null;
  readonly unsupported: boolean;
}

/** What lies on the table. */
export type Scene =
  | { readonly kind: "opening" }
  | { readonly kind: "round"; readonly round: string; readonly over: boolean }
  | {
      readonly kind: "words";
      readonly speaker: PersonId;
      readonly words: string;
      readonly round: string | null;
    }
  | { readonly kind: "cards" }
  | { readonly kind: "gate"; readonly gate: string; readonly invokedBy: PersonId | null }
  | {
      readonly kind: "rules";
      readonly scheme: string;
      readonly quorum: number;
      readonly failedGates: readonly string[];
    }
  | { readonly kind: "poll" }
  | { readonly kind: "veto"; readonly by: PersonId }
  | { readonly kind: "call"; readonly by: PersonId }
  | { readonly kind: "decision" }
  | { readonly kind: "reopened" }
  | { readonly kind: "calibration" };

export const emptySeat: Seat = { cards: [], vote: null, was: null, veto: false };

export const start: ReplayState = {
  seq: 0,
  at: { session: 0, seconds: 0 },
  scene: { kind: "opening" },
  speaking: null,
  moved: null,
  seats: {},
  signals: [],
  cited: [],
  unsealed: false,
  revealed: false,
  debrief: false,
  gates: {},
  moves: [],
  calibration: null,
  outcome: null,
  newer: false,
};

export const seatOf = (state: ReplayState, person: PersonId): Seat => state.seats[person] ?? emptySeat;

export const chapterAt = (chapters: readonly Chapter[], seq: number): number =>
  Math.max(
    0,
    chapters.findLastIndex((chapter) => chapter.from <= seq),
  );
