import { RATINGS, type Rating, isFor } from "../../shared/votes";
import { type Outcome, type ReplayState, seatOf } from "../state";
import type { Cast } from "./cast";
import { closing } from "./readings";

/** What decides instead of the votes. */
export type Override = "gate" | "filter" | "veto" | "level" | "sponsor" | "rule";

export interface Tally {
  readonly yes: readonly Rating[];
  readonly no: readonly Rating[];
  /** How many sealed votes are in, of how many; null once revealed or before the poll. */
  readonly sealed: { readonly cast: number; readonly of: number } | null;
  readonly override: Override | null;
}

export function tallyOf(state: ReplayState, cast: Cast): Tally {
  const votes = cast.voters.flatMap(({ id }) => seatOf(state, id).vote?.rating ?? []);
  if (!state.revealed) {
    return {
      yes: [],
      no: [],
      sealed: { cast: votes.length, of: cast.voters.length },
      override: null,
    };
  }
  const sorted = votes.toSorted((a, b) => RATINGS.indexOf(b) - RATINGS.indexOf(a));
  const yes = sorted.filter(isFor);
  const no = sorted.filter((rating) => !isFor(rating));
  return { yes, no, sealed: null, override: overrideOf(state, yes.length - no.length) };
}

function overrideOf(state: ReplayState, lead: number): Override | null {
  const closed = closing(state);
  if (closed) return closed.kind === "gate" ? "gate" : "filter";
  if (Object.values(state.seats).some(({ veto }) => veto)) return "veto";
  return state.outcome && overrideBy(state.outcome, lead);
}

/** A scheme may decide against the greater number: unanimity, or the chair alone. */
function overrideBy({ decision, reason }: Outcome, lead: number): Override | null {
  if (reason.kind === "NO_LEVEL") return "level";
  if (reason.kind === "NO_SPONSOR") return "sponsor";
  const follows = { HIRE: lead > 0, NO_HIRE: lead <= 0, HOLD: lead === 0 }[decision];
  return follows ? null : "rule";
}

/** Against the votes, and where the votes say the same. */
const overrides: Record<Override, readonly [against: string, same: string]> = {
  gate: ["Gate overrides", "Gate failed,"],
  filter: ["Filter overrides", "Filter failed,"],
  veto: ["Veto overrides", "Veto cast,"],
  level: ["No level, held at", "No level,"],
  sponsor: ["No metric, held at", "No metric,"],
  rule: ["Rule overrides", "Rule overrides"],
};

/** The votes as they stand, and never as if they decided where something else does. */
export function tallyText({ yes, no, sealed, override }: Tally): string {
  if (sealed) return sealed.cast === 0 ? "Votes sealed" : `${sealed.cast} of ${sealed.of} votes in, sealed`;
  const split = splitText({ yes: yes.length, no: no.length });
  if (!override) return split;
  const [against, same] = overrides[override];
  return yes.length < no.length && override !== "rule"
    ? `${same} ${split}`
    : `${against} ${yes.length} to ${no.length}`;
}

/** The split alone, for the straw poll. */
export function splitText({ yes, no }: { readonly yes: number; readonly no: number }): string {
  if (yes === no) return `${yes} to ${no}, split`;
  return yes > no ? `${yes} to ${no} for hire` : `${no} to ${yes} against`;
}
