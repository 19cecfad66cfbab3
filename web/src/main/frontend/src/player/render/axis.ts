import { type TemplateResult, svg } from "lit";
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
