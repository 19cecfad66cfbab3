import type { TemplateResult } from "lit";
import type { Decision } from "../player/events";
import { decisionWord } from "./format";
import { type Mark, marked } from "./votes";

const marks: Readonly<Record<Decision, Mark>> = { HIRE: "h", NO_HIRE: "nh", HOLD: "none" };

export const decisionMark = (decision: Decision): Mark => marks[decision];

/** A decision by shape, colour and word. A promotion has none. */
export const decided = (decision: Decision | null, none = "No decision"): TemplateResult =>
  decision === null ? marked("none", none) : marked(marks[decision], decisionWord(decision));
