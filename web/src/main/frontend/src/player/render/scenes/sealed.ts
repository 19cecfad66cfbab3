import { type TemplateResult, html } from "lit";
import { count } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import { type Rating, markOf, marked, ratingWord } from "../../../shared/votes";
import { countByRail } from "../../../shared/trajectory";
import { splitText, tallyOf } from "../../derive/tally";
import { seatOf } from "../../state";
import type { View } from "../view";
import { notice } from "./debrief";

const counts = (ratings: readonly Rating[]): TemplateResult =>
  html`<ul class="counts">
    ${countByRail(ratings).map(
      ({ rating, count: votes }) =>
        html`<li class=${votes === 0 ? "zero" : ""}>
          <b>${votes}</b>${marked(markOf(rating), ratingWord(rating))}
        </li>`,
    )}
  </ul>`;

/** Scorecards on the table: counted while sealed, rated once unsealed. */
export function cards({ state, cast }: View): TemplateResult {
  const all = cast.header.panel.flatMap(({ id }) => seatOf(state, id).cards);
  if (!state.unsealed) {
    return notice(
      `${count(all.length, "scorecard")} in`,
      "Sealed until everyone has written theirs.",
      "sealed",
    );
  }
  return html`<div class="gate-scene opened">
    <span class="gate-sign">${icon("opened")}</span>
    <div>
      <p class="kicker">Unsealed</p>
      <p class="headline">${count(all.length, "scorecard")} on the table</p>
      ${counts(all.map(({ rating }) => rating))}
    </div>
  </div>`;
}

/** The straw poll: how many are in while sealed, the split once revealed. */
export function poll(view: View): TemplateResult {
  const tallied = tallyOf(view.state, view.cast);
  if (tallied.sealed) {
    return notice(
      `${tallied.sealed.cast} of ${tallied.sealed.of} votes in`,
      "Cast in silence, before anyone speaks. Sealed until all are in.",
      "sealed",
    );
  }
  return html`<p class="kicker">Straw poll, before anyone speaks</p>
    <p class="headline">${splitText({ yes: tallied.yes.length, no: tallied.no.length })}</p>
    ${counts([...tallied.yes, ...tallied.no])}`;
}
