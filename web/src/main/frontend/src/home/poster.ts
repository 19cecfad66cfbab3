import { type TemplateResult, html, nothing, svg } from "lit";
import { countByRail, offset, rail, ratingAt, steppedPath } from "../shared/trajectory";
import { type Rating, markOf, ratingWord, shape } from "../shared/votes";
import type { Recording } from "./recordings";

export interface PosterSize {
  readonly width: number;
  readonly height: number;
  readonly spacing: number;
}

export const small: PosterSize = { width: 264, height: 64, spacing: 1.8 };
export const large: PosterSize = { width: 560, height: 132, spacing: 3.4 };

const MARGIN = 9;
const ENDS = 30;
/** The last move is followed by a little of the line it leads to. */
const TAIL = 1.15;

function described(ratings: readonly Rating[]): string {
  const counts = countByRail(ratings).filter(({ count }) => count > 0);
  return counts.length === 0
    ? "No votes yet"
    : `How the votes moved; at the end ${counts.map(({ rating, count }) => `${count} ${ratingWord(rating)}`).join(", ")}`;
}

/** Each line is one vote over time on four rails, the counts at their end. Without outcomes: rails alone. */
export function poster(recording: Recording, size: PosterSize, outcomes: boolean): TemplateResult {
  const { trajectory } = recording;
  const places = trajectory.flatMap(({ points }) => points.map(([at]) => at));
  const begin = Math.min(...places);
  const end = begin + Math.max(1, (Math.max(...places) - begin) * TAIL);
  const right = size.width - ENDS;
  const x = (at: number) => ((at - begin) / (end - begin)) * right;
  const y = (rating: Rating) => MARGIN + (rail(rating) * (size.height - 2 * MARGIN)) / 3;
  const ratings = trajectory.flatMap((line) => ratingAt(line, end) ?? []);
  const lines = trajectory.map((line, index) => {
    const shift = offset(index, trajectory.length, size.spacing);
    return svg`<path class="trk" d=${steppedPath(line, begin, end, x, (of) => y(of) + shift)}></path>`;
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
    aria-label=${outcomes ? described(ratings) : "Outcome hidden"}
  >
    ${[0, 1, 2, 3].map((of) => {
      const at = MARGIN + (of * (size.height - 2 * MARGIN)) / 3;
      return svg`<line class="rail" x1="0" x2=${right} y1=${at} y2=${at}></line>`;
    })}
    ${outcomes ? [...lines, ...ends] : nothing}
  </svg>`;
}
