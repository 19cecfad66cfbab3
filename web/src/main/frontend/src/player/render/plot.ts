import { type TemplateResult, html, nothing, svg } from "lit";
import { icon } from "../../shared/icons";
import { countByRail, offset, rail, ratingAt, steppedPath } from "../../shared/trajectory";
import { type Rating, markOf, ratingWord, shape } from "../../shared/votes";
import type { Frame, Polarity, Signal } from "../frames";
import { isKnown } from "../reduce";
import { HEIGHT, TOP, WIDTH, across, separators } from "./axis";
import { climb } from "./climb";
import { vars } from "./vars";
import type { View } from "./view";

const GAP = (HEIGHT - 2 * TOP) / 3;
const SPACING = 3.2;
const MIDDLE = HEIGHT / 2;
const PER_STRENGTH = 9;
/** Below the longest tick. */
const CUTS = 90;

const railY = (rating: Rating): number => TOP + rail(rating) * GAP;

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

/** From where to where a signal's tick goes: towards for, towards against, or, left open, both ways. */
const reaches: Record<Polarity, readonly [number, number]> = {
  FOR: [0, -1],
  AGAINST: [0, 1],
  NEUTRAL: [0, 0.3],
  OPEN: [-0.45, 0.45],
};

function tick(seq: number, { polarity, strength }: Signal, view: View): TemplateResult {
  const x = across(view)(seq);
  const [up, down] = reaches[polarity];
  const ahead = seq > view.state.seq ? "ahead" : "";
  const y = (reach: number) => MIDDLE + reach * strength * PER_STRENGTH;
  return svg`<line class="tick ${polarity.toLowerCase()} ${ahead}" x1=${x} x2=${x} y1=${y(up)} y2=${y(down)}></line>`;
}

const drawn = (view: View): readonly Frame[] =>
  view.frames.slice(0, view.hideAhead ? view.state.seq : undefined).filter(isKnown);

const ticks = (view: View): TemplateResult[] =>
  drawn(view).flatMap((frame) =>
    frame.type === "SignalRecorded" ? tick(frame.seq, frame.event.signal, view) : [],
  );

/** Where the candidate was cut off. */
const cuts = (view: View): TemplateResult[] =>
  drawn(view).flatMap(({ type, seq }) =>
    type === "CandidateRedirected"
      ? html`<span
          class="mark cut ${seq > view.state.seq ? "later" : ""} ${seq === view.state.seq ? "now" : ""}"
          ${vars({ "--x": view.scale.x(seq), "--y": CUTS / HEIGHT })}
          >${icon("cut")}<span>cut in</span></span
        >`
      : [],
  );

/** Rails belong to the part of the axis where there can be votes. */
const railStart = ({ cast, scale }: View): number => {
  const index = cast.header.chapters.findIndex(({ name }) => name !== "Rounds");
  return index < 0 ? 0 : (scale.spans[index]?.from ?? 0) * WIDTH;
};

const grid = (view: View): TemplateResult =>
  svg`${[0, 1, 2, 3].map(
    (of) =>
      svg`<line class="grid" x1=${railStart(view)} x2=${WIDTH} y1=${TOP + of * GAP} y2=${TOP + of * GAP}></line>`,
  )}<line class="grid" x1="0" x2=${railStart(view)} y1=${MIDDLE} y2=${MIDDLE}></line>${separators(view)}`;

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
const debrief = (view: View): TemplateResult =>
  html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${grid(view)} ${ticks(view)} ${votes(view)}
    </svg>
    <div class="round-names" aria-hidden="true">
      ${rounds(view)}<span class="leaning">for</span><span class="leaning below">against</span>
    </div>
    <div class="marks" aria-hidden="true">${cuts(view)}</div>
    ${ends(view)}`;

export function plot(view: View): TemplateResult {
  if (view.cast.header.entry !== "PROMOTION") return debrief(view);
  const { calibration } = view.state;
  return calibration ? climb(calibration, view) : html``;
}
