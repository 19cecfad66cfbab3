import type { AnyFrame } from "../frames";

/** Puts pages together whatever order they come in: what is known is ignored, what is early waits. */
export class Assembly {
  readonly #early = new Map<number, AnyFrame>();
  #last = 0;

  /** The highest sequence number up to which nothing is missing. */
  get last(): number {
    return this.#last;
  }

  /** Takes frames in any order; returns those that now continue the sequence. */
  add(frames: readonly AnyFrame[]): readonly AnyFrame[] {
    for (const frame of frames) {
      if (frame.seq > this.#last) this.#early.set(frame.seq, frame);
    }
    const ready: AnyFrame[] = [];
    for (let next = this.#early.get(this.#last + 1); next; next = this.#early.get(this.#last + 1)) {
      ready.push(next);
      this.#early.delete(next.seq);
      this.#last = next.seq;
    }
    return ready;
  }
}
