import type { Candidate, Panelist, PersonId, Round } from "../player/frames";

/** A candidate of whom no more is known than this. */
export const someone = (
  known: Pick<Candidate, "name" | "title" | "employer" | "target"> & Partial<Candidate>,
): Candidate => ({
  claims: null,
  motive: null,
  preparedFor: null,
  leaning: null,
  past: [],
  transfer: null,
  ...known,
});

export const panelist = (
  id: PersonId,
  name: string,
  title: string,
  rounds: readonly string[] = [],
): Panelist => ({ id, name, title, role: "INTERVIEWER", rounds, function: null });

export const round = (id: string, name: string): Round => ({
  id,
  name,
  minutes: 45,
  gate: false,
  filter: false,
  survives: null,
});
