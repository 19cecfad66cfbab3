import { type TemplateResult, html, nothing } from "lit";
import { clock } from "../../shared/format";
import { type Icon, icon } from "../../shared/icons";
import { markOf, shape } from "../../shared/votes";
import { type Override, tallyOf, tallyText } from "../derive/tally";
import type { Promotion } from "../frames";
import { type Calibration, chapterAt } from "../state";
import { seats } from "./seats";
import { table } from "./table";
import { ties } from "./ties";
import type { View } from "./view";

const signs: Partial<Record<Override, Icon>> = { gate: "gate", filter: "filter" };

function tally(view: View): TemplateResult {
  const tallied = tallyOf(view.state, view.cast);
  const marks = [...tallied.yes, ...tallied.no];
  const sign = tallied.override && signs[tallied.override];
  return html`<p class="tally">
    ${tallied.sealed ? shape("sealed") : nothing}
    <span class=${tallied.override ? "marks-of struck" : "marks-of"}
      >${marks.map(
        (rating, index) =>
          html`${index === tallied.yes.length && index > 0 ? html`<span class="bar1"></span>` : nothing}${shape(markOf(rating))}`,
      )}</span
    >
    <b>${sign ? icon(sign) : nothing}${tallyText(tallied)}</b>
  </p>`;
}

/** A promotion has no votes to count: what is asked for, and what became of it. */
function ask({ current, candidate }: Promotion, { blocked, settled }: Calibration): TemplateResult {
  if (blocked)
    return html`<p class="tally">
      <b class="nh">${shape("nh")} Blocked from ${blocked.target}</b>
    </p>`;
  if (settled) return html`<p class="tally"><b class="h">${shape("h")} Promoted to ${settled.level}</b></p>`;
  return html`<p class="tally">
    <b>${current} ${icon("next")}<span class="vh"> to </span> ${candidate.target}</b>
  </p>`;
}

function standing(view: View): TemplateResult | typeof nothing {
  const { calibration } = view.state;
  if (calibration?.promotion) return ask(calibration.promotion, calibration);
  return view.cast.header.entry === "PROMOTION" ? nothing : tally(view);
}

const chapterName = ({ cast, state }: View): string =>
  cast.header.chapters[chapterAt(cast.header.chapters, state.seq)]?.name ?? "Rounds";

const where = ({ cast, state }: View): string => {
  const session = cast.header.sessions[state.at.session] ?? "";
  return state.at.seconds === 0 ? session : `${session}, ${clock(state.at.seconds)} in`;
};

export const stage = (view: View): TemplateResult =>
  html`<section class="stage" id="stage" aria-labelledby="stage-title">
    <header>
      <h2 id="stage-title">${chapterName(view)}</h2>
      <p class="muted">${where(view)}</p>
      <span class="sp"></span>
      ${standing(view)}
    </header>
    ${seats(view)}
    <div class="table">
      ${ties(view)}
      <div class="words" tabindex="0" role="group" aria-label="On the table">
        <div class="on-table">${table(view)}</div>
      </div>
    </div>
  </section>`;
