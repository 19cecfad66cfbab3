import { hold } from "./clock";
import type { Connection, Driver } from "./driver/driver";
import type { AnyFrame, Header, Problem } from "./frames";
import { History } from "./history";
import { type ReplayState, chapterAt } from "./state";

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/** One consistent look at the player, made anew at each change. */
export interface Snapshot {
  readonly header: Header | null;
  readonly frames: readonly AnyFrame[];
  readonly state: ReplayState;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly connection: Connection;
  readonly problem: Problem | null;
}

export interface Player {
  readonly snapshot: Snapshot;
  load(driver: Driver): void;
  close(): void;
  /** At the end, plays from the start again. */
  play(): void;
  pause(): void;
  step(by: number): void;
  /** To an event; one not received yet is gone to when it comes. */
  seek(seq: number): void;
  /** To the start of a chapter, counted from 0. */
  chapter(index: number): void;
  speed(speed: Speed): void;
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
}

class ReplayPlayer implements Player {
  #history = new History();
  #driver: Driver | null = null;
  #header: Header | null = null;
  #wanted = 1;
  #playing = false;
  #speed: Speed = 1;
  #connection: Connection = "open";
  #problem: Problem | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #snapshot = this.#look();
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  load(driver: Driver): void {
    this.close();
    this.#driver = driver;
    driver.start({
      header: (header) => this.#change(() => (this.#header = header)),
      frames: (frames) => this.#change(() => this.#history.append(frames)),
      connection: (connection) => this.#change(() => (this.#connection = connection)),
      problem: (problem) => this.#change(() => (this.#problem = problem)),
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#driver?.stop();
    this.#driver = null;
  }

  play(): void {
    this.#change(() => {
      this.#playing = true;
      if (this.#atEnd()) this.#wanted = 1;
    });
  }

  pause(): void {
    this.#change(() => (this.#playing = false));
  }

  step(by: number): void {
    this.#playing = false;
    this.seek(this.#snapshot.state.seq + by);
  }

  seek(seq: number): void {
    this.#change(() => {
      this.#wanted = Math.max(1, Math.min(seq, this.#header?.frames ?? Infinity));
    });
  }

  chapter(index: number): void {
    const chapter = this.#header?.chapters[index];
    if (chapter) this.seek(chapter.from);
  }

  speed(speed: Speed): void {
    this.#change(() => (this.#speed = speed));
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #atEnd(): boolean {
    return this.#header !== null && this.#wanted >= this.#header.frames;
  }

  #change(change: () => void): void {
    change();
    if (this.#atEnd()) this.#playing = false;
    this.#snapshot = this.#look();
    this.#schedule();
    for (const listener of this.#listeners) listener(this.#snapshot);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { seq } = this.#snapshot.state;
    const frame = this.#history.frames[seq - 1];
    const next = this.#history.frames[seq];
    if (this.#playing && frame && next && this.#wanted === seq) {
      this.#timer = setTimeout(() => this.seek(seq + 1), hold(frame, next, this.#speed));
    }
  }

  #look(): Snapshot {
    return {
      header: this.#header,
      frames: this.#history.frames,
      state: this.#history.at(this.#wanted),
      playing: this.#playing,
      speed: this.#speed,
      connection: this.#connection,
      problem: this.#problem,
    };
  }
}

export const createPlayer = (): Player => new ReplayPlayer();

/** The chapter before or after this event; "before" goes to the start of the running chapter first. */
export function neighbour(snapshot: Snapshot, direction: -1 | 1): number {
  const chapters = snapshot.header?.chapters ?? [];
  const { seq } = snapshot.state;
  const current = chapterAt(chapters, seq);
  if (direction === 1) return Math.min(current + 1, chapters.length - 1);
  return seq > (chapters[current]?.from ?? 1) ? current : Math.max(0, current - 1);
}
