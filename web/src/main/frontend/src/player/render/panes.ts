import { type TemplateResult, html, nothing } from "lit";
import { boardShort } from "../derive/said";
import type { Pane, View } from "./view";

const tab = (view: View, pane: Pane, active: boolean, label: TemplateResult): TemplateResult =>
  html`<button class="tab of-${pane}" aria-pressed=${active} @click=${() => view.show(pane)}>
    ${label}
  </button>`;

/** A fork, where what it left is at hand. */
const isFork = ({ cast, host }: View): boolean => cast.header.parent !== null && host.recording !== null;

/** What shares the board's place. The transcript is among them where it has no column of its own. */
export const paneTabs = (view: View): TemplateResult => {
  const { pane } = view;
  const evidence = pane === "stage" || pane === "evidence";
  return html`<span class="pane-tabs" role="group" aria-label="Pane">
    ${tab(view, "evidence", evidence, html`Evidence`)}
    ${tab(view, "transcript", pane === "transcript", html`Transcript`)}
    ${tab(view, "analysis", pane === "analysis", html`Analysis`)}
    ${isFork(view) ? tab(view, "compare", pane === "compare", html`Compare`) : nothing}
  </span>`;
};

/** The phone's panes. */
export const bottomTabs = (view: View): TemplateResult =>
  html`<nav class="tabs" aria-label="Panes">
    ${tab(view, "stage", view.pane === "stage", html`Stage`)}
    ${tab(view, "evidence", view.pane === "evidence", html`Evidence <span class="cap">${boardShort(view.state)}</span>`)}
    ${tab(view, "transcript", view.pane === "transcript", html`Transcript`)}
    ${tab(view, "analysis", view.pane === "analysis", html`Analysis`)}
    ${isFork(view) ? tab(view, "compare", view.pane === "compare", html`Compare`) : nothing}
  </nav>`;

/** Analysis and, on a fork, the comparison with what it left; both fill themselves once they are loaded. */
export const extraPanes = (view: View): TemplateResult =>
  html`<section class="pane analysis" aria-label="Analysis" tabindex="-1">
      <header>${paneTabs(view)}</header>
      <h2 class="vh">Analysis</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="What decided it">
        <hireloop-analysis .view=${view}></hireloop-analysis>
      </div>
    </section>
    ${
      isFork(view)
        ? html`<section class="pane compare" aria-label="Compare" tabindex="-1">
            <header>${paneTabs(view)}</header>
            <h2 class="vh">Compare</h2>
            <div class="scroll" tabindex="0" role="group" aria-label="Fork and original">
              <hireloop-compare .view=${view}></hireloop-compare>
            </div>
          </section>`
        : nothing
    }`;
