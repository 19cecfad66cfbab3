import type { Connection, Driver } from "./driver/driver";
import type { AnyFrame, Header, Problem } from "./frames";
import type { Loop } from "./loop";
import type { Mode } from "./modes";
import { type ReplayState, chapterAt } from "./state";

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** One consistent look at the player, made anew at each change. */
export interface Snapshot {
  readonly header: Header | null;
  readonly frames: readonly AnyFrame[];
  readonly state: ReplayState;
  readonly mode: Mode;
  /** Whether events come by themselves, played or live. */
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: Loop | null;
  readonly stopsAtChapters: boolean;
  readonly connection: Connection;
  readonly problem: Problem | null;
}

export interface Player {
  readonly snapshot: Snapshot;
  /** Another recording; a place asked for before the first one holds for it. */
  load(driver: Driver): void;
  /** Lets go of the driver; what is here stays, and `open` takes it up again. */
  close(): void;
  open(): void;
  /** At the end, plays from the start again. */
  play(): void;
  pause(): void;
  step(by: number): void;
  /** To an event; one not received yet is gone to when it comes. */
  seek(seq: number): void;
  /** To the start of a chapter, counted from 0. */
  chapter(index: number): void;
  /** To the newest event of a recording being played just now, and on with it. */
  follow(): void;
  speed(speed: Speed): void;
  loop(loop: Loop | null): void;
  stopAtChapters(stop: boolean): void;
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
}

/** The chapter before or after this event; "before" goes to the start of the running chapter first. */
export function neighbour(snapshot: Snapshot, direction: -1 | 1): number {
  const chapters = snapshot.header?.chapters ?? [];
  const { seq } = snapshot.state;
  const current = chapterAt(chapters, seq);
  if (direction === 1) return Math.min(current + 1, chapters.length - 1);
  return seq > (chapters[current]?.from ?? 1) ? current : Math.max(0, current - 1);
}
