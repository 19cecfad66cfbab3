import { type TemplateResult, html, nothing } from "lit";
import { chapters, silences } from "./chapters";
import { controls } from "./controls";
import { plot } from "./plot";
import { scrubber } from "./scrubber";
import type { View } from "./view";

/** There is a curve to draw, or there will be one soon. */
const hasChance = ({ analysis, analysing }: View): boolean => analysis !== null || analysing === "running";

const drawn = (view: View): TemplateResult =>
  view.plot === "chance" && hasChance(view)
    ? html`<hireloop-curve .view=${view}></hireloop-curve>`
    : plot(view);

const plots = (view: View): TemplateResult =>
  html`<span class="plots" role="group" aria-label="Timeline shows">
    <button aria-pressed=${view.plot === "chance"} @click=${() => view.draw("chance")}>P(hire)</button>
    <button aria-pressed=${view.plot === "votes"} @click=${() => view.draw("votes")}>Votes</button>
  </span>`;

export const timeline = (view: View): TemplateResult =>
  html`<section class="pane time" aria-label="Timeline">
    ${controls(view)}
    <div class="track">
      <div class="gr">${drawn(view)} ${scrubber(view)}</div>
      ${silences(view)} ${chapters(view)} ${hasChance(view) ? plots(view) : nothing}
    </div>
  </section>`;
