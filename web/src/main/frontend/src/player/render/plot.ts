import { type TemplateResult, html, nothing, svg } from "lit";
import { countByRail, offset, rail, ratingAt, steppedPath } from "../../shared/trajectory";
import { type Rating, markOf, ratingWord, shape } from "../../shared/votes";
import { type AnyFrame, type Signal } from "../frames";
import { isKnown } from "../reduce";
import { vars } from "./vars";
import type { View } from "./view";

/** The drawing's own units; it is stretched to the plot. */
const WIDTH = 1000;
const HEIGHT = 100;
const TOP = 9;
const GAP = (HEIGHT - 2 * TOP) / 3;
const SPACING = 3.2;
const MIDDLE = HEIGHT / 2;
const PER_STRENGTH = 9;

const railY = (rating: Rating): number => TOP + rail(rating) * GAP;
const across = (view: View) => (seq: number) => view.scale.x(seq) * WIDTH;

function votes(view: View): TemplateResult[] {
  const { trajectories, state, hideAhead } = view;
  const x = across(view);
  return trajectories.map((line, index) => {
    const y = (rating: Rating) => railY(rating) + offset(index, trajectories.length, SPACING);
    const moved = line.person === state.moved ? "moved" : "";
    const ahead = hideAhead ? "" : steppedPath(line, state.seq, view.cast.header.frames, x, y);
    const past = steppedPath(line, 1, state.seq, x, y);
    return svg`<path class="fut" d=${ahead}></path><path class="past ${moved}" d=${past}></path>`;
  });
}

function tick(seq: number, { polarity, strength }: Signal, view: View): TemplateResult {
  const x = across(view)(seq);
  const reach = { FOR: -1, AGAINST: 1, NEUTRAL: 0.3 }[polarity] * strength * PER_STRENGTH;
  const ahead = seq > view.state.seq ? "ahead" : "";
  return svg`<line class="tick ${polarity.toLowerCase()} ${ahead}" x1=${x} x2=${x} y1=${MIDDLE} y2=${MIDDLE + reach}></line>`;
}

const ticks = (view: View): TemplateResult[] =>
  view.frames
    .slice(0, view.hideAhead ? view.state.seq : undefined)
    .filter((frame: AnyFrame) => isKnown(frame))
    .flatMap((frame) => (frame.type === "SignalRecorded" ? tick(frame.seq, frame.event.signal, view) : []));

/** Rails belong to the part of the axis where there can be votes. */
const railStart = ({ cast, scale }: View): number => {
  const index = cast.header.chapters.findIndex(({ name }) => name !== "Rounds");
  return index < 0 ? 0 : (scale.spans[index]?.from ?? 0) * WIDTH;
};

const grid = (view: View): TemplateResult =>
  svg`${[0, 1, 2, 3].map(
    (of) =>
      svg`<line class="grid" x1=${railStart(view)} x2=${WIDTH} y1=${TOP + of * GAP} y2=${TOP + of * GAP}></line>`,
  )}<line class="grid" x1="0" x2=${railStart(view)} y1=${MIDDLE} y2=${MIDDLE}></line>${view.scale.spans
    .slice(1)
    .map(
      ({ from }) => svg`<line class="grid" x1=${from * WIDTH} x2=${from * WIDTH} y1="0" y2=${HEIGHT}></line>`,
    )}`;

function rounds(view: View): TemplateResult[] {
  const starts = view.frames.filter(isKnown).filter(({ type }) => type === "RoundStarted");
  return starts.map((frame, index) => {
    const end =
      starts[index + 1]?.seq ??
      (view.cast.header.chapters.find(({ name }) => name === "Rounds")?.to ?? frame.seq) + 1;
    const name = frame.type === "RoundStarted" ? view.cast.round(frame.event.round) : "";
    const left = view.scale.x(frame.seq - 1);
    return html`<span
      class="round-name"
      title=${name}
      ${vars({ "--x": left, "--w": view.scale.x(end - 1) - left })}
      >${name}</span
    >`;
  });
}

function ends(view: View): TemplateResult {
  const ratings = view.trajectories.flatMap((line) => ratingAt(line, view.state.seq) ?? []);
  return html`<ul class="ends" aria-label="Votes now">
    ${countByRail(ratings).map(
      ({ rating, count }) =>
        html`<li class=${count === 0 ? "zero" : ""} ${vars({ "--y": railY(rating) / HEIGHT })}>
          ${count > 0 ? html`${shape(markOf(rating))}<b>${count}</b>` : nothing}<span
            >${ratingWord(rating)}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** Evidence as it was recorded, then each vote over time on four rails. Nothing of a vote before its reveal. */
export const plot = (view: View): TemplateResult =>
  html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${grid(view)} ${ticks(view)} ${votes(view)}
    </svg>
    <div class="round-names" aria-hidden="true">
      ${rounds(view)}<span class="leaning">for</span><span class="leaning below">against</span>
    </div>
    ${ends(view)}`;
