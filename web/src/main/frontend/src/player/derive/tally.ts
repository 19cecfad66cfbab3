import { RATINGS, type Rating, isFor } from "../../shared/votes";
import { type ReplayState, seatOf } from "../state";
import type { Cast } from "./cast";

export interface Tally {
  readonly yes: readonly Rating[];
  readonly no: readonly Rating[];
  /** How many sealed votes are in, of how many; null once revealed or before the poll. */
  readonly sealed: { readonly cast: number; readonly of: number } | null;
}

export function tallyOf(state: ReplayState, cast: Cast): Tally {
  const votes = cast.voters.flatMap(({ id }) => seatOf(state, id).vote?.rating ?? []);
  if (!state.revealed) {
    return { yes: [], no: [], sealed: { cast: votes.length, of: cast.voters.length } };
  }
  const sorted = votes.toSorted((a, b) => RATINGS.indexOf(b) - RATINGS.indexOf(a));
  return {
    yes: sorted.filter(isFor),
    no: sorted.filter((rating) => !isFor(rating)),
    sealed: null,
  };
}

export function tallyText({ yes, no, sealed }: Tally): string {
  if (sealed) return sealed.cast === 0 ? "Votes sealed" : `${sealed.cast} of ${sealed.of} votes in, sealed`;
  if (yes.length === no.length) return `${yes.length} to ${no.length}, split`;
  return yes.length > no.length
    ? `${yes.length} to ${no.length} for hire`
    : `${no.length} to ${yes.length} against`;
}
