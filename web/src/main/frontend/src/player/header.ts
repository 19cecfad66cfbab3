/** What the server sends before the first frame, and the people in it. */

export type PersonId = string;
export type SignalId = string;
export type Role = "INTERVIEWER" | "CHAIR" | "BAR_RAISER" | "SHADOW";
export type Entry = "INTERVIEW" | "TRANSFER" | "PROMOTION";

/** The variant that a scenario's file begins with; the others change it. */
export const BASE = "base";

export interface Panelist {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly rounds: readonly string[];
  /** The part of the company they come from; null for the committee's own. */
  readonly function: string | null;
}

export interface Round {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly gate: boolean;
  /** Whether it is the primary filter. */
  readonly filter: boolean;
  /** The primary filter that can make up for a weak showing in it. */
  readonly survives: string | null;
}

export interface Competency {
  readonly id: string;
  readonly name: string;
}

export interface Chapter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Sponsor {
  readonly name: string;
  readonly grants: "PRODUCT_METRIC" | "LAUNCH_DATE";
  readonly what: string;
}

/** An internal move from another track. */
export interface Transfer {
  readonly from: string;
  readonly sponsor: Sponsor | null;
}

export interface Candidate {
  readonly name: string;
  readonly title: string;
  readonly employer: string;
  readonly target: string;
  /** The level their title claims. */
  readonly claims: string | null;
  /** A behaviour of the rulebook's catalogue. */
  readonly motive: string | null;
  /** A track, or "generic". */
  readonly preparedFor: string | null;
  readonly leaning: "STRUCTURED_LOGIC" | "CREATIVE_STRATEGY" | null;
  readonly transfer: Transfer | null;
}

export interface Header {
  readonly id: string;
  readonly title: string;
  readonly teaches: string;
  readonly scenario: string;
  readonly variant: string;
  readonly entry: Entry;
  readonly seed: number;
  readonly rulebook: { readonly id: string; readonly version: number };
  readonly company: string;
  readonly track: string;
  readonly candidate: Candidate;
  readonly panel: readonly Panelist[];
  readonly rounds: readonly Round[];
  readonly competencies: readonly Competency[];
  readonly sessions: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly frames: number;
  /** The recording it left after that event, and what it changed there; null where it is no fork. */
  readonly parent: string | null;
  readonly forkedAt: number | null;
  readonly change: readonly string[];
  /** Whether it is being played just now. */
  readonly live: boolean;
  /** Whether it is played to its end; where it is not, nor live, it was cut off. */
  readonly over: boolean;
}
