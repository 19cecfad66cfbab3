import { type TemplateResult, html, nothing, svg } from "lit";
import { icon } from "../../../shared/icons";
import type { Analysis } from "../../analysis";
import type { Scale } from "../../derive/scale";
import { HEIGHT, WIDTH, separators } from "../axis";
import { vars } from "../vars";
import type { View } from "../view";
import type { Room } from "./labels";
import { type Column, type Drawing, columnsOf, draw, height } from "./thin";
import { percent } from "./words";

export interface Drawn extends Drawing {
  readonly of: Analysis;
  readonly scale: Scale;
  readonly columns: readonly Column[];
}

const GRID = [1, 0.5, 0] as const;
/** Two labels at the right end keep this far apart. */
const APART = 14;

/** Drawn once for an analysis; what moves with the playhead is only how much of it is shown. */
export function drawnOf(held: Drawn | null, of: Analysis, { scale, cast }: View): Drawn {
  if (held?.of === of && held.scale === scale) return held;
  const curve = of.curve.filter(({ event }) => event <= cast.header.frames);
  return { of, scale, ...draw(curve, scale.x), columns: columnsOf(curve, scale.x) };
}

export const grid = (view: View): TemplateResult =>
  html`<svg class="grid" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${GRID.map((share) => svg`<line x1="0" x2=${WIDTH} y1=${height(share)} y2=${height(share)}></line>`)}
      ${separators(view)}
    </svg>
    <div class="y" aria-hidden="true">
      ${GRID.map(
        (share) =>
          html`<span ${vars({ "--y": height(share) / HEIGHT })}
            >${share * 100}${share === 1 ? "%" : ""}</span
          >`,
      )}
    </div>`;

const layer = (name: "watched" | "coming", drawn: TemplateResult): TemplateResult =>
  html`<svg
    class="layer ${name}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${drawn}
  </svg>`;

const otherLine = (name: "watched" | "coming", original: Drawn | null): TemplateResult | typeof nothing =>
  original
    ? html`<div class="from-fork">
        ${layer(name, svg`<path class="original" d=${original.line}></path>`)}
      </div>`
    : nothing;

/** The curve, and from the fork on the original's beside it. */
export const lines = (
  { line, area, band }: Drawn,
  original: Drawn | null,
  hideAhead: boolean,
): TemplateResult =>
  html`${otherLine("watched", original)}
  ${layer(
    "watched",
    svg`<path class="band" d=${band}></path><path class="area" d=${area}></path><path class="line" d=${line}></path>`,
  )}
  ${
    hideAhead
      ? nothing
      : html`${otherLine("coming", original)}
        ${layer("coming", svg`<path class="band" d=${band}></path><path class="line" d=${line}></path>`)}`
  }`;

function ends(own: Drawn, original: Drawn, room: Room): TemplateResult {
  const share = ({ columns }: Drawn) => columns.at(-1)?.last ?? 0;
  const top = (height(share(own)) / HEIGHT) * room.height;
  const other = (height(share(original)) / HEIGHT) * room.height;
  const away = top > room.height / 2 ? -APART : APART;
  const apart = Math.abs(other - top) < APART ? top + away : other;
  return html`<span class="end own" ${vars({ "--top": `${top}px` })}>${percent(share(own))} fork</span
    ><span class="end" ${vars({ "--top": `${apart}px` })}>${percent(share(original))} original</span>`;
}

/** Where it left the original, and which line is which. */
export function forkPoint(
  view: View,
  own: Drawn | null,
  original: Drawn | null,
  room: Room,
): TemplateResult | typeof nothing {
  const { forkedAt, frames } = view.cast.header;
  if (forkedAt === null) return nothing;
  const shown = !view.hideAhead || view.state.seq === frames;
  return html`<span class="fork-point" title="Forked after event ${forkedAt}"
      >${icon("fork")}<span class="vh">Forked after event ${forkedAt}</span></span
    >
    ${own && original && shown ? ends(own, original, room) : nothing}`;
}
