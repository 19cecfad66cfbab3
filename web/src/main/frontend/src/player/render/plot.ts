import { type TemplateResult, html, nothing, svg } from "lit";
import { icon } from "../../shared/icons";
import { countByRail, offset, rail, ratingAt, steppedPath } from "../../shared/trajectory";
import { type Rating, markOf, ratingWord, shape } from "../../shared/votes";
import type { Polarity } from "../frames";
import { HEIGHT, TOP, WIDTH, across, layer, separators } from "./axis";
import { climb } from "./climb";
import { kept } from "./kept";
import { vars } from "./vars";
import type { View } from "./view";

const GAP = (HEIGHT - 2 * TOP) / 3;
const SPACING = 3.2;
const MIDDLE = HEIGHT / 2;
const PER_STRENGTH = 9;
/** Below the longest tick. */
const CUTS = 90;
/** More marks or names than these would lie on each other. */
const MOST_CUTS = 80;
const MOST_ROUNDS = 24;

const railY = (rating: Rating): number => TOP + rail(rating) * GAP;

/** Each vote's line over the whole recording; what is past and what is ahead are cut out of it. */
const voteLines = kept(({ digest, cast, scale }: View) => {
  const { trajectories } = digest;
  const x = (seq: number) => scale.x(seq) * WIDTH;
  const spacing = Math.min(SPACING, (0.8 * GAP) / trajectories.length);
  return trajectories.map((line, index) => {
    const y = (rating: Rating) => railY(rating) + offset(index, trajectories.length, spacing);
    return { person: line.person, path: steppedPath(line, 1, cast.header.frames, x, y) };
  });
});

/** From where to where a signal's tick goes: towards for, towards against, or, left open, both ways. */
const reaches: Record<Polarity, readonly [number, number]> = {
  FOR: [0, -1],
  AGAINST: [0, 1],
  NEUTRAL: [0, 0.3],
  OPEN: [-0.45, 0.45],
};

const polarities = Object.keys(reaches) as readonly Polarity[];

/** One path for all signals that count the same way. */
const tickPaths = kept(({ digest, scale }: View) =>
  polarities.map((polarity) => {
    const [up, down] = reaches[polarity];
    const ticks = digest.signals
      .filter(({ of }) => of.polarity === polarity)
      .map(({ seq, of }) => {
        const y = (reach: number) => (MIDDLE + reach * of.strength * PER_STRENGTH).toFixed(1);
        return `M${(scale.x(seq) * WIDTH).toFixed(1)} ${y(up)}V${y(down)}`;
      });
    return { polarity, path: ticks.join("") };
  }),
);

const ticks = (view: View): TemplateResult[] =>
  tickPaths(view).map(
    ({ polarity, path }) => svg`<path class="tick ${polarity.toLowerCase()}" d=${path}></path>`,
  );

const past = (view: View): TemplateResult =>
  layer(
    "gone",
    svg`${ticks(view)}${voteLines(view).map(({ person, path }) => {
      const moved = person === view.state.moved ? "moved" : "";
      return svg`<path class="past ${moved}" d=${view.state.revealed ? path : ""}></path>`;
    })}`,
  );

const ahead = (view: View): TemplateResult =>
  layer(
    "ahead",
    svg`${ticks(view)}${voteLines(view).map(({ path }) => svg`<path class="fut" d=${path}></path>`)}`,
  );

/** Where the candidate was cut off. */
const cuts = ({ digest, state, scale, hideAhead }: View): TemplateResult[] =>
  (digest.redirects.length > MOST_CUTS ? [] : digest.redirects)
    .filter((seq) => !hideAhead || seq <= state.seq)
    .map(
      (seq) =>
        html`<span
          class="mark cut ${seq > state.seq ? "later" : ""} ${seq === state.seq ? "now" : ""}"
          ${vars({ "--x": scale.x(seq), "--y": CUTS / HEIGHT })}
          >${icon("cut")}<span>cut in</span></span
        >`,
    );

/** Rails belong to the part of the axis where there can be votes. */
const railStart = ({ cast, scale }: View): number => {
  const index = cast.header.chapters.findIndex(({ name }) => name !== "Rounds");
  return index < 0 ? 0 : (scale.spans[index]?.from ?? 0) * WIDTH;
};

const grid = kept((view: View): TemplateResult => {
  const start = railStart(view);
  return layer(
    "",
    svg`${[0, 1, 2, 3].map(
      (of) =>
        svg`<line class="grid" x1=${start} x2=${WIDTH} y1=${TOP + of * GAP} y2=${TOP + of * GAP}></line>`,
    )}<line class="grid" x1="0" x2=${start} y1=${MIDDLE} y2=${MIDDLE}></line>${separators(view)}`,
  );
});

function rounds({ digest, cast, scale }: View): TemplateResult[] {
  if (digest.rounds.length > MOST_ROUNDS) return [];
  return digest.rounds.map(({ seq, of }, index) => {
    const end =
      digest.rounds[index + 1]?.seq ??
      (cast.header.chapters.find(({ name }) => name === "Rounds")?.to ?? seq) + 1;
    const name = cast.round(of);
    const left = scale.x(seq - 1);
    return html`<span
      class="round-name"
      title=${name}
      ${vars({ "--x": left, "--w": scale.x(end - 1) - left })}
      >${name}</span
    >`;
  });
}

function ends({ trajectories, state }: View): TemplateResult {
  const ratings = trajectories.flatMap((line) => ratingAt(line, state.seq) ?? []);
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
  html`<div class="layers" ${vars({ "--now": across(view)(view.state.seq) / WIDTH })}>
      ${grid(view)} ${view.hideAhead ? nothing : ahead(view)} ${past(view)}
    </div>
    <div class="round-names" aria-hidden="true">
      ${rounds(view)}<span class="leaning for">+</span><span class="leaning against">−</span>
    </div>
    <div class="marks" aria-hidden="true">${cuts(view)}</div>
    ${ends(view)}`;

export function plot(view: View): TemplateResult {
  if (view.cast.header.entry !== "PROMOTION") return debrief(view);
  const { calibration } = view.state;
  return calibration ? climb(calibration, view) : html``;
}
