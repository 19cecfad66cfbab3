/** What `analyze --json` and the server say of a recording, as docs/how-to/analyze.md describes it. */

import type { Decision } from "./events";
import type * as wire from "./wire";

export type {
  Because,
  Chance,
  Flag,
  MovePart,
  Pivot,
  Proportion,
  RuleOutcome,
  Unsaid,
  VoteMove,
} from "./wire";

/** The fork from just before a turning point that makes the decision another. */
export interface Flip {
  /** The turning point. */
  readonly event: number;
  readonly label: string;
  readonly at: number;
  readonly set: readonly string[];
  readonly decision: Decision;
}

export interface Analysis extends wire.Analysis {
  /** For each turning point that one change undoes. */
  readonly flips: readonly Flip[];
}
