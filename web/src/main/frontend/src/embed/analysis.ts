import type { Analysis } from "../player/analysis";
import { Refusal } from "../player/host";

const refused = (detail: string): Refusal =>
  new Refusal({ title: "The analysis cannot be shown", status: 422, detail });

/** What earlier versions left out. */
const EMPTY = { why: [], rules: [], flips: [] };

/** What `hireloop analyze ID --json` printed. */
export function readAnalysis(text: string, recording: string): Analysis {
  let read: Partial<Analysis> | null;
  try {
    read = JSON.parse(text) as Partial<Analysis> | null;
  } catch {
    throw refused("It is not what 'hireloop analyze ID --json' prints.");
  }
  if (!read || !Array.isArray(read.curve) || !Array.isArray(read.turningPoints)) {
    throw refused("It is not what 'hireloop analyze ID --json' prints.");
  }
  if (read.recording !== recording) throw refused("It is that of another recording.");
  return { ...EMPTY, ...read } as Analysis;
}
