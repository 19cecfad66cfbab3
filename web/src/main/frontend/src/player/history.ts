import type { AnyFrame } from "./frames";
import { reduce } from "./reduce";
import { type ReplayState, start } from "./state";

const SPACING = 50;

/** The frames received so far, gapless from 1, and a state kept every 50 of them so that any seek is a short fold. */
export class History {
  readonly #frames: AnyFrame[] = [];
  readonly #keyframes: ReplayState[] = [start];

  get frames(): readonly AnyFrame[] {
    return this.#frames;
  }

  append(frames: readonly AnyFrame[]): void {
    this.#frames.push(...frames);
  }

  at(seq: number): ReplayState {
    const wanted = Math.min(seq, this.#frames.length);
    const nearest = Math.min(Math.floor(wanted / SPACING), this.#keyframes.length - 1);
    let state = this.#keyframes[nearest] ?? start;
    for (const frame of this.#frames.slice(nearest * SPACING, wanted)) {
      state = reduce(state, frame);
      if (state.seq === this.#keyframes.length * SPACING) {
        this.#keyframes.push(state);
      }
    }
    return state;
  }
}
