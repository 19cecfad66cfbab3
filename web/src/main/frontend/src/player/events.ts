/** What has happened, as the Java events say it. */

import type { ScopeEvidencePresented } from "./wire";

export type {
  Claim,
  Decision,
  Events,
  Ladder,
  LevelStep,
  Moment,
  /** OPEN: the source leaves open which way it counts. */
  Polarity,
  Promotion,
  Rating,
  Reason,
  Scorecard,
  /** A round that leaves only no-hire: the primary filter itself, or one it does not make up for. */
  Shortfall,
  Signal,
  /** Its conviction: 1 (would follow anyone) to 5 (will not move). */
  Vote,
} from "./wire";

/** A piece of work put on the table in calibration. */
export type Work = Omit<ScopeEvidencePresented, "at">;
