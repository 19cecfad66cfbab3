import { type TemplateResult, html, nothing } from "lit";
import { avatar } from "../../../shared/avatars";
import { decisionWord } from "../../../shared/format";
import { RATINGS, type Rating, markOf, ratingWord, shape } from "../../../shared/votes";
import type { Cast } from "../../derive/cast";
import type { Choice } from "../../host";
import type { Ballot } from "./choices";
import { decisionMark } from "../../../shared/decisions";

export interface Taking {
  readonly taken: Choice | null;
  take(choice: Choice): void;
}

/** What a choice comes to: a flip by shape, word and colour, all else quietly. */
export const comesTo = ({ decision, flips, played }: Choice): TemplateResult => {
  if (played === false) return html`<span class="to">not tried</span>`;
  if (decision === null) return html`<span class="to">plays on</span>`;
  const mark = decisionMark(decision);
  return flips
    ? html`<span class="to flip ${mark}"
        ><span>flips to</span>${shape(mark)}<b>${decisionWord(decision)}</b></span
      >`
    : html`<span class="to">stays<span class="is"> ${decisionWord(decision).toLowerCase()}</span></span>`;
};

const name = (choice: Choice, who: string, rating: Rating): string => {
  const { decision, flips } = choice;
  const comes = decision === null ? "" : `, ${flips ? "flips to" : "stays"} ${decisionWord(decision)}`;
  return `${who} votes ${ratingWord(rating)}${comes}`;
};

const cell = (
  { now, person }: Ballot,
  { rating, choice }: Ballot["cells"][number],
  cast: Cast,
  { taken, take }: Taking,
): TemplateResult => {
  const current = now === rating;
  const label = current ? html`<span class="now">now</span>` : nothing;
  if (choice === null) return html`<td>${current ? label : html`<span class="cap">–</span>`}</td>`;
  if (choice.refused !== null) {
    return html`<td title=${choice.refused}>
      ${label}<span class="cap">refused<span class="vh">: ${choice.refused}</span></span>
    </td>`;
  }
  const busy = taken === choice;
  return html`<td>
    <button
      class="offer cell ${choice.flips ? `flips ${choice.decision ? decisionMark(choice.decision) : ""}` : ""}"
      aria-label=${name(choice, cast.short(person.id), rating) + (current ? ", as now, to the end" : "")}
      aria-busy=${busy ? "true" : nothing}
      ?disabled=${taken !== null && !busy}
      @click=${() => take(choice)}
    >
      ${label}${busy ? html`<span class="to">plays…</span>` : comesTo(choice)}
    </button>
  </td>`;
};

/** Who could vote what: one row a person, one column a rating. */
export const ballot = (ballots: readonly Ballot[], cast: Cast, taking: Taking): TemplateResult =>
  html`<table class="ballot">
    <caption class="vh">
      Who votes otherwise from there on, and what it comes to
    </caption>
    <thead>
      <tr>
        <td></td>
        ${RATINGS.map(
          (rating) =>
            html`<th scope="col" class=${markOf(rating)}>
              ${shape(markOf(rating))}<span>${ratingWord(rating)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${ballots.map(
        (of) =>
          html`<tr>
            <th scope="row">
              ${avatar(cast.look(of.person.id))}<span title=${of.person.name}
                >${cast.short(of.person.id)}</span
              >
            </th>
            ${of.cells.map((one) => cell(of, one, cast, taking))}
          </tr>`,
      )}
    </tbody>
  </table>`;
