import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../shared/icons";
import type { Scenario } from "../shared/recordings";
import { variantsOf } from "./scenarios";
import { seedIn } from "./seed";
import type { Draft, Home } from "./state";

const rulebookOf = ({ company, track }: Scenario): string => `${company} ${track}`;

const options = (scenarios: readonly Scenario[], chosen: string): readonly TemplateResult[] =>
  [...new Set(scenarios.map(rulebookOf))]
    .toSorted()
    .map(
      (group) =>
        html`<optgroup label=${group}>
          ${scenarios
            .filter((scenario) => rulebookOf(scenario) === group)
            .map(
              ({ name, title }) => html`<option value=${name} .selected=${name === chosen}>${title}</option>`,
            )}
        </optgroup>`,
    );

const variants = (scenario: Scenario, draft: Draft, { actions }: Home): TemplateResult =>
  html`<fieldset class="variants">
    <legend class="label">Variant</legend>
    ${variantsOf(scenario).map(
      ({ name, title, teaches }) =>
        html`<label class="pick"
          ><input
            type="radio"
            name="variant"
            value=${name}
            .checked=${name === draft.variant}
            @change=${() => actions.changeDraft({ variant: name })}
          /><span
            ><b>${title}</b
            ><code class="cap">${name}</code
            >${teaches === scenario.teaches ? nothing : html`<span class="muted">${teaches}</span>`}</span
          ></label
        >`,
    )}
  </fieldset>`;

function seed(draft: Draft, { actions }: Home): TemplateResult {
  const wrong = seedIn(draft.seed) === null;
  return html`<div class="seed">
    <label class="label" for="play-seed">Seed</label>
    <div class="row">
      <input
        class="field"
        id="play-seed"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${wrong}
        aria-describedby="play-seed-hint"
        .value=${draft.seed}
        @input=${({ target }: Event) => actions.changeDraft({ seed: (target as HTMLInputElement).value })}
      /><button class="btn" type="button" @click=${actions.anotherSeed}>Another seed</button>
    </div>
    <p class="cap ${wrong ? "wrong" : ""}" id="play-seed-hint">
      ${
        wrong
          ? "A whole number, from −9223372036854775808 to 9223372036854775807."
          : "The same seed gives the same debrief; another may end otherwise."
      }
    </p>
  </div>`;
}

function content(draft: Draft, home: Home): TemplateResult {
  const { state, actions } = home;
  const scenarios = state.scenarios ?? [];
  const scenario = scenarios.find(({ name }) => name === draft.scenario);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.play(false);
  };
  return html`<form @submit=${submit} novalidate>
    <header>
      <h2 id="play-title">Play a debrief</h2>
      <button class="btn quiet sq" type="button" aria-label="Close" @click=${actions.closeDraft}>
        ${icon("cross")}
      </button>
    </header>
    <div class="body">
      <label class="label" for="play-scenario">Scenario</label>
      <select
        class="field"
        id="play-scenario"
        @change=${({ target }: Event) =>
          actions.openDraft({ scenario: (target as HTMLSelectElement).value, seed: draft.seed })}
      >
        ${options(scenarios, draft.scenario)}
      </select>
      ${
        scenario
          ? html`<p class="lesson">${scenario.teaches}</p>
              ${variantsOf(scenario).length === 1 ? nothing : variants(scenario, draft, home)}`
          : nothing
      }
      ${seed(draft, home)}
      <div role="alert">
        ${
          draft.trouble === null
            ? nothing
            : html`<p class="slip">${icon("warn")}<span>${draft.trouble}</span></p>`
        }
      </div>
    </div>
    <footer>
      <button class="btn" type="button" aria-disabled=${draft.busy} @click=${() => actions.play(true)}>
        Watch as it happens
      </button>
      <button class="btn pri" aria-disabled=${draft.busy}>
        ${icon("play")}${draft.busy ? "Playing…" : "Play and open"}
      </button>
    </footer>
  </form>`;
}

/** Always there, so that it can be opened; it holds something while it is open. */
export const dialog = (home: Home): TemplateResult =>
  html`<dialog class="play" aria-labelledby="play-title" @close=${home.actions.closeDraft}>
    ${home.state.draft ? content(home.state.draft, home) : nothing}
  </dialog>`;
