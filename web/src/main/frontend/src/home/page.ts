import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { count, sentence } from "../shared/format";
import { icon } from "../shared/icons";
import { card, feature, featureScenario, scenarioCard } from "./cards";
import { dialog } from "./dialog";
import { type FoundShelf, find } from "./filter";
import { filters } from "./filters";
import { notices } from "./notices";
import { isEverything } from "./query";
import { firstOf } from "./scenarios";
import { shelfOf } from "./shelf";
import type { Home, State } from "./state";
import { age } from "./words";

function chosen(event: Event, { actions }: Home): void {
  const input = event.target as HTMLInputElement;
  actions.importFiles([...(input.files ?? [])]);
  input.value = "";
}

const lead = (home: Home): TemplateResult =>
  html`<div class="lead">
    <h1>See how the room decided.</h1>
    <p>
      Watch a hiring committee reach its decision, line by line. Stop where it turned. Change one thing, and
      see if it still would have.
    </p>
    <div class="acts">
      ${
        home.state.scenarios?.length
          ? html`<button class="btn pri" @click=${() => home.actions.openDraft()}>
              ${icon("play")}Play a debrief
            </button>`
          : nothing
      }
      <label class="btn file"
        >${icon("load")}Import a recording<input
          class="vh"
          type="file"
          multiple
          @change=${(event: Event) => chosen(event, home)}
      /></label>
    </div>
  </div>`;

/** The last good list stays below; it says how old it is. */
const trouble = ({ state, actions }: Home, text: string): TemplateResult =>
  html`<div class="notice slip" role="alert">
    ${icon("warn")}
    <div>
      <p>
        <b>${sentence(text)}</b>
        ${
          state.recordings === null
            ? "There is no list to show yet."
            : html`This list is <span aria-live="off">${age(state.now - state.readAt)}</span>.`
        }
        Check that Hireloop is running; this page goes on by itself when it is.
      </p>
      <button class="btn" @click=${actions.readAgain}>Try now</button>
    </div>
  </div>`;

/** The newest that is over, for a poster needs an end; before anything was played, what to begin with. */
function right(home: Home): TemplateResult | typeof nothing {
  const { state, actions } = home;
  const { recordings, scenarios } = state;
  if (recordings === null) {
    return state.trouble === null ? html`<div class="feature waiting"></div>` : trouble(home, state.trouble);
  }
  const newest = recordings.find(({ over, parent }) => over && parent === null) ?? recordings[0];
  if (newest) return feature(newest, state.outcomes);
  const first = firstOf(scenarios ?? []);
  return first ? featureScenario(first, actions) : nothing;
}

const toggle = ({ state, actions }: Home): TemplateResult =>
  html`<button class="btn quiet" aria-pressed=${!state.outcomes} @click=${actions.toggleOutcomes}>
    ${icon("eye")}Hide outcomes
  </button>`;

const more = (total: number, { state, actions }: Home): TemplateResult | typeof nothing =>
  total <= state.shown
    ? nothing
    : html`<p class="more">
        <button class="btn" @click=${actions.showMore}>Show more, ${total - state.shown} are left</button>
      </p>`;

const recordings = (found: FoundShelf, home: Home): TemplateResult | typeof nothing =>
  found.groups.length === 0
    ? nothing
    : html`<section class="shelf" aria-labelledby="shelf-title">
        <header>
          <h2 id="shelf-title">Replays</h2>
          <span class="cap"
            >Each line is one vote, from the reveal to the decision; in a promotion, the level held.</span
          >
        </header>
        <ul class="cards">
          ${repeat(
            found.groups.slice(0, home.state.shown),
            ({ root }) => root.id,
            (group) => card(group, home),
          )}
        </ul>
        ${more(found.groups.length, home)}
      </section>`;

const unplayed = (found: FoundShelf, home: Home): TemplateResult | typeof nothing =>
  found.unplayed.length === 0
    ? nothing
    : html`<section class="shelf" aria-labelledby="unplayed-title">
        <header>
          <h2 id="unplayed-title">
            ${home.state.recordings?.length ? "Not played yet" : "Shipped scenarios"}
          </h2>
          <span class="cap">Play one, and its votes are drawn on these lines.</span>
        </header>
        <ul class="cards">
          ${repeat(
            found.unplayed.slice(0, home.state.shown),
            ({ name }) => name,
            (scenario) => scenarioCard(scenario, home.actions),
          )}
        </ul>
        ${more(found.unplayed.length, home)}
      </section>`;

const amounts = (replays: number, scenarios: number): string =>
  [
    replays > 0 ? count(replays, "replay") : "",
    scenarios > 0 ? `${count(scenarios, "scenario")} not played yet` : "",
  ]
    .filter(Boolean)
    .join(", ");

function said(found: FoundShelf, total: number, state: State): string {
  const amount = found.groups.length + found.unplayed.length;
  if (amount === 0) return "Nothing matches.";
  const parts = amounts(found.groups.length, found.unplayed.length);
  return isEverything({ ...state.query, outcome: state.outcomes ? state.query.outcome : "" })
    ? `${parts}.`
    : `${amount} of ${total}: ${parts}.`;
}

function shelves(home: Home): TemplateResult | typeof nothing {
  const { state, actions } = home;
  const shelf = shelfOf(state.recordings ?? [], state.scenarios ?? []);
  const total = shelf.groups.length + shelf.unplayed.length;
  if (total === 0) return nothing;
  const found = find(shelf, state.query, state.outcomes, state.scenarios ?? []);
  const none = found.groups.length + found.unplayed.length === 0;
  return html`<div class="find">
      ${filters(home)}
      <div class="told">
        <p class="cap" role="status">${said(found, total, state)}</p>
        <span class="sp"></span>${state.recordings?.length ? toggle(home) : nothing}
      </div>
    </div>
    ${
      none
        ? html`<div class="notice none">
            <p>No replay and no scenario matches what you look for.</p>
            <button class="btn" @click=${actions.clear}>Clear filters</button>
          </div>`
        : nothing
    }
    ${recordings(found, home)}${unplayed(found, home)}`;
}

export const page = (home: Home): TemplateResult =>
  html`<section class="hero">${lead(home)} ${right(home)}</section>
    ${
      home.state.trouble === null || home.state.recordings === null
        ? nothing
        : trouble(home, home.state.trouble)
    }${shelves(home)}${dialog(home)}${notices(home)}
    ${
      home.state.dragging
        ? html`<div class="drop">
            <p>${icon("load")}Drop recordings to import them, as recording files or as HTML</p>
          </div>`
        : nothing
    }`;
