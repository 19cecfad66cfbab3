import { type TemplateResult, html, nothing } from "lit";
import { count } from "../shared/format";
import { icon } from "../shared/icons";
import { card, feature } from "./cards";
import type { Recording } from "./recordings";

export interface Home {
  readonly recordings: readonly Recording[] | null;
  readonly trouble: string | null;
  readonly outcomes: boolean;
  toggleOutcomes(): void;
}

const lead = (newest: Recording | undefined): TemplateResult =>
  html`<div class="lead">
    <h1>See how the room decided.</h1>
    <p>
      Watch a hiring committee reach its decision, line by line: who spoke, on what evidence, and whose vote
      it moved.
    </p>
    ${
      newest
        ? html`<div class="acts">
            <a class="btn pri" href="/replay/${encodeURIComponent(newest.id)}"
              >${icon("play")}Play the newest replay</a
            >
          </div>`
        : nothing
    }
  </div>`;

const empty = (): TemplateResult =>
  html`<div class="notice">
    <p>There is no recording yet. Play the first one:</p>
    <p><code>./hireloop play linkedin-tpm-latency-vs-consistency</code></p>
  </div>`;

const trouble = (text: string): TemplateResult =>
  html`<div class="notice slip" role="alert">
    ${icon("warn")}
    <p>
      The recordings could not be read. ${text}. Check that Hireloop is running, then
      <a href="/">load this page again</a>.
    </p>
  </div>`;

const shelf = ({ recordings, outcomes, toggleOutcomes }: Home): TemplateResult =>
  html`<section class="shelf" aria-labelledby="shelf-title">
    <header>
      <h2 id="shelf-title">All replays</h2>
      <span class="cap"
        >${count(recordings?.length ?? 0, "replay")}. Each line is one vote, from the reveal to the decision;
        in a promotion, the level held.</span
      >
      <span class="sp"></span>
      <button class="btn quiet" aria-pressed=${!outcomes} @click=${toggleOutcomes}>
        ${icon("eye")}Hide outcomes
      </button>
    </header>
    <ul class="cards">
      ${recordings?.map((recording) => card(recording, outcomes))}
    </ul>
  </section>`;

function right({ recordings, trouble: text, outcomes }: Home): TemplateResult | typeof nothing {
  if (text !== null) return trouble(text);
  if (recordings === null) return nothing;
  return recordings[0] ? feature(recordings[0], outcomes) : empty();
}

export const page = (home: Home): TemplateResult =>
  html`<section class="hero">${lead(home.recordings?.[0])} ${right(home)}</section>
    ${home.recordings?.length ? shelf(home) : nothing}`;
