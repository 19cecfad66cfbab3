import { type TemplateResult, html, nothing } from "lit";
import { chapterAt } from "../state";
import { kept } from "./kept";
import { vars } from "./vars";
import type { View } from "./view";

const CALIBRATION = "Calibration";

const phase = (index: number, current: number): string => {
  if (index === current) return "on";
  return index < current ? "done" : "next";
};

/** More marks than these would be a grey band. */
const MOST_SILENCES = 60;

const lasting = (seconds: number): string =>
  seconds < 3_600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;

const longest = kept(({ digest, scale }: View) =>
  digest.silences
    .toSorted((a, b) => b.of - a.of)
    .slice(0, MOST_SILENCES)
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ seq, of }) => {
      const x = scale.x(seq);
      const text = `${lasting(of)} of silence`;
      const mark = html`<li title=${text} ${vars({ "--x": x, "--w": scale.x(seq + 1) - x })}>
        <span class="vh">${text} after event ${seq}</span>
      </li>`;
      return { seq, mark };
    }),
);

/** Where nobody said anything for long: the player cuts it short, so it is drawn. */
export const silences = (view: View): TemplateResult =>
  html`<ul class="silences" aria-label="Silences">
    ${longest(view).map(({ seq, mark }) => (view.hideAhead && seq > view.state.seq ? nothing : mark))}
  </ul>`;

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
