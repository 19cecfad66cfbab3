import { type TemplateResult, html, nothing, svg } from "lit";
import { icon } from "../../shared/icons";
import { shape } from "../../shared/votes";
import type { Calibration } from "../state";
import { HEIGHT, TOP, WIDTH, layer, separators } from "./axis";
import { vars } from "./vars";
import type { View } from "./view";

/** The height of a level's rail, the highest level on top. */
function railOf({ ladder }: Calibration): (level: string) => number {
  const levels = ladder.rungs.map(({ level }) => level);
  const gap = (HEIGHT - 2 * TOP) / Math.max(1, levels.length - 1);
  return (level) => HEIGHT - TOP - Math.max(0, levels.indexOf(level)) * gap;
}

/** The level held over the whole recording: flat, and one step up just before the event that grants it. */
function heldPath(of: Calibration, { digest, cast, scale }: View): string {
  const rail = railOf(of);
  const x = (seq: number) => scale.x(seq) * WIDTH;
  const held = rail(of.promotion?.current ?? of.target);
  const end = x(cast.header.frames).toFixed(1);
  const granted = digest.settledAt;
  if (granted === null) return `M0 ${held}H${end}`;
  return `M0 ${held}H${(x(granted - 1) + x(granted)) / 2}V${rail(of.target)}H${end}`;
}

/** More than these would lie on each other. */
const MOST_MARKS = 120;

function marks(rail: (level: string) => number, { digest, state, scale, hideAhead }: View): TemplateResult[] {
  return digest.climb
    .slice(0, MOST_MARKS)
    .filter(({ seq }) => !hideAhead || seq <= state.seq)
    .map(({ seq, of }) => {
      const work = "counts" in of;
      const hollow = work && !of.counts ? "hollow" : "";
      const later = seq > state.seq ? "later" : "";
      const now = seq === state.seq ? "now" : "";
      return html`<span
        class="mark ${hollow} ${later} ${now}"
        ${vars({ "--x": scale.x(seq), "--y": rail(of.level) / HEIGHT })}
        >${icon(work ? "work" : "up")}</span
      >`;
    });
}

function rungEnds(of: Calibration, rail: (level: string) => number): TemplateResult {
  const word = (level: string): string => {
    if (of.settled?.level === level) return "promoted";
    if (of.blocked?.target === level) return "blocked";
    if (level === of.target) return "asked";
    return level === of.promotion?.current ? "held" : "";
  };
  const sign = (level: string) => {
    if (of.settled?.level === level) return shape("h");
    return of.blocked?.target === level ? shape("nh") : nothing;
  };
  return html`<ul class="ends rungs" aria-label="Levels">
    ${of.ladder.rungs
      .toReversed()
      .map(
        ({ level }) =>
          html`<li class=${word(level) ? "" : "zero"} ${vars({ "--y": rail(level) / HEIGHT })}>
            ${sign(level)}<b>${level}</b><span>${word(level)}</span>
          </li>`,
      )}
  </ul>`;
}

/** A promotion: the ladder's rails, the level held, and the work shown at the level it supports. */
export function climb(of: Calibration, view: View): TemplateResult {
  const rail = railOf(of);
  const held = heldPath(of, view);
  const rails = of.ladder.rungs.map(({ level }) => {
    const asked = level === of.target ? "asked" : "";
    return svg`<line class="grid ${asked}" x1="0" x2=${WIDTH} y1=${rail(level)} y2=${rail(level)}></line>`;
  });
  return html`<div class="layers" ${vars({ "--now": view.scale.x(view.state.seq) })}>
      ${layer("", svg`${rails} ${separators(view)}`)}
      ${view.hideAhead ? nothing : layer("ahead", svg`<path class="fut" d=${held}></path>`)}
      ${layer("gone", svg`<path class="past" d=${held}></path>`)}
    </div>
    <div class="marks" aria-hidden="true">${marks(rail, view)}</div>
    ${rungEnds(of, rail)}`;
}
