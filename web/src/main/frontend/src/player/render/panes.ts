import { type TemplateResult, html } from "lit";
import { boardShort } from "../derive/said";
import type { Pane, View } from "./view";

const tab = (view: View, pane: Pane, active: boolean, label: TemplateResult): TemplateResult =>
  html`<button class="tab" aria-pressed=${active} @click=${() => view.show(pane)}>${label}</button>`;

/** Evidence or transcript, where there is room for one of them only. */
export const paneTabs = (view: View): TemplateResult =>
  html`<span class="pane-tabs" role="group" aria-label="Pane">
    ${tab(view, "evidence", view.pane !== "transcript", html`Evidence`)}
    ${tab(view, "transcript", view.pane === "transcript", html`Transcript`)}
  </span>`;

/** The phone's three panes. */
export const bottomTabs = (view: View): TemplateResult =>
  html`<nav class="tabs" aria-label="Panes">
    ${tab(view, "stage", view.pane === "stage", html`Stage`)}
    ${tab(view, "evidence", view.pane === "evidence", html`Evidence <span class="cap">${boardShort(view.state)}</span>`)}
    ${tab(view, "transcript", view.pane === "transcript", html`Transcript`)}
  </nav>`;
