/** What the server sends before the first frame, and the people in it, as the Java records say it. */

export type {
  Candidate,
  Chapter,
  Competency,
  Entry,
  Header,
  Panelist,
  PersonId,
  Role,
  Round,
  SignalId,
  Sponsor,
  Transfer,
} from "./wire";

/** The version of header and frames that this player knows. */
export const WIRE = 1;

/** The variant that a scenario's file begins with; the others change it. */
export const BASE = "base";
