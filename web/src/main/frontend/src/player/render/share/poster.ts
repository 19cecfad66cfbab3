import { decisionMark } from "../../../shared/decisions";
import { decisionWord } from "../../../shared/format";
import {
  type Trajectory,
  climbPath,
  countByRail,
  offset,
  railAt,
  ratingAt,
  spanOf,
  steppedPath,
} from "../../../shared/trajectory";
import { RATINGS, type Mark, type Rating, markOf, ratingWord } from "../../../shared/votes";
import { subtitleOf } from "../../derive/subtitle";
import { reasonText } from "../../derive/tell";
import type { ReplayState } from "../../state";
import type { Cast } from "../../derive/cast";
import { escaped, lines } from "./xml";

export const WIDTH = 1200;
export const HEIGHT = 630;

/** What a poster tells: the outcome is that of the state, which may be one on the way. */
export interface Poster {
  readonly cast: Cast;
  readonly state: ReplayState;
  readonly trajectories: readonly Trajectory[];
}

const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const INK = "#15181a";
const INK_2 = "#454c51";
const LINE = "#d3d8d6";

/** The light theme's: a picture has one. */
const colours: Record<Mark, string> = {
  snh: "#963009",
  nh: "#ad4710",
  h: "#2a6ab0",
  sh: "#143c7c",
  none: "#616a6f",
  sealed: "#616a6f",
};

const drawings: Record<Mark, string> = {
  snh: '<rect x="1" y="1" width="14" height="14" rx="1.5" fill="currentColor"/>',
  nh: '<rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  h: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  sh: '<circle cx="8" cy="8" r="7.5" fill="currentColor"/>',
  none: '<path d="M3 8h10" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
  sealed: "",
};

const MARGIN = 64;
const PLOT = { left: 252, right: 1048, top: 226, bottom: 440 };
const TRACK_SPACING = 6;

const text = (x: number, y: number, size: number, content: string, more = ""): string =>
  `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escaped(content)}</text>`;

const mark = (of: Mark, x: number, y: number, size: number): string =>
  `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 16 16" color="${colours[of]}">${drawings[of]}</svg>`;

const rule = (y: number, dashed = false): string =>
  `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="${LINE}" stroke-width="1.5"${dashed ? ' stroke-dasharray="6 6"' : ""}/>`;

const track = (d: string): string =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-width="3.5" stroke-linejoin="round" opacity=".72"/>`;

const y = (rating: Rating): number => railAt(rating, PLOT.top, PLOT.bottom);

/** Each line is one vote over time on four rails, the counts at their end. */
function votes(trajectories: readonly Trajectory[], seq: number): string {
  const rails = RATINGS.map(
    (rating) =>
      rule(y(rating)) +
      mark(markOf(rating), MARGIN, y(rating) - 9, 18) +
      text(MARGIN + 28, y(rating) + 6, 18, ratingWord(rating), `fill="${INK_2}"`),
  );
  const shown = trajectories.filter(({ points }) => (points[0]?.[0] ?? Infinity) <= seq);
  const places = shown.flatMap(({ points }) => points.map(([at]) => at)).filter((at) => at <= seq);
  const { begin, end } = spanOf(places);
  const x = (at: number) =>
    PLOT.left + ((Math.min(at, end) - begin) / (end - begin)) * (PLOT.right - PLOT.left);
  const tracks = shown.map((line, index) => {
    const past = { ...line, points: line.points.filter(([at]) => at <= seq) };
    const shift = offset(index, shown.length, TRACK_SPACING);
    return track(steppedPath(past, begin, end, x, (of) => y(of) + shift));
  });
  const counts = countByRail(shown.flatMap((line) => ratingAt(line, seq) ?? []))
    .filter(({ count }) => count > 0)
    .map(
      ({ rating, count }) =>
        mark(markOf(rating), PLOT.right + 16, y(rating) - 13, 26) +
        text(PLOT.right + 54, y(rating) + 9, 26, String(count), 'font-weight="650"'),
    );
  return [...rails, ...tracks, ...counts].join("");
}

/** The level held, and the one asked for above it. */
function climb({ calibration }: ReplayState): string {
  const held = calibration?.promotion?.current ?? "";
  const asked = calibration?.target ?? "";
  const [high, low] = [PLOT.top + 48, PLOT.bottom - 32];
  const level = calibration?.settled?.level ?? null;
  const way = climbPath(PLOT.left, PLOT.right, low, level === null ? null : high);
  return [
    rule(high, true),
    rule(low),
    text(MARGIN, high + 8, 26, asked, 'font-weight="600"'),
    text(MARGIN, low + 8, 26, held, 'font-weight="600"'),
    track(way),
  ].join("");
}

interface Ending {
  readonly mark: Mark;
  readonly word: string;
  readonly why: string;
}

/** How it came out, as far as the state knows. */
export function endingOf(state: ReplayState, cast: Cast): Ending {
  const { outcome, calibration } = state;
  if (calibration?.promotion) {
    const { settled, blocked } = calibration;
    if (blocked) return { mark: "nh", word: `Blocked from ${blocked.target}`, why: reached(blocked.reached) };
    if (settled) return { mark: "h", word: `Promoted to ${settled.level}`, why: "" };
  }
  if (!outcome) return { mark: "none", word: "No decision yet", why: "" };
  const level = calibration?.settled?.level;
  return {
    mark: decisionMark(outcome.decision),
    word: `${decisionWord(outcome.decision)}${level === undefined ? "" : ` at ${level}`}`,
    why: reasonText(outcome.reason, cast),
  };
}

const reached = (level: string | null): string =>
  level === null ? "The evidence reaches no level." : `The evidence reaches ${level}.`;

const brand = (): string =>
  `<g transform="translate(${WIDTH - MARGIN - 138} 541)"><rect x="1.25" y="2" width="12" height="12" rx="1" fill="none" stroke="${INK}" stroke-width="2.5"/><circle cx="17.5" cy="8" r="6.75" fill="none" stroke="${INK}" stroke-width="2.5"/></g>${text(WIDTH - MARGIN - 104, 557, 22, "Hireloop", 'font-weight="650"')}`;

/** A recording as one picture that stands by itself: colours of its own, text as text. */
export function posterSvg({ cast, state, trajectories }: Poster): string {
  const { header } = cast;
  const ending = endingOf(state, cast);
  const title = lines(header.title, 44, 2);
  const below = title.length * 54;
  const promotion = state.calibration?.promotion ?? null;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="t d" font-family="${SANS}" fill="${INK}">`,
    `<title id="t">${escaped(lines(header.title, 200, 1).join(""))}</title>`,
    `<desc id="d">${escaped(`${ending.word}. ${ending.why}`.trim())}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...title.map((line, index) => text(MARGIN, 96 + index * 54, 44, line, 'font-weight="650"')),
    text(MARGIN, 88 + below, 21, lines(subtitleOf(header), 96, 1).join(""), `fill="${INK_2}"`),
    promotion ? climb(state) : votes(trajectories, state.seq),
    `<path d="M${MARGIN} 496H${WIDTH - MARGIN}" stroke="${LINE}" stroke-width="1.5"/>`,
    mark(ending.mark, MARGIN, 527, 30),
    text(MARGIN + 46, 554, 34, lines(ending.word, 44, 1).join(""), 'font-weight="650"'),
    ...lines(ending.why, 100, 1).map((line) => text(MARGIN, 596, 20, line, `fill="${INK_2}"`)),
    brand(),
    "</svg>",
  ].join("\n");
}
