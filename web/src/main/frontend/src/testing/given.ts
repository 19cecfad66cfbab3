import { castOf } from "../player/derive/cast";
import type { AnyFrame, FrameType, Header } from "../player/frames";
import { reduce } from "../player/reduce";
import { type ReplayState, start } from "../player/state";

interface Recording {
  readonly header: Header;
  readonly frames: readonly AnyFrame[];
}

/** A recording up to and with the last frame of a type, and how things stand there. */
export function given({ header, frames }: Recording, type: FrameType, times = Infinity) {
  const numbers = frames.filter((frame) => frame.type === type).map(({ seq }) => seq);
  const seq = numbers[Math.min(times, numbers.length) - 1];
  if (seq === undefined) throw new Error(`No ${type} in ${header.title}`);
  const past = frames.slice(0, seq);
  const state = past.reduce<ReplayState>(reduce, start);
  return { seq, past, state, frame: past.at(-1)!, cast: castOf(header) };
}
