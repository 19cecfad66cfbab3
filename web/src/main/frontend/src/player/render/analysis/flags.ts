/** What acted on people, by effect. Pure. */

import type { Analysis, Flag } from "../../analysis";
import type { Cast } from "../../derive/cast";
import { memo } from "./memo";

export interface EffectGroup {
  readonly effect: string;
  readonly explanation: string;
  readonly source: string;
  /** The largest first, whichever way it went. */
  readonly flags: readonly Flag[];
}

const largest = (flags: readonly Flag[]): readonly Flag[] =>
  flags.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size));

/** The effect with the largest single size first. */
export const effectGroups = memo(({ flags }: Analysis): readonly EffectGroup[] => {
  const groups = new Map<string, Flag[]>();
  for (const flag of largest(flags)) {
    const group = groups.get(flag.effect);
    if (group) group.push(flag);
    else groups.set(flag.effect, [flag]);
  }
  return [...groups].map(([effect, of]) => ({
    effect,
    explanation: of[0]!.explanation,
    source: of[0]!.source,
    flags: of,
  }));
});

export const largestSize = memo(({ flags }: Analysis): number =>
  Math.max(0, ...flags.map(({ size }) => Math.abs(size))),
);

/** On whom it acted, and on what. */
export const flagText = ({ person, competency }: Flag, cast: Cast): string =>
  competency === null ? cast.short(person) : `${cast.short(person)} on ${cast.competency(competency)}`;

export const flagsAt = ({ flags }: Analysis, event: number): readonly Flag[] =>
  largest(flags.filter((flag) => flag.event === event));
