import { RATINGS, type Rating } from "./votes";

/** One vote over time: the event at which it became this rating. The first point is the reveal. */
export interface Trajectory {
  readonly person: string;
  readonly points: readonly (readonly [seq: number, rating: Rating])[];
}

/** 0 is the Strong Hire rail at the top, 3 the Strong No Hire rail. */
export const rail = (rating: Rating): number => RATINGS.length - 1 - RATINGS.indexOf(rating);

/** Where its rail runs in a drawing, the outer two at its top and bottom. */
export const railAt = (rating: Rating, top: number, bottom: number): number =>
  top + (rail(rating) * (bottom - top)) / (RATINGS.length - 1);

/** The last move is followed by a little of the line it leads to. */
const TAIL = 1.15;

/** The events that a drawing of the lines runs over. */
export function spanOf(places: readonly number[]): { readonly begin: number; readonly end: number } {
  const begin = Math.min(...places);
  return { begin, end: begin + Math.max(1, (Math.max(...places) - begin) * TAIL) };
}

/** A promotion in a drawing: the line of the level held, which steps up to the one asked for where it is reached. */
export const climbPath = (left: number, right: number, held: number, asked: number | null): string =>
  asked === null
    ? `M${left} ${held}H${right}`
    : `M${left} ${held}H${left + (right - left) * STEP}V${asked}H${right}`;

/** Where on its way the line of a promotion leaves the level held. */
const STEP = 0.62;

export function ratingAt(trajectory: Trajectory, seq: number): Rating | null {
  return trajectory.points.findLast(([at]) => at <= seq)?.[1] ?? null;
}

/** The part of a line between two events, as a stepped SVG path; empty when there is none. */
export function steppedPath(
  trajectory: Trajectory,
  from: number,
  to: number,
  x: (seq: number) => number,
  y: (rating: Rating) => number,
): string {
  const begin = Math.max(from, trajectory.points[0]?.[0] ?? Infinity);
  const rating = ratingAt(trajectory, begin);
  if (rating === null || begin > to) return "";
  const turns = trajectory.points
    .filter(([seq]) => seq > begin && seq <= to)
    .map(([seq, next]) => `H${x(seq).toFixed(1)}V${y(next).toFixed(1)}`);
  return `M${x(begin).toFixed(1)} ${y(rating).toFixed(1)}${turns.join("")}H${x(to).toFixed(1)}`;
}

/** How far line number `index` of `total` is shifted so that no line hides another. */
export const offset = (index: number, total: number, spacing: number): number =>
  (index - (total - 1) / 2) * spacing;

/** How many votes lie on each rail, top first. */
export function countByRail(ratings: readonly Rating[]): readonly { rating: Rating; count: number }[] {
  return RATINGS.toReversed().map((rating) => ({
    rating,
    count: ratings.filter((other) => other === rating).length,
  }));
}
