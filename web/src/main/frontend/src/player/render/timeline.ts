import { type TemplateResult, html } from "lit";
import { chapters } from "./chapters";
import { controls } from "./controls";
import { plot } from "./plot";
import { scrubber } from "./scrubber";
import type { View } from "./view";

export const timeline = (view: View): TemplateResult =>
  html`<section class="pane time" aria-label="Timeline">
    ${controls(view)}
    <div class="track">
      <div class="gr">${plot(view)} ${scrubber(view)}</div>
      ${chapters(view)}
    </div>
  </section>`;
