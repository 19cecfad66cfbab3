import { list } from "../../shared/format";
import { quoted } from "../../shared/text";
import type { LevelStep, Work } from "../frames";
import type { Calibration } from "../state";
import type { Cast } from "./cast";

/** One level of the ladder with everything that has come to lie on it. */
export interface Rung extends LevelStep {
  readonly target: boolean;
  readonly held: boolean;
  /** What the candidate's title claims, and whether that has been read lower since. */
  readonly claim: "claimed" | "discounted" | null;
  readonly readAs: boolean;
  readonly proposedBy: string | null;
  readonly pieces: readonly Work[];
  /** More than one piece of work is wanted. */
  readonly repeated: boolean;
  readonly end: "settled" | "blocked" | "reached" | null;
  /** Asked for, or passed by, on the way down to where it settled. */
  readonly fallen: boolean;
}

function claimOn(level: string, { claim, readAs }: Calibration): Rung["claim"] {
  if (claim?.level !== level || readAs === level) return null;
  return readAs === null ? "claimed" : "discounted";
}

function endOf(level: string, { settled, blocked }: Calibration): Rung["end"] {
  if (settled?.level === level) return "settled";
  if (blocked?.target === level) return "blocked";
  return blocked?.reached === level ? "reached" : null;
}

/** Between the level asked for and the lower one that was settled. */
function fallenOf({ ladder, target, settled }: Calibration): readonly string[] {
  if (!settled) return [];
  const levels = ladder.rungs.map(({ level }) => level);
  return levels.slice(levels.indexOf(settled.level) + 1, levels.indexOf(target) + 1);
}

/** The ladder, highest level on top. */
export const rungsOf = (of: Calibration, cast: Cast): readonly Rung[] => {
  const fallen = fallenOf(of);
  return of.ladder.rungs.toReversed().map((step) => {
    const by = of.proposals.filter(({ level }) => level === step.level).map((each) => cast.short(each.by));
    return {
      ...step,
      target: step.level === of.target,
      held: step.level === of.promotion?.current,
      claim: claimOn(step.level, of),
      readAs: of.readAs === step.level,
      proposedBy: by.length > 0 ? list(by) : null,
      pieces: of.shown.filter(({ level }) => level === step.level),
      repeated: of.ladder.leveling.repeated.includes(step.level),
      end: endOf(step.level, of),
      fallen: fallen.includes(step.level),
    };
  });
};

/** The ladder's own words for a scope. */
export const scopeText = (scope: string, { ladder }: Calibration): string =>
  quoted(ladder.scopes.find(({ id }) => id === scope)?.summary ?? scope.replaceAll("-", " "));

export const countsText = ({ counts, documents }: Work): string | null => {
  if (!counts) return "Not documented, does not count";
  return documents === null ? null : `Documented: ${quoted(documents)}`;
};

export const titleText = (title: string, employer: string, claims: string, readAs: string): string =>
  `${quoted(title)} at ${quoted(employer)} claims ${quoted(claims)}${
    claims === readAs ? `, and reads as ${quoted(readAs)} here` : `; here it reads as ${quoted(readAs)}`
  }`;
