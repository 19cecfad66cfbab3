import type { Analysis } from "./analysis";
import type { Header } from "./frames";

export type MarkKind = "chapter" | "turning" | "vote" | "flag";

/** The events one can jump between, in order, each once. */
export type Marks = Readonly<Record<MarkKind, readonly number[]>>;

const inOrder = (events: readonly number[]): readonly number[] =>
  [...new Set(events)].toSorted((a, b) => a - b);

export const marksOf = (
  { chapters }: Header,
  votes: readonly number[],
  analysis: Analysis | null,
): Marks => ({
  chapter: chapters.map(({ from }) => from),
  turning: inOrder(analysis?.turningPoints.map(({ event }) => event) ?? []),
  vote: votes,
  flag: inOrder(analysis?.flags.map(({ event }) => event) ?? []),
});

/** The mark before or after an event; null where there is none. */
export const beside = (marks: readonly number[], seq: number, direction: -1 | 1): number | null =>
  (direction === 1 ? marks.find((mark) => mark > seq) : marks.findLast((mark) => mark < seq)) ?? null;
