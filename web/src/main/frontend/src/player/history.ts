import type { AnyFrame } from "./frames";
import { reduce } from "./reduce";
import { type ReplayState, start } from "./state";

const FIRST_SPACING = 50;
/** Beyond this many, every other keyframe goes and the rest stand twice as far apart. */
const MOST = 256;

/** Frames folded at most for one seek while the states are not all kept yet. */
const FAR = 1_000;

/** The frames received so far, gapless from 1, and states kept at even distances so that any seek is a short fold. */
export class History {
  readonly #frames: AnyFrame[] = [];
  #spacing = FIRST_SPACING;
  #keyframes: ReplayState[] = [start];
  /** Where one was last: play goes on from there. */
  #near: ReplayState = start;

  get frames(): readonly AnyFrame[] {
    return this.#frames;
  }

  /** How many states are kept. */
  get kept(): number {
    return this.#keyframes.length;
  }

  /** Whether a seek anywhere is a short one. */
  get isReady(): boolean {
    return this.#frames.length - this.#lastKept.seq < this.#spacing;
  }

  /** How far one can go at once: all the way, once it is ready. */
  get reach(): number {
    return Math.min(this.#frames.length, this.#lastKept.seq + FAR);
  }

  /** Takes what continues the frames; what is here already is left out. */
  append(frames: readonly AnyFrame[]): void {
    for (const frame of frames) {
      if (frame.seq > this.#frames.length) this.#frames.push(frame);
    }
  }

  at(seq: number): ReplayState {
    const wanted = Math.max(0, Math.min(seq, this.#frames.length));
    this.#near = this.#fold(this.#nearest(wanted), wanted);
    return this.#near;
  }

  /** Keeps states ahead of need, some frames at a time so that nobody waits for it. */
  prepare(frames: number): void {
    const from = this.#lastKept;
    this.#fold(from, Math.min(this.#frames.length, from.seq + Math.max(frames, this.#spacing)));
  }

  get #lastKept(): ReplayState {
    return this.#keyframes.at(-1) ?? start;
  }

  #nearest(wanted: number): ReplayState {
    const index = Math.min(Math.floor(wanted / this.#spacing), this.#keyframes.length - 1);
    const kept = this.#keyframes[index] ?? start;
    return this.#near.seq > kept.seq && this.#near.seq <= wanted ? this.#near : kept;
  }

  #fold(from: ReplayState, to: number): ReplayState {
    let state = from;
    for (let index = from.seq; index < to; index++) {
      state = reduce(state, this.#frames[index]!);
      if (index + 1 === this.#keyframes.length * this.#spacing) this.#keep(state);
    }
    return state;
  }

  #keep(state: ReplayState): void {
    this.#keyframes.push(state);
    if (this.#keyframes.length <= MOST) return;
    this.#keyframes = this.#keyframes.filter((_, index) => index % 2 === 0);
    this.#spacing *= 2;
  }
}
