import { type TemplateResult, html, nothing, svg } from "lit";
import { icon } from "../../shared/icons";
import { shape } from "../../shared/votes";
import type { AnyFrame } from "../frames";
import { isKnown } from "../reduce";
import type { Calibration } from "../state";
import { HEIGHT, TOP, WIDTH, across, separators } from "./axis";
import { vars } from "./vars";
import type { View } from "./view";

/** The height of a level's rail, the highest level on top. */
function railOf({ ladder }: Calibration): (level: string) => number {
  const levels = ladder.rungs.map(({ level }) => level);
  const gap = (HEIGHT - 2 * TOP) / Math.max(1, levels.length - 1);
  return (level) => HEIGHT - TOP - Math.max(0, levels.indexOf(level)) * gap;
}

/** Where the promotion went through; null if it did not. */
const settledAt = (frames: readonly AnyFrame[]): number | null =>
  frames.find(({ type }) => type === "LevelSettled")?.seq ?? null;

/** The level held from one event to another: flat, and one step up just before the event that grants it. */
function heldPath(of: Calibration, from: number, to: number, view: View): string {
  const rail = railOf(of);
  const x = across(view);
  const held = rail(of.promotion?.current ?? of.target);
  const granted = settledAt(view.frames);
  const end = x(to).toFixed(1);
  if (granted === null || to < granted) return `M${x(from)} ${held}H${end}`;
  const asked = rail(of.target);
  if (from >= granted) return `M${x(from)} ${asked}H${end}`;
  return `M${x(from)} ${held}H${(x(granted - 1) + x(granted)) / 2}V${asked}H${end}`;
}

function mark(frame: AnyFrame, rail: (level: string) => number, view: View): TemplateResult | typeof nothing {
  if (!isKnown(frame)) return nothing;
  if (frame.type !== "ScopeEvidencePresented" && frame.type !== "LevelProposed") return nothing;
  const hollow = frame.type === "ScopeEvidencePresented" && !frame.event.counts ? "hollow" : "";
  const later = frame.seq > view.state.seq ? "later" : "";
  const now = frame.seq === view.state.seq ? "now" : "";
  return html`<span
    class="mark ${hollow} ${later} ${now}"
    ${vars({ "--x": view.scale.x(frame.seq), "--y": rail(frame.event.level) / HEIGHT })}
    >${icon(frame.type === "LevelProposed" ? "up" : "work")}</span
  >`;
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
  const { state, frames, hideAhead, cast } = view;
  const rail = railOf(of);
  const rails = of.ladder.rungs.map(({ level }) => {
    const asked = level === of.target ? "asked" : "";
    return svg`<line class="grid ${asked}" x1="0" x2=${WIDTH} y1=${rail(level)} y2=${rail(level)}></line>`;
  });
  return html`<svg
      class="curve"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${rails} ${separators(view)}
      ${hideAhead ? nothing : svg`<path class="fut" d=${heldPath(of, state.seq, cast.header.frames, view)}></path>`}
      ${svg`<path class="past" d=${heldPath(of, 0, state.seq, view)}></path>`}
    </svg>
    <div class="marks" aria-hidden="true">
      ${frames.slice(0, hideAhead ? state.seq : undefined).map((frame) => mark(frame, rail, view))}
    </div>
    ${rungEnds(of, rail)}`;
}
