import type { Analysis } from "./analysis";
import type { Decision } from "./events";
import type { AnyFrame, Problem } from "./frames";
import type { Header } from "./header";

/** A recording as a whole. */
export interface Replay {
  readonly header: Header;
  readonly frames: readonly AnyFrame[];
}

export type ChoiceGroup = "VOTES" | "EVIDENCE" | "SPEAKERS" | "PEOPLE" | "PROCESS" | "RULES";

/** One thing that can be otherwise from an event on, and what it would come to. */
export interface Choice {
  readonly group: ChoiceGroup;
  readonly label: string;
  /** The last event the fork takes over. */
  readonly at: number;
  readonly set: readonly string[];
  /** Null where it is a promotion, or the rules refuse it. */
  readonly decision: Decision | null;
  readonly flips: boolean;
  /** Not where it is refused, or where there were too many to play. */
  readonly played?: boolean;
  /** Why it cannot be; null where it can. */
  readonly refused: string | null;
}

export interface Forked {
  readonly id: string;
  readonly parent: string;
  readonly forkedAt: number;
  readonly change: readonly string[];
  readonly decision: Decision | null;
  readonly parentDecision: Decision | null;
  readonly differsAt: number | null;
  readonly events: number;
}

/** One recording among its forks. */
export interface Branch {
  readonly id: string;
  readonly name: string | null;
  readonly title: string;
  readonly parent: string | null;
  readonly forkedAt: number | null;
  readonly change: readonly string[];
  readonly decision: Decision | null;
  /** It only keeps its place, for forks of it are here: it was deleted, or never was here. */
  readonly missing?: boolean;
}

/** A refusal in words a reader can use: what the detail says, where there is one. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** Addresses of what can be taken away of a recording; null for what cannot. */
export interface Files {
  /** The recording file. */
  readonly recording: string;
  /** One HTML file that plays by itself. */
  readonly page: string | null;
  readonly analysis: string | null;
  /** The script that plays recording files in any page. */
  readonly player: string | null;
}

/** What the page around a player can do besides playing; null where it cannot. Each rejects with a Refusal. */
export interface Host {
  readonly analyse: ((id: string, runs: number) => Promise<Analysis>) | null;
  readonly recording: ((id: string) => Promise<Replay>) | null;
  readonly choices: ((id: string, at: number) => Promise<readonly Choice[]>) | null;
  readonly fork: ((id: string, at: number, set: readonly string[]) => Promise<Forked>) | null;
  /** A recording, what it left, and what left it, in no order. */
  readonly family: ((id: string) => Promise<readonly Branch[]>) | null;
  /** An empty name takes it away. */
  readonly rename: ((id: string, name: string) => Promise<void>) | null;
  readonly remove: ((id: string) => Promise<void>) | null;
  readonly restore: ((id: string) => Promise<void>) | null;
  /** Goes on, live, with a recording that was cut off. */
  readonly playOn: ((id: string) => Promise<void>) | null;
  /** Where another recording is watched, at an event; null where only this one is at hand. */
  readonly address: ((id: string, seq: number | null) => string) | null;
  readonly files: ((id: string) => Files) | null;
}

/** A page that has the recording and nothing else. */
export const ALONE: Host = {
  analyse: null,
  recording: null,
  choices: null,
  fork: null,
  family: null,
  rename: null,
  remove: null,
  restore: null,
  playOn: null,
  address: null,
  files: null,
};
