import { type TemplateResult, html, nothing, svg } from "lit";
import { markOf } from "../../shared/votes";
import { placesFor } from "../derive/places";
import { tiePath } from "../derive/ties";
import type { Move } from "../state";
import { isDense } from "./seats";
import type { View } from "./view";

const OLDER = 2;
const RIM = 12;
const LANE = 7;

function tie(move: Move, view: View, lane: number): TemplateResult | typeof nothing {
  const { panel } = view.cast.header;
  const places = placesFor(panel.length);
  const from = places[panel.findIndex(({ id }) => id === move.speaker)];
  const to = places[panel.findIndex(({ id }) => id === move.voter)];
  if (!from || !to) return nothing;
  const { line, head } = tiePath(from, to, view.table, RIM + lane * LANE);
  const now = move.seq === view.state.seq;
  return svg`<g class="${now ? "now" : "old"} ${markOf(move.to.rating)}"><path class="line" pathLength="1" d=${line}></path><path class="head" d=${head}></path></g>`;
}

/** Who moved whom, along the table's rim: the current one, and the two before it, faded. Only where both have a place at it. */
export function ties(view: View): TemplateResult | typeof nothing {
  const { table, state } = view;
  const talking = !["decision", "reopened", "calibration"].includes(state.scene.kind);
  if (table.width === 0 || isDense(view) || !state.revealed || !talking) return nothing;
  const recent = state.moves.filter(({ speaker, voter }) => speaker !== null && speaker !== voter);
  const current = recent.at(-1)?.seq === state.seq ? 1 : 0;
  const shown = recent.slice(-OLDER - current).toReversed();
  return html`<svg class="ties" aria-hidden="true">
    ${shown.map((move, lane) => tie(move, view, lane)).toReversed()}
  </svg>`;
}
