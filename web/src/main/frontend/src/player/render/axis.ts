import { type TemplateResult, html, svg } from "lit";
import type { View } from "./view";

/** The drawing's own units; it is stretched to the plot. */
export const WIDTH = 1000;
export const HEIGHT = 100;
export const TOP = 9;

export const across = (view: View) => (seq: number) => view.scale.x(seq) * WIDTH;

/** Where one chapter ends and the next begins. */
export const separators = (view: View): TemplateResult[] =>
  view.scale.spans
    .slice(1)
    .map(
      ({ from }) => svg`<line class="grid" x1=${from * WIDTH} x2=${from * WIDTH} y1="0" y2=${HEIGHT}></line>`,
    );

/** One drawing of several on the same axis; what is gone and what is ahead are each cut at the playhead. */
export const layer = (of: "" | "gone" | "ahead", drawing: TemplateResult): TemplateResult =>
  html`<svg
    class="curve ${of && `layer-${of}`}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${drawing}
  </svg>`;
