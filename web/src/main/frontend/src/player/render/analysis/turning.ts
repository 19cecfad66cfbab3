import type { Analysis, Chance, Flip } from "../../analysis";
import { memo } from "./memo";

export { chanceAt } from "../../derive/chance";

export interface TurningPoint extends Chance {
  /** In the order of events, from 1. */
  readonly number: number;
  readonly flip: Flip | null;
}

/** As the timeline numbers them. */
export const turningPoints = memo((analysis: Analysis): readonly TurningPoint[] =>
  analysis.turningPoints
    .toSorted((a, b) => a.event - b.event)
    .map((chance, index) => ({
      ...chance,
      number: index + 1,
      flip: analysis.flips.find(({ event }) => event === chance.event) ?? null,
    })),
);

/** The last turning point that has happened. */
export const latest = (all: readonly TurningPoint[], seq: number): TurningPoint | null =>
  all.findLast(({ event }) => event <= seq) ?? null;
