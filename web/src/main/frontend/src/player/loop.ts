/** A span played again and again; its end is null until it is set. */
export interface Loop {
  readonly from: number;
  readonly to: number | null;
}

/** One key sets the start, then the end, then clears it. */
export function nextLoop(loop: Loop | null, seq: number): Loop | null {
  if (loop === null) return { from: seq, to: null };
  if (loop.to !== null) return null;
  if (seq === loop.from) return null;
  return { from: Math.min(loop.from, seq), to: Math.max(loop.from, seq) };
}

/** The event that follows another one in play. */
export const following = (loop: Loop | null, seq: number): number =>
  loop !== null && seq === loop.to ? loop.from : seq + 1;
