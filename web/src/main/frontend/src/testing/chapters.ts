import type { AnyFrame, Chapter } from "../player/frames";

/** Chapters begin at the first frame of these types. */
export function chaptersOf(
  frames: readonly AnyFrame[],
  beginnings: readonly (readonly [string, string])[],
): Chapter[] {
  const starts = beginnings.map(([name, type], index) => ({
    name,
    from: index === 0 ? 1 : frames.findIndex((frame) => frame.type === type) + 1,
  }));
  return starts.map(({ name, from }, index) => ({
    name,
    from,
    to: (starts[index + 1]?.from ?? frames.length + 1) - 1,
  }));
}
