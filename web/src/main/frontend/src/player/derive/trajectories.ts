import type { Rating } from "../../shared/votes";
import type { Trajectory } from "../../shared/trajectory";
import type { AnyFrame, PersonId } from "../frames";
import { isKnown } from "../reduce";

type Point = readonly [number, Rating];

/** Each vote over time, from the reveal on. A vote still sealed has no line. */
export function trajectoriesOf(frames: readonly AnyFrame[]): readonly Trajectory[] {
  const sealed = new Map<PersonId, Rating>();
  const lines = new Map<PersonId, Point[]>();
  const add = (person: PersonId, point: Point) => lines.set(person, [...(lines.get(person) ?? []), point]);
  for (const frame of frames.filter(isKnown)) {
    if (frame.type === "InitialVoteCast") {
      sealed.set(frame.event.voter, frame.event.vote.rating);
    } else if (frame.type === "InitialVotesRevealed") {
      for (const [person, rating] of sealed) add(person, [frame.seq, rating]);
      sealed.clear();
    } else if (frame.type === "VoteChanged") {
      add(frame.event.voter, [frame.seq, frame.event.to.rating]);
    }
  }
  return [...lines].map(([person, points]) => ({ person, points }));
}
