import { type TemplateResult, html, nothing } from "lit";
import { chapterAt } from "../state";
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

/** Where nobody said anything for long: the player cuts it short, so it is drawn. */
export function silences({ digest, scale, hideAhead, state }: View): TemplateResult {
  const longest = digest.silences.toSorted((a, b) => b.of - a.of).slice(0, MOST_SILENCES);
  const shown = longest.filter(({ seq }) => !hideAhead || seq <= state.seq);
  return html`<ul class="silences" aria-label="Silences">
    ${shown
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ seq, of }) => {
        const x = scale.x(seq);
        return html`<li title="${lasting(of)} of silence" ${vars({ "--x": x, "--w": scale.x(seq + 1) - x })}>
          <span class="vh">${lasting(of)} of silence after event ${seq}</span>
        </li>`;
      })}
  </ul>`;
}

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
