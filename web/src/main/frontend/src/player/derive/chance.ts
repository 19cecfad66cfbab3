/** How likely it was, at an event and in words. Pure. */

import type { Analysis, Chance } from "../analysis";
import type { Header } from "../header";

/** A share as a whole per cent; never 0 or 100 where it is not. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share >= 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/** The chance at an event; null where the analysis has none of it. */
export const chanceAt = ({ curve }: Pick<Analysis, "curve">, event: number): Chance | null => {
  const near = curve[event];
  return near?.event === event ? near : (curve.find((of) => of.event === event) ?? null);
};

/** What the share is a share of: a promotion has no hire, only a level to reach. */
export const chanceName = ({ entry, candidate }: Header): string =>
  entry === "PROMOTION" ? `Reaches ${candidate.target}` : "P(hire)";
