import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { avatar } from "../../shared/avatars";
import { count, plain } from "../../shared/format";
import { markOf, marked, ratingWord, shape, vote } from "../../shared/votes";
import { type Place, columns, placesFor } from "../derive/places";
import type { Panelist } from "../frames";
import { type Calibration, type Seat, seatOf } from "../state";
import { vars } from "./vars";
import type { View } from "./view";

const roleWord = (person: Panelist, view: View): string =>
  person.role === "INTERVIEWER" ? person.rounds.map(view.cast.round).join(", ") : plain(person.role);

const runningRound = ({ state }: View): string | null => {
  if (state.scene.kind === "round") return state.scene.over ? null : state.scene.round;
  return state.scene.kind === "words" || state.scene.kind === "redirect" ? state.scene.round : null;
};

const cardLine = (held: Seat): TemplateResult => {
  const [only, ...more] = held.cards;
  return only && more.length === 0
    ? html`<span class="pre">Card:</span> ${vote(only.rating)}`
    : html`<span class="pre">Cards:</span>
        ${held.cards.map(({ rating }) => shape(markOf(rating), ratingWord(rating)))}`;
};

/** A promotion is calibrated, not voted on: what each brought to it. */
function committeeLine({ id }: Panelist, { proposals, shown }: Calibration): TemplateResult {
  const proposed = proposals.findLast(({ by }) => by === id);
  if (proposed) return html`<span class="now">Proposes ${proposed.level}</span>`;
  const pieces = shown.filter(({ by }) => by === id).length;
  return html`<span class="none">${pieces > 0 ? `Showed ${count(pieces, "piece")}` : ""}</span>`;
}

function statusLine(person: Panelist, held: Seat, view: View): TemplateResult {
  const { state } = view;
  if (state.calibration?.promotion) return committeeLine(person, state.calibration);
  if (person.role === "SHADOW") return html`<span class="none">Does not vote</span>`;
  if (state.revealed && held.vote) return vote(held.vote.rating);
  if (held.vote) return marked("sealed", "Vote sealed");
  if (held.cards.length > 0) return state.unsealed ? cardLine(held) : marked("sealed", "Scorecard sealed");
  if (state.scene.kind === "cards" && person.rounds.length > 0)
    return html`<span class="none">Not in yet</span>`;
  return person.rounds.includes(runningRound(view) ?? "")
    ? html`<span class="now">Interviewing</span>`
    : html`<span class="none">${state.debrief ? "No vote yet" : ""}</span>`;
}

const conviction = (level: number): TemplateResult =>
  html`<span class="cv" role="img" aria-label="Conviction ${level} of 5"
    >${[1, 2, 3, 4, 5].map((bar) => html`<i class=${bar <= level ? "on" : ""}></i>`)}</span
  >`;

const was = (held: Seat): TemplateResult | typeof nothing =>
  held.was === null || held.was === held.vote?.rating
    ? nothing
    : html`<span class="wasv">was ${shape(markOf(held.was), ratingWord(held.was))}</span>`;

function convictionLine(held: Seat, view: View): TemplateResult | typeof nothing {
  if (!view.state.revealed || !held.vote) return nothing;
  return html`<p class="cw">${conviction(held.vote.conviction)}${was(held)}</p>`;
}

function name(person: Panelist): TemplateResult {
  const [first, ...rest] = person.name.split(" ");
  return html`<h3 title=${person.name}>${first} <span>${rest.join(" ")}</span></h3>`;
}

/** With the part of the company it is held in, unless the title says so itself. */
const fullTitle = ({ title, function: part }: Panelist): string =>
  part === null || title.toLowerCase().includes(part.toLowerCase()) ? title : `${title}, ${plain(part)}`;

function seatClasses(person: Panelist, place: Place, view: View): string {
  const { state } = view;
  const round = runningRound(view);
  return [
    "seat",
    place.row,
    state.speaking === person.id ? "speaking" : "",
    state.moved === person.id ? "moved" : "",
    round !== null && !person.rounds.includes(round) ? "quiet" : "",
  ].join(" ");
}

function seat(person: Panelist, place: Place, view: View): TemplateResult {
  const held = seatOf(view.state, person.id);
  const role = roleWord(person, view);
  const title = fullTitle(person);
  return html`<li class=${seatClasses(person, place, view)} ${vars({ "--start": place.start })}>
    <span class="face">${avatar(view.cast.look(person.id))}</span>
    <div class="id">
      ${name(person)}
      <p class="role ${person.role.toLowerCase()}" title="${title}${role ? ` · ${role}` : ""}">
        <span>${title}</span>${role ? html`<span> · ${role}</span>` : nothing}
      </p>
      <p class="vt">${statusLine(person, held, view)}</p>
      ${convictionLine(held, view)} ${happening(person, view)}
    </div>
  </li>`;
}

const happening = (person: Panelist, view: View): TemplateResult | typeof nothing => {
  if (view.state.moved === person.id) return html`<span class="vh">Just moved</span>`;
  return view.state.speaking === person.id ? html`<span class="vh">Speaking</span>` : nothing;
};

const crowding = (people: number): string => {
  if (people > 8) return "many crowd";
  if (people > 6) return "many";
  return people === 4 ? "four" : "";
};

export function seats(view: View): TemplateResult {
  const { panel } = view.cast.header;
  const places = placesFor(panel.length);
  return html`<ol
    class="seats ${crowding(panel.length)}"
    aria-label="Panel"
    ${vars({ "--across": columns(panel.length) })}
  >
    ${repeat(
      panel,
      ({ id }) => id,
      (person, index) => seat(person, places[index]!, view),
    )}
  </ol>`;
}
