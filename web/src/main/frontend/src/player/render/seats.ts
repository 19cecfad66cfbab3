import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { avatar } from "../../shared/avatars";
import { type Icon, icon } from "../../shared/icons";
import { type Rating, markOf, marked, ratingWord, shape, vote } from "../../shared/votes";
import { type Place, columns, placesFor } from "../derive/places";
import {
  type Sign,
  type Standing,
  proposalOf,
  roleOf,
  runningRound,
  seatText,
  signsOf,
  standingOf,
  titleOf,
} from "../derive/standing";
import { contained } from "../../shared/text";
import type { Panelist } from "../frames";
import { type Seat, seatOf } from "../state";
import { vars } from "./vars";
import type { View } from "./view";

/** More than these do not find room around the table. */
const AROUND = 8;

export const isDense = (view: View): boolean => view.cast.header.panel.length > AROUND;

const cards = ([only, ...more]: readonly Rating[]): TemplateResult =>
  only && more.length === 0
    ? html`<span class="pre">Card:</span> ${vote(only)}`
    : html`<span class="pre">Cards:</span>
        ${[only!, ...more].map((rating) => shape(markOf(rating), ratingWord(rating)))}`;

function statusLine(of: Standing): TemplateResult {
  switch (of.kind) {
    case "vote":
      return vote(of.rating);
    case "cards":
      return cards(of.ratings);
    case "sealed":
      return marked("sealed", of.word);
    case "cut":
      return html`<span class="now cut-in">${icon("cut")}${of.word}</span>`;
    default:
      return html`<span class=${of.kind}>${of.word}</span>`;
  }
}

export const conviction = (level: number): TemplateResult =>
  html`<span class="cv" role="img" aria-label="Conviction ${level} of 5"
    >${[1, 2, 3, 4, 5].map((bar) => html`<i class=${bar <= level ? "on" : ""}></i>`)}</span
  >`;

const was = (held: Seat): TemplateResult | typeof nothing =>
  held.was === null || held.was === held.vote?.rating
    ? nothing
    : html`<span class="wasv">was ${shape(markOf(held.was), ratingWord(held.was))}</span>`;

/** How firmly they hold it; in calibration what they proposed there instead. */
function convictionLine(person: Panelist, held: Seat, { state }: View): TemplateResult | typeof nothing {
  if (!state.revealed || !held.vote) return nothing;
  const proposed = proposalOf(person, state);
  return proposed === null
    ? html`<p class="cw">${conviction(held.vote.conviction)}${was(held)}</p>`
    : html`<p class="cw"><b>Proposes ${contained(proposed)}</b></p>`;
}

/** Where there is no room for all of it, what sentences call them is left. */
function name(person: Panelist, view: View): TemplateResult {
  const called = view.cast.name(person.id);
  const short = view.cast.short(person.id);
  const at = called.indexOf(short);
  return html`<h3 title=${called}>
    <span>${called.slice(0, at)}</span>${short}<span>${called.slice(at + short.length)}</span>
  </h3>`;
}

const signIcons: Record<Sign, Icon> = { veto: "veto", dissent: "dissent" };

/** As short as a face is wide. */
const signShort: Record<Sign, string> = { veto: "Veto", dissent: "Dissent" };

const signs = (person: Panelist, { state }: View): TemplateResult | typeof nothing => {
  const found = signsOf(person, state);
  if (found.length === 0) return nothing;
  return html`<p class="signs" aria-hidden="true">
    ${found.map((sign) => html`<span class="sign ${sign}">${icon(signIcons[sign])}${signShort[sign]}</span>`)}
  </p>`;
};

function seatClasses(person: Panelist, place: Place | null, { state }: View): string {
  const round = runningRound(state);
  return [
    "seat",
    place?.row ?? "",
    state.speaking === person.id ? "speaking" : "",
    state.moved === person.id ? "moved" : "",
    state.outcome?.dissent.includes(person.id) ? "dissents" : "",
    round !== null && !person.rounds.includes(round) ? "quiet" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Read as one sentence; what is seen of it is laid out for the eye alone. */
function seat(person: Panelist, place: Place | null, view: View): TemplateResult {
  const held = seatOf(view.state, person.id);
  const role = roleOf(person, view.cast);
  const title = titleOf(person);
  return html`<li class=${seatClasses(person, place, view)} ${vars({ "--start": place?.start ?? 1 })}>
    <span class="vh">${seatText(person, view.state, view.cast)}</span>
    ${place ? html`<span class="face" aria-hidden="true">${avatar(view.cast.look(person.id))}</span>` : nothing}
    <div class="id" aria-hidden="true">
      ${name(person, view)}
      <p class="role ${person.role.toLowerCase()}" title="${title}${role ? ` · ${role}` : ""}">
        <span>${title}</span>${role ? html`<span> · ${role}</span>` : nothing}
      </p>
      <p class="vt">${statusLine(standingOf(person, view.state))}</p>
      ${convictionLine(person, held, view)}
    </div>
    ${signs(person, view)}
  </li>`;
}

const crowding = (people: number): string => {
  if (people > AROUND) return "dense";
  if (people > 6) return "many";
  return people === 4 ? "four" : "";
};

/** Around the table while they find room there; beyond that a list that scrolls by itself. */
export function seats(view: View): TemplateResult {
  const { panel } = view.cast.header;
  const dense = isDense(view);
  const places = dense ? [] : placesFor(panel.length);
  return html`<ol
    class="seats ${crowding(panel.length)}"
    aria-label="Panel"
    tabindex=${dense ? 0 : nothing}
    ${vars({ "--across": columns(panel.length) })}
  >
    ${repeat(
      panel,
      ({ id }) => id,
      (person, index) => seat(person, places[index] ?? null, view),
    )}
  </ol>`;
}
