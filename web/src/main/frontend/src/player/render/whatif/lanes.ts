import { type TemplateResult, html, nothing, svg } from "lit";
import { count } from "../../../shared/format";
import { guard } from "lit/directives/guard.js";
import type { View } from "../view";
import { vars } from "../vars";
import type { Kind, Pair } from "./align";

const WIDTH = 1000;
const LANE = 20;
const GAP = 8;
const tall = LANE;
const short = 6;

/** Events along one axis: those both have stand above one another, the others alone. */
function ticks(
  pairs: readonly Pair[],
  at: number,
  x: (place: number) => number,
  side: "before" | "after",
  differ: boolean,
): string {
  const middle = side === "before" ? LANE / 2 : LANE + GAP + LANE / 2;
  const height = differ ? tall : short;
  const places = pairs.flatMap((pair, index) =>
    pair[side] !== null && (pair.kind !== "same") === differ ? [at + index + 1] : [],
  );
  const taken = differ ? [] : Array.from({ length: at }, (_, index) => index + 1);
  return [...taken, ...places]
    .map((place) => `M${x(place).toFixed(1)} ${middle - height / 2}v${height}`)
    .join("");
}

const tally = (pairs: readonly Pair[], kind: Kind): number =>
  pairs.filter((pair) => pair.kind === kind).length;

const summary = (pairs: readonly Pair[]): string => {
  const said: readonly (readonly [number, string])[] = [
    [tally(pairs, "changed"), "differ"],
    [tally(pairs, "gone"), "only in the original"],
    [tally(pairs, "new"), "only in this fork"],
  ];
  const some = said.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`);
  return some.length === 0
    ? "No event differs."
    : `${some.join(", ")}, ${count(tally(pairs, "same"), "event")} the same.`;
};

/** Both timelines as two lanes of ticks; what differs is tall, the fork and this event are marked. */
export function lanes(pairs: readonly Pair[], view: View): TemplateResult {
  const at = view.cast.header.forkedAt ?? 0;
  const length = Math.max(1, at + pairs.length);
  const x = (place: number) => ((place - 0.5) / length) * WIDTH;
  const { seq } = view.state;
  const index = pairs.findIndex(({ after }) => after?.seq === seq);
  const now = seq <= at ? seq : at + index + 1;
  const lane = (side: "before" | "after"): TemplateResult[] => [
    svg`<path class="both" d=${ticks(pairs, at, x, side, false)}></path>`,
    svg`<path class="other" d=${ticks(pairs, at, x, side, true)}></path>`,
  ];
  return html`<figure class="lanes">
    <div class="names" aria-hidden="true"><span>Original</span><span>This fork</span></div>
    <div
      class="drawn"
      aria-hidden="true"
      ${vars({ "--fork": (at / length).toFixed(4), "--now": (x(now) / WIDTH).toFixed(4) })}
    >
      <svg viewBox="0 0 ${WIDTH} ${2 * LANE + GAP}" preserveAspectRatio="none">
        ${guard([pairs], () => [lane("before"), lane("after")])}
      </svg>
      ${at > 0 ? html`<span class="left-at"></span>` : nothing}<span class="playhead"></span>
    </div>
    <figcaption class="cap">${summary(pairs)}</figcaption>
  </figure>`;
}
