import { BASE } from "../player/header";
import { read } from "../shared/ask";
import type { Recording } from "./recordings";

export interface Play {
  readonly scenario: string;
  readonly variant: string;
  readonly seed: string;
  readonly live: boolean;
}

interface Played {
  readonly id: string;
}

/** Plays a scenario; the same causes give the recording that is there already. */
export async function play({ variant, ...rest }: Play): Promise<string> {
  const json = variant === BASE ? rest : { ...rest, variant };
  return (await read<Played>("/api/plays", { method: "POST", json })).id;
}

/** Whether the server has what it takes to go on: a fork has its parent, the others need their scenario. */
export const canGoOn = ({ live, over, shipped, parent }: Recording): boolean =>
  !live && !over && (shipped || parent !== null);

/** Plays a recording that stopped before its end to its end. */
export async function playOn({
  scenario,
  variant,
  seed,
  parent,
  forkedAt,
  change,
}: Recording): Promise<string> {
  if (parent === null || forkedAt === null) return play({ scenario, variant, seed, live: false });
  const path = `/api/recordings/${encodeURIComponent(parent)}/forks`;
  return (await read<Played>(path, { method: "POST", json: { at: forkedAt, set: change } })).id;
}
