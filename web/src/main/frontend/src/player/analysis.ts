/** What `analyze --json` and the server say of a recording, as docs/how-to/analyze.md describes it. */

export type {
  Analysis,
  Because,
  Chance,
  Flag,
  Flip,
  MovePart,
  Pivot,
  Proportion,
  RuleOutcome,
  Unsaid,
  VoteMove,
} from "./wire";
