import type { Entry } from "../player/header";

export const OUTCOMES = [
  "HIRE",
  "NO_HIRE",
  "HOLD",
  "PROMOTED",
  "BLOCKED",
  "RUNNING",
  "STOPPED",
  "UNPLAYED",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ENTRIES: readonly Entry[] = ["INTERVIEW", "TRANSFER", "PROMOTION"];

/** What the visitor looks for; empty where it does not matter. */
export interface Query {
  readonly q: string;
  readonly company: string;
  readonly track: string;
  readonly entry: string;
  readonly rulebook: string;
  readonly outcome: string;
}

export const EVERYTHING: Query = {
  q: "",
  company: "",
  track: "",
  entry: "",
  rulebook: "",
  outcome: "",
};

const names = Object.keys(EVERYTHING) as readonly (keyof Query)[];

/** An address is anybody's to write; beyond this nobody searches. */
const LONGEST = 200;

const known = (value: string, values: readonly string[]): string => (values.includes(value) ? value : "");

export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const value = (name: keyof Query) => (given.get(name) ?? "").slice(0, LONGEST);
  return {
    q: value("q"),
    company: value("company"),
    track: value("track"),
    entry: known(value("entry").toUpperCase(), ENTRIES),
    rulebook: value("rulebook"),
    outcome: known(value("outcome").toUpperCase(), OUTCOMES),
  };
}

/** The address's other parameters stay. */
export function writeQuery(query: Query, search: string): string {
  const params = new URLSearchParams(search);
  for (const name of names) {
    const value = name === "entry" || name === "outcome" ? query[name].toLowerCase() : query[name];
    if (value.trim() === "") params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

export const isEverything = (query: Query): boolean => names.every((name) => query[name].trim() === "");
