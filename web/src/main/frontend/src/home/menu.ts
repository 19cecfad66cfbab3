import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../shared/icons";
import { LONGEST_NAME, type Recording, fileOf } from "../shared/recordings";
import type { Home } from "./state";

const panel = (id: string): string => `menu-${id}`;

export const menuButton = ({ id, name, title }: Recording, { state, actions }: Home): TemplateResult =>
  html`<button
    class="btn quiet sq dots"
    aria-expanded=${state.menu === id}
    aria-controls=${state.menu === id ? panel(id) : nothing}
    @click=${() => actions.toggleMenu(id)}
  >
    ${icon("more")}<span class="vh">More for ${name ?? title}</span>
  </button>`;

function naming(recording: Recording, { state, actions }: Home): TemplateResult {
  const { misnamed } = state;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement).get("name");
    actions.rename(recording, typeof given === "string" ? given.trim() : "");
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === "Escape") actions.stopNaming();
  };
  return html`<form class="menu naming" id=${panel(recording.id)} @submit=${submit} @keydown=${escape}>
    <label class="label"
      >Name<input
        class="field"
        name="name"
        dir="auto"
        autocomplete="off"
        maxlength=${LONGEST_NAME}
        aria-invalid=${misnamed !== null}
        aria-describedby=${misnamed === null ? nothing : "misnamed"}
        .value=${recording.name ?? ""}
    /></label>
    <div class="misnamed" role="alert">
      ${
        misnamed === null
          ? nothing
          : html`<p class="slip" id="misnamed">${icon("warn")}<span>${misnamed}</span></p>`
      }
    </div>
    <button class="btn">Save</button>
    <button class="btn quiet" type="button" @click=${actions.stopNaming}>Cancel</button>
  </form>`;
}

const again = (recording: Recording, { state, actions }: Home): TemplateResult | typeof nothing => {
  const { scenario, variant, seed, parent } = recording;
  return parent === null && state.scenarios?.some(({ name }) => name === scenario)
    ? html`<button class="btn" @click=${() => actions.openDraft({ scenario, variant, seed })}>
        Play again
      </button>`
    : nothing;
};

/** What can be done with a recording, below it. */
export function menu(recording: Recording, home: Home): TemplateResult | typeof nothing {
  const { state, actions } = home;
  if (state.menu !== recording.id) return nothing;
  if (state.naming) return naming(recording, home);
  return html`<div class="menu" id=${panel(recording.id)}>
    ${again(recording, home)}
    <button class="btn" @click=${actions.startNaming}>Rename</button>
    <a class="btn" href=${fileOf(recording.id)} download>Save file</a>
    <button class="btn" @click=${() => actions.remove(recording)}>Delete</button>
  </div>`;
}
