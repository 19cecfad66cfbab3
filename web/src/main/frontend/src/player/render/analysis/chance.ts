import { LitElement, type TemplateResult, html, nothing, unsafeCSS } from "lit";
import { clock } from "../../../shared/format";
import type { Proportion } from "../../analysis";
import { shared } from "../styles";
import type { View } from "../view";
import css from "./css/chance.css?inline";
import { chanceAt } from "./turning";
import { chanceName, direction, grouped, interval, percent, points } from "./words";

const swingText = (swing: number): TemplateResult =>
  points(swing) === "0"
    ? html`<span class="d">no change</span>`
    : html`<span class="d"
        ><b class=${direction(swing)}>${points(swing)}</b><span class="long"> on this event</span></span
      >`;

/** Once it is decided nothing is left to chance. */
const range = (hire: Proportion, runs: number): TemplateResult =>
  html`<span class="i" title="95% interval, ${grouped(runs)} plays from here">95%: ${interval(hire)}</span>`;

/** How likely a hire is at this event, as one number with what belongs to it. */
export class HireloopChance extends LitElement {
  static override styles = [shared, unsafeCSS(css)];
  static override properties = { view: { attribute: false } };

  declare view: View;

  override render(): TemplateResult {
    const { analysis, analysing, state, cast } = this.view;
    const now = analysis && analysing !== "running" ? chanceAt(analysis, state.seq) : null;
    const place = `Event ${state.seq} of ${cast.header.frames}`;
    return html`<p class="p">
      <span class="label">${chanceName(cast.header)}<span class="long"> now</span></span>
      ${
        now
          ? html`<b class="n">${percent(now.hire.share)}</b>
              <span class="beside">
                ${now.event > 0 ? swingText(now.swing) : nothing}
                ${state.outcome === null ? range(now.hire, analysis!.runs) : nothing}
              </span>`
          : html`<b class="n" aria-hidden="true">…</b
              ><span class="beside wait">numbers appear once settled</span>`
      }
      <span class="cap where" title=${cast.header.sessions[state.at.session] ?? ""}
        >${place} ·
        ${clock(state.at.seconds)}${now ? html` · ${grouped(analysis!.runs)} plays` : nothing}</span
      >
    </p>`;
  }
}

customElements.define("hireloop-chance", HireloopChance);
