import { type TemplateResult, html, nothing } from "lit";
import { clock } from "../../shared/format";
import { icon } from "../../shared/icons";
import { contained } from "../../shared/text";
import { countByRail } from "../../shared/trajectory";
import { type Rating, markOf, ratingWord, shape } from "../../shared/votes";
import { closedBy } from "../derive/standing";
import { tallyOf, tallyText } from "../derive/tally";
import type { Promotion } from "../frames";
import { type Calibration, chapterAt } from "../state";
import { roster, rosterButton } from "./roster";
import { isDense, seats } from "./seats";
import { table } from "./table";
import { ties } from "./ties";
import type { View } from "./view";

/** More shapes than these in a row are counted. */
const COUNTABLE = 9;

const inRow = (yes: readonly Rating[], no: readonly Rating[]): TemplateResult[] =>
  [...yes, ...no].map(
    (rating, index) =>
      html`${index === yes.length && index > 0 ? html`<span class="bar1"></span>` : nothing}${shape(markOf(rating))}`,
  );

const counted = (votes: readonly Rating[]): TemplateResult[] =>
  countByRail(votes).map(
    ({ rating, count }) =>
      html`<span class="of">${shape(markOf(rating), ratingWord(rating))}<span>${count}</span></span>`,
  );

function tally({ state, cast }: View): TemplateResult {
  const tallied = tallyOf(state, cast);
  const { yes, no } = tallied;
  const many = yes.length + no.length > COUNTABLE;
  return html`<p class="tally">
    ${tallied.sealed ? shape("sealed") : nothing}
    <span class=${tallied.override ? "marks-of struck" : "marks-of"}
      >${many ? counted([...yes, ...no]) : inRow(yes, no)}</span
    >
    <b>${tallyText(tallied)}</b>
  </p>`;
}

/** What has closed the outcome stands above the stage from then on. */
function closed({ state, cast }: View): TemplateResult | typeof nothing {
  const by = closedBy(state, cast);
  if (!by) return nothing;
  return html`<p class="closed ${state.revealed ? "brief" : ""}" title="${by.word}: ${by.what}">
    ${icon(by.sign)}<b>${by.word}</b><span class="vh">: </span><span class="what">${by.what}</span>
  </p>`;
}

/** A promotion has no votes to count: what is asked for, and what became of it. */
function ask({ current, candidate }: Promotion, { blocked, settled }: Calibration): TemplateResult {
  if (blocked)
    return html`<p class="tally">
      <b class="nh">${shape("nh")} Blocked from ${contained(blocked.target)}</b>
    </p>`;
  if (settled)
    return html`<p class="tally"><b class="h">${shape("h")} Promoted to ${contained(settled.level)}</b></p>`;
  return html`<p class="tally">
    <b>${contained(current)} ${icon("next")}<span class="vh"> to </span> ${contained(candidate.target)}</b>
  </p>`;
}

function standing(view: View): TemplateResult | typeof nothing {
  const { calibration } = view.state;
  if (calibration?.promotion) return ask(calibration.promotion, calibration);
  return view.cast.header.entry === "PROMOTION" ? nothing : tally(view);
}

const chapterName = ({ cast, state }: View): string =>
  contained(cast.header.chapters[chapterAt(cast.header.chapters, state.seq)]?.name ?? "Rounds");

const where = ({ cast, state }: View): string => {
  const session = contained(cast.header.sessions[state.at.session] ?? "");
  return state.at.seconds === 0 ? session : `${session}, ${clock(state.at.seconds)} in`;
};

/** The bar, which has the title, makes room for a presenter. */
const leave = ({ presenter, togglePresenter }: View): TemplateResult | typeof nothing =>
  presenter
    ? html`<button class="btn leave" @click=${togglePresenter}>${icon("cross")}Leave presenter</button>`
    : nothing;

export const stage = (view: View): TemplateResult =>
  html`<section class="stage ${isDense(view) ? "dense-stage" : ""}" id="stage" aria-labelledby="stage-title">
    ${view.presenter ? html`<h1 class="vh">${contained(view.cast.header.title)}</h1>` : nothing}
    <header>
      <h2 id="stage-title">${chapterName(view)}</h2>
      <p class="muted">${where(view)}</p>
      <span class="sp"></span>
      ${closed(view)} ${standing(view)} ${rosterButton()} ${leave(view)}
    </header>
    ${seats(view)}
    <div class="table">
      ${ties(view)}
      <div class="words" tabindex="0" role="group" aria-label="On the table">
        <div class="on-table">${table(view)}</div>
      </div>
    </div>
    ${roster(view)}
  </section>`;
