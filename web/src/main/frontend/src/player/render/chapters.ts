import { type TemplateResult, html, nothing } from "lit";
import { chapterAt } from "../state";
import { vars } from "./vars";
import type { View } from "./view";

const CALIBRATION = "Calibration";

const phase = (index: number, current: number): string => {
  if (index === current) return "on";
  return index < current ? "done" : "next";
};

export function chapters(view: View): TemplateResult {
  const all = view.cast.header.chapters;
  const current = chapterAt(all, view.state.seq);
  const closed = view.cast.header.entry !== "PROMOTION" && !all.some(({ name }) => name === CALIBRATION);
  return html`<ol class="ch" aria-label="Chapters">
    ${all.map(({ name, from, to }, index) => {
      const span = view.scale.spans[index]!;
      return html`<li
        class=${phase(index, current)}
        ${vars({ "--x": span.from, "--w": span.to - span.from })}
      >
        <button
          title="${name}, events ${from} to ${to}"
          aria-label="${name}, events ${from} to ${to}"
          aria-current=${index === current ? "step" : nothing}
          @click=${() => view.player.chapter(index)}
        >
          <span>${name}</span>
        </button>
      </li>`;
    })}
    ${closed ? html`<li class="shut"><span title="Opens only on a hire">${CALIBRATION}</span></li>` : nothing}
  </ol>`;
}
