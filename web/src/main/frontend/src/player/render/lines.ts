import type { View } from "./view";

/** A recording of up to this many events has its transcript drawn whole. */
const WHOLE = 400;
/** Lines drawn of a longer one, and how coarsely their beginning moves. */
const DRAWN = 40;
const STEP = 10;
/** The height of a line that was not drawn yet; those above are put right as they come. */
const HEIGHT = 58;
/** Nearer to the end than this is at the end. */
const NEAR = 24;

export const spacing = (lines: number): number => lines * HEIGHT;

export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Which of the past lines are drawn: those around the playhead, or around what is being read. */
export function windowOf(frames: number, past: number, { reading }: Pick<View, "reading">): Lines {
  if (frames <= WHOLE) return { from: 0, to: past };
  const middle = Math.min(reading ?? past, past);
  const first = Math.floor((middle - DRAWN / 2) / STEP) * STEP;
  const from = Math.max(0, Math.min(first, Math.ceil((past - DRAWN) / STEP) * STEP));
  return { from, to: Math.min(past, from + DRAWN + STEP) };
}

/** The line in view; null at the end, where the transcript follows the playhead. */
export function lineAt(pane: HTMLElement): number | null {
  const { scrollTop, clientHeight, scrollHeight } = pane;
  if (scrollTop + clientHeight >= scrollHeight - NEAR) return null;
  const [above, below] = [":first-child", ":last-child"].map(
    (end) => pane.querySelector<HTMLElement>(`.lines > .gap${end}`)?.offsetHeight ?? 0,
  ) as [number, number];
  const from = Math.round(above / HEIGHT);
  const drawn = scrollHeight - above - below;
  const lines = pane.querySelectorAll(".lines > li:not(.gap, .session)").length;
  const middle = scrollTop + clientHeight / 2;
  if (middle < above) return Math.floor(middle / HEIGHT);
  if (middle > above + drawn) return from + lines + Math.floor((middle - above - drawn) / HEIGHT);
  return from + Math.floor(((middle - above) / drawn) * lines);
}
