import type { Rating } from "../../shared/votes";
import type { Trajectory } from "../../shared/trajectory";
import type { AnyFrame, PersonId } from "../frames";
import { isKnown } from "../reduce";

type Point = readonly [number, Rating];

/** Each vote over time, from the reveal on, taken up frame by frame. A vote still sealed has no line. */
export class Votes {
  readonly #sealed = new Map<PersonId, Rating>();
  readonly #lines = new Map<PersonId, Point[]>();

  add(frame: AnyFrame): void {
    if (!isKnown(frame)) return;
    if (frame.type === "InitialVoteCast") {
      this.#sealed.set(frame.event.voter, frame.event.vote.rating);
    } else if (frame.type === "InitialVotesRevealed") {
      for (const [person, rating] of this.#sealed) this.#point(person, [frame.seq, rating]);
      this.#sealed.clear();
    } else if (frame.type === "VoteChanged") {
      this.#point(frame.event.voter, [frame.seq, frame.event.to.rating]);
    }
  }

  get lines(): readonly Trajectory[] {
    return [...this.#lines].map(([person, points]) => ({ person, points: [...points] }));
  }

  #point(person: PersonId, point: Point): void {
    const line = this.#lines.get(person);
    if (line) line.push(point);
    else this.#lines.set(person, [point]);
  }
}

export function trajectoriesOf(frames: readonly AnyFrame[]): readonly Trajectory[] {
  const votes = new Votes();
  for (const frame of frames) votes.add(frame);
  return votes.lines;
}
