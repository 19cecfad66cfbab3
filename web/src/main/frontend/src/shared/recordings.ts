import { BASE, type Entry } from "../player/header";
import type { Listed } from "../player/wire";
import { ask, read } from "./ask";
import type { Trajectory } from "./trajectory";

/** A recording as the list tells of it. */
export type Recording = Omit<Listed, "trajectory"> & { readonly trajectory: readonly Trajectory[] };

/** The longest name a recording can have. */
export const LONGEST_NAME = 120;

/** What a recording file may weigh. */
export const HEAVIEST = 32 * 1024 * 1024;

export interface Imported {
  readonly id: string;
  /** False where it was here before. */
  readonly added: boolean;
}

export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly teaches: string;
}

/** A scenario that ships. */
export interface Scenario extends Variant {
  readonly company: string;
  readonly track: string;
  readonly entry: Entry;
  readonly rulebook: string;
  readonly variants: readonly Variant[];
}

export interface Play {
  readonly scenario: string;
  readonly variant: string;
  readonly seed: string;
  readonly live: boolean;
}

interface Played {
  readonly id: string;
}

/** Where the server tells of a recording, or of something about it. */
export const at = (id: string, rest = ""): string => `/api/recordings/${encodeURIComponent(id)}${rest}`;

/** Where it is watched, from an event on. */
export const addressOf = (id: string, seq: number | null = null): string =>
  `/replay/${encodeURIComponent(id)}${seq === null ? "" : `#e=${seq}`}`;

export const fileOf = (id: string): string => at(id, "/file");

const played = async (json: unknown): Promise<string> =>
  (await read<Played>("/api/plays", { method: "POST", json })).id;

/** What every page asks the server for; each rejects with a Refusal. */
export const server = {
  recordings: (): Promise<readonly Recording[]> => read("/api/recordings"),

  scenarios: (): Promise<readonly Scenario[]> => read("/api/scenarios"),

  /** Plays a scenario; the same causes give the recording that is there already. */
  play: ({ variant, ...rest }: Play): Promise<string> =>
    played(variant === BASE ? rest : { ...rest, variant }),

  /** Goes on, live, with a recording that stopped before its end. */
  playOn: (id: string): Promise<string> => played({ recording: id, live: true }),

  /** The file's name is for what the server says of it. */
  async importFile(file: File): Promise<Imported> {
    const path = `/api/recordings?name=${encodeURIComponent(file.name)}`;
    const response = await ask(path, { method: "POST", text: file });
    const { id } = (await response.json()) as { readonly id: string };
    return { id, added: response.status === 201 };
  },

  /** An empty name takes it away. */
  rename: async (id: string, name: string): Promise<void> =>
    void (await ask(at(id), { method: "PATCH", json: { name } })),

  remove: async (id: string): Promise<void> => void (await ask(at(id), { method: "DELETE" })),

  restore: async (id: string): Promise<void> =>
    void (await ask(at(id), { method: "PATCH", json: { removed: false } })),
};

export type Server = typeof server;
