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

/** Whether it stopped before its end, and nobody plays it. */
export const canGoOn = ({ live, over }: Recording): boolean => !live && !over;

/** Plays a recording that stopped before its end to its end. */
export const playOn = async ({ id }: Recording): Promise<string> =>
  (await read<Played>("/api/plays", { method: "POST", json: { recording: id, live: false } })).id;
