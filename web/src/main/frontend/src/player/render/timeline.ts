import { type TemplateResult, html } from "lit";
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

export const timeline = (view: View): TemplateResult =>
  html`<section class="pane time" aria-label="Timeline">
    ${controls(view)}
    <div class="track">
      <div class="gr">${drawn(view)} ${scrubber(view)}</div>
      ${silences(view)} ${chapters(view)}
    </div>
  </section>`;
