import { LitElement, type PropertyValues, type TemplateResult, html, nothing, unsafeCSS } from "lit";
import { icon } from "../../../shared/icons";
import type { Analysis } from "../../analysis";
import { shared } from "../styles";
import type { View } from "../view";
import { acted, actedHere } from "./acted";
import css from "./css/panel.css?inline";
import tables from "./css/tables.css?inline";
import { moved, whyMoved } from "./moved";
import { ruled } from "./ruled";
import type { Section, Sheet } from "./sheet";
import { Taking } from "./taking";
import { turned } from "./turned";
import { unsaid } from "./unsaid";
import { why } from "./why";

/** Why it came out so: back to the rule, who moved whom, unsaid evidence, flags, other rules. */
export class HireloopAnalysis extends LitElement {
  static override styles = [shared, unsafeCSS(css), unsafeCSS(tables)];
  static override properties = { view: { attribute: false } };

  declare view: View;
  #open: ReadonlySet<string> = new Set();
  readonly #taking = new Taking(this);

  /** Nothing is drawn for every event of a play while another pane is in its place. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    return !changed.has("view") || !this.hasUpdated || this.view.pane === "analysis";
  }

  override render(): TemplateResult {
    const { analysis, analysing } = this.view;
    return html`${this.#state()}
    ${analysis ? this.#all(this.#sheet(analysis, analysing === "running")) : nothing}`;
  }

  #sheet(analysis: Analysis, unsettled: boolean): Sheet {
    return {
      view: this.view,
      analysis,
      unsettled,
      taking: this.#taking,
      isOpen: (list) => this.#open.has(list),
      toggle: (list) => {
        const others = [...this.#open].filter((of) => of !== list);
        this.#open = new Set(this.#open.has(list) ? others : [...others, list]);
        this.requestUpdate();
      },
    };
  }

  #state(): TemplateResult | typeof nothing {
    const { analysing, analysis, host } = this.view;
    if (analysing === "settled") return nothing;
    if (analysing === "off") {
      return html`<p class="state">
        ${
          host.analyse
            ? "What decided it is worked out once the whole recording is here."
            : "No analysis is at hand in this copy. Open the recording in Hireloop to see what decided it."
        }
      </p>`;
    }
    if (analysing === "running") {
      return analysis
        ? nothing
        : html`<p class="state" role="status">
            The recording is played on from each of its events. Numbers appear once settled.
          </p>`;
    }
    return html`<div class="slip" role="status">
      ${icon("warn")}
      <div>
        <p><b>${analysing.title}</b></p>
        <p>${analysing.detail ?? ""}</p>
        ${analysis ? html`<p>What follows is a first look, from ${analysis.runs} plays.</p>` : nothing}
      </div>
    </div>`;
  }

  #all(sheet: Sheet): TemplateResult {
    const { view } = this;
    const here = html`<div class="here">${whyMoved(sheet)} ${actedHere(sheet)}</div>`;
    if (view.hideAhead && view.state.seq < view.cast.header.frames) {
      return html`${here}
        <div class="state">
          <p>What decided it tells the end, and you hide what is ahead.</p>
          <button class="btn" @click=${() => view.toggleAhead()}>${icon("eye")}Show what is ahead</button>
        </div>`;
    }
    const sections = [turned, why, moved, unsaid, acted, ruled].flatMap((of) => of(sheet) ?? []);
    return html`<nav class="jump" aria-label="Parts of the analysis">
        ${sections.map(
          ({ id, short, title }) =>
            html`<button title=${title} @click=${() => this.#jump(id)}>${short}</button>`,
        )}
      </nav>
      ${here} ${sections.map((section) => this.#section(section))}`;
  }

  #section({ id, title, cap, body }: Section): TemplateResult {
    return html`<section id=${id} aria-labelledby="${id}-title">
      <h3 id="${id}-title" tabindex="-1">${title}<span class="cap">${cap}</span></h3>
      ${body}
    </section>`;
  }

  #jump(id: string): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#${id}-title`);
    title?.scrollIntoView({ block: "start" });
    title?.focus({ preventScroll: true });
  }
}

customElements.define("hireloop-analysis", HireloopAnalysis);
