import { type TemplateResult, html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { icon } from "../../shared/icons";
import { list } from "../../shared/format";
import { marked, vote } from "../../shared/votes";
import { comesFrom } from "../derive/candidate";
import { signWord, signsOf, standingOf, titleOf, roleOf } from "../derive/standing";
import type { Panelist } from "../frames";
import { seatOf } from "../state";
import { conviction } from "./seats";
import type { View } from "./view";

function row(person: Panelist, { state, cast }: View): TemplateResult {
  const standing = standingOf(person, state);
  const { vote: held } = seatOf(state, person.id);
  const more = signsOf(person, state).map((sign) => signWord[sign]);
  return html`<li>
    <h3 dir="auto">${person.name}</h3>
    <p><bdi>${titleOf(person)}</bdi>, <bdi>${roleOf(person, cast)}</bdi></p>
    <p class="stands">
      ${
        standing.kind === "vote"
          ? html`${vote(standing.rating)}${held ? conviction(held.conviction) : nothing}`
          : nothing
      }
      ${standing.kind === "cards" ? standing.ratings.map((rating) => vote(rating)) : nothing}
      ${standing.kind === "sealed" ? marked("sealed", standing.word) : nothing}
      ${standing.kind === "none" || standing.kind === "now" || standing.kind === "cut" ? standing.word : nothing}
      ${more.length > 0 ? html`<b>${list(more)}</b>` : nothing}
    </p>
  </li>`;
}

const open = (event: Event): void => {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLDialogElement>("dialog.roster")?.showModal();
};

export const rosterButton = (): TemplateResult =>
  html`<button
    class="btn quiet sq"
    aria-label="Everyone on the panel"
    title="Everyone on the panel"
    @click=${open}
  >
    ${icon("panel")}
  </button>`;

/** Everyone with all that is written of them: where a seat has room for the beginning, the rest is here. */
export const roster = (view: View): TemplateResult => {
  const { state, cast } = view;
  const { candidate, panel } = cast.header;
  return html`<dialog class="help roster" aria-labelledby="roster-title">
    <form method="dialog">
      <div class="head">
        <h2 id="roster-title">Panel</h2>
        <button class="btn quiet sq" aria-label="Close">${icon("cross")}</button>
      </div>
      <ul tabindex="0" aria-label="Everyone on the panel">
        ${guard(
          [state.seats, state.unsealed, state.revealed, state.outcome, state.scene, state.calibration, cast],
          () =>
            html`<li class="candidate">
                <h3 dir="auto">${candidate.name}</h3>
                <p>The candidate, ${comesFrom(candidate)}</p>
              </li>
              ${panel.map((person) => row(person, view))}`,
        )}
      </ul>
    </form>
  </dialog>`;
};
