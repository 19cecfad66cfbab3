import { type TemplateResult, html } from "lit";
import { decisionWord } from "../../../shared/format";
import { type Mark, shape } from "../../../shared/votes";
import type { Decision } from "../../events";

export { changeWords, parts, ratingOf, settingWords } from "../../derive/change";

export const decisionMarks: Readonly<Record<Decision, Mark>> = {
  HIRE: "h",
  NO_HIRE: "nh",
  HOLD: "none",
};

/** A decision by shape, colour and word. A promotion has none. */
export const decided = (decision: Decision | null, none = "No decision"): TemplateResult => {
  const mark = decision === null ? "none" : decisionMarks[decision];
  return html`<span class="v ${mark}"
    >${shape(mark)}<span>${decision === null ? none : decisionWord(decision)}</span></span
  >`;
};
