import type { Shortfall } from "../frames";
import type { Reading, ReplayState } from "../state";
import type { Cast } from "./cast";

/** The first round that leaves only no-hire; null while every vote still counts. */
export const closing = ({ readings }: ReplayState): Reading | null =>
  Object.values(readings).find(({ verdict }) => verdict === "failed") ?? null;

/** "Product Sense, the primary filter, fell short", or what it does not make up for. */
export const shortfallText = ({ round, filter }: Shortfall, cast: Cast): string =>
  round === filter
    ? `${cast.round(round)}, the primary filter, fell short`
    : `${cast.round(round)} was weak; ${cast.round(filter)}, the primary filter, does not make up for it`;
