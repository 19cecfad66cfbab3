import { type TemplateResult, html, nothing, svg } from "lit";
import { climbPath, countByRail, offset, railAt, ratingAt, spanOf, steppedPath } from "../shared/trajectory";
import { RATINGS, type Rating, markOf, ratingWord, shape } from "../shared/votes";
import type { Recording } from "../shared/recordings";

/** What a poster draws. */
export type Drawn = Pick<Recording, "entry" | "trajectory" | "level" | "blocked">;

export interface PosterSize {
  readonly width: number;
  readonly height: number;
  readonly spacing: number;
}

export const small: PosterSize = { width: 264, height: 64, spacing: 1.8 };
export const large: PosterSize = { width: 560, height: 132, spacing: 3.4 };

const MARGIN = 9;
const ENDS = 30;

function described(ratings: readonly Rating[]): string {
  const counts = countByRail(ratings).filter(({ count }) => count > 0);
  return counts.length === 0
    ? "No votes yet"
    : `How the votes moved; at the end ${counts.map(({ rating, count }) => `${count} ${ratingWord(rating)}`).join(", ")}`;
}

const railLine = (right: number, at: number, dashed = false): TemplateResult =>
  svg`<line class="rail ${dashed ? "dashed" : ""}" x1="0" x2=${right} y1=${at} y2=${at}></line>`;

/** The level held, and the one asked for above it: the line steps up, or runs on below. */
function climb(
  { level, blocked }: Drawn,
  size: PosterSize,
  outcomes: boolean,
  instead?: string,
): TemplateResult {
  const right = size.width - ENDS;
  const asked = size.height / 4;
  const held = size.height - asked;
  const over = level !== null || blocked !== null;
  const end = blocked === null ? `Promoted to ${level}` : `Blocked from ${blocked}`;
  const line = climbPath(0, right, held, level === null ? null : asked);
  return html`<svg
    class="poster"
    viewBox="0 0 ${size.width} ${size.height}"
    role="img"
    aria-label=${instead ?? (outcomes && over ? end : "A promotion")}
  >
    ${railLine(right, asked, true)}${railLine(right, held)}
    ${outcomes && over ? svg`<path class="trk" pathLength="1" d=${line}></path>` : nothing}
    ${
      outcomes && over
        ? svg`<g transform="translate(${right + 4} ${asked - 7})"><svg width="14" height="14">${shape(blocked === null ? "h" : "nh")}</svg></g>`
        : nothing
    }
  </svg>`;
}

/** What is not played yet says so instead of what is drawn. */
export const poster = (drawn: Drawn, size: PosterSize, outcomes: boolean, instead?: string): TemplateResult =>
  drawn.entry === "PROMOTION" ? climb(drawn, size, outcomes, instead) : votes(drawn, size, outcomes, instead);

/** Each line is one vote over time on four rails, the counts at their end. Without outcomes: rails alone. */
function votes(drawn: Drawn, size: PosterSize, outcomes: boolean, instead?: string): TemplateResult {
  const { trajectory } = drawn;
  const places = trajectory.flatMap(({ points }) => points.map(([at]) => at));
  const { begin, end } = spanOf(places);
  const right = size.width - ENDS;
  const x = (at: number) => ((at - begin) / (end - begin)) * right;
  const y = (rating: Rating) => railAt(rating, MARGIN, size.height - MARGIN);
  const ratings = trajectory.flatMap((line) => ratingAt(line, end) ?? []);
  const lines = trajectory.map((line, index) => {
    const shift = offset(index, trajectory.length, size.spacing);
    return svg`<path class="trk" pathLength="1" d=${steppedPath(line, begin, end, x, (of) => y(of) + shift)}></path>`;
  });
  const ends = countByRail(ratings).map(({ rating, count }) =>
    count === 0
      ? nothing
      : svg`<g transform="translate(${right + 4} ${y(rating) - 7})"><svg width="14" height="14">${shape(markOf(rating))}</svg><text class="axis" x="18" y="11">${count}</text></g>`,
  );
  return html`<svg
    class="poster"
    viewBox="0 0 ${size.width} ${size.height}"
    role="img"
    aria-label=${instead ?? (outcomes ? described(ratings) : "Outcome hidden")}
  >
    ${RATINGS.map((rating) => railLine(right, y(rating)))} ${outcomes ? [...lines, ...ends] : nothing}
  </svg>`;
}
