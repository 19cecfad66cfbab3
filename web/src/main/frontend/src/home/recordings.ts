import type { Rating } from "../shared/votes";
import type { Trajectory } from "../shared/trajectory";
import type { Entry } from "../player/header";
import { ask, read } from "../shared/ask";

export interface Recording {
  readonly id: string;
  /** What somebody called it; null where nobody did. */
  readonly name: string | null;
  readonly title: string;
  readonly teaches: string;
  readonly scenario: string;
  /** Whether its scenario is one that ships. */
  readonly shipped: boolean;
  readonly variant: string;
  readonly entry: Entry;
  readonly candidate: string;
  readonly company: string;
  readonly track: string;
  /** Such as linkedin-tpm@2. */
  readonly rulebook: string;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly level: string | null;
  readonly band: string | null;
  /** The level that a promotion was blocked from. */
  readonly blocked: string | null;
  readonly votes: Readonly<Record<string, Rating>>;
  readonly events: number;
  /** A whole number of 64 bits: more than a number here can hold. */
  readonly seed: string;
  readonly minutes: number;
  readonly trajectory: readonly Trajectory[];
  /** The recording it left after that event, and what it changed there; null where it is no fork. */
  readonly parent: string | null;
  readonly forkedAt: number | null;
  readonly change: readonly string[];
  /** Whether it is being played just now. */
  readonly live: boolean;
  /** Whether nothing can come after it; neither live nor over, it stopped before its end. */
  readonly over: boolean;
}

/** The longest name a recording can have. */
export const LONGEST_NAME = 120;

/** What a recording file may weigh. */
export const HEAVIEST = 32 * 1024 * 1024;

export interface Imported {
  readonly id: string;
  /** False where it was here before. */
  readonly added: boolean;
}

const at = (id: string, rest = ""): string => `/api/recordings/${encodeURIComponent(id)}${rest}`;

export const addressOf = (id: string): string => `/replay/${encodeURIComponent(id)}`;

export const fileOf = (id: string): string => at(id, "/file");

export const fetchRecordings = (): Promise<readonly Recording[]> => read("/api/recordings");

/** Its name is for what the server says of it. */
export async function importFile(file: File): Promise<Imported> {
  const path = `/api/recordings?name=${encodeURIComponent(file.name)}`;
  const response = await ask(path, { method: "POST", text: file });
  const { id } = (await response.json()) as { readonly id: string };
  return { id, added: response.status === 201 };
}

/** An empty name takes it away. */
export const rename = async (id: string, name: string): Promise<void> =>
  void (await ask(at(id), { method: "PATCH", json: { name } }));

export const remove = async (id: string): Promise<void> => void (await ask(at(id), { method: "DELETE" }));

export const restore = async (id: string): Promise<void> =>
  void (await ask(at(id), { method: "PATCH", json: { removed: false } }));
