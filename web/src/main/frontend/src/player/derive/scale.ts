import type { Chapter } from "../frames";

/** A chapter is never narrower than this share of the axis, so that its name can be read and hit. */
const LEAST = 0.095;

/** Shares of 1 in proportion to these lengths, none below the least: the long ones give what the short ones lack. */
function shares(lengths: readonly number[]): readonly number[] {
  const least = Math.min(LEAST, 1 / lengths.length);
  const total = lengths.reduce((a, b) => a + b, 0);
  const spare = lengths.map((length) => Math.max(0, length / total - least));
  const sum = spare.reduce((a, b) => a + b, 0);
  return spare.map((part) => least + (sum === 0 ? 0 : (part / sum) * (1 - least * lengths.length)));
}

export interface Scale {
  /** Where each chapter begins and ends, 0 to 1. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Where the playhead stands after this event, 0 to 1. */
  x(seq: number): number;
  /** The event nearest to this place. */
  seq(x: number): number;
}

/** Events along one axis shared by plot and chapters: even within a chapter, short chapters stretched. */
export function scaleOf(chapters: readonly Chapter[], frames: number): Scale {
  const parts = chapters.length > 0 ? chapters : [{ name: "", from: 1, to: Math.max(1, frames) }];
  let edge = 0;
  const spans = shares(parts.map(({ from, to }) => to - from + 1)).map((share) => ({
    from: edge,
    to: (edge += share),
  }));
  const x = (seq: number): number => {
    const index = Math.max(
      0,
      parts.findLastIndex(({ from }) => from <= seq),
    );
    const part = parts[index]!;
    const span = spans[index]!;
    const within = Math.min(1, Math.max(0, (seq - part.from + 1) / (part.to - part.from + 1)));
    return span.from + within * (span.to - span.from);
  };
  const seq = (place: number): number => {
    const index = Math.max(
      0,
      spans.findLastIndex(({ from }) => from < place),
    );
    const part = parts[index]!;
    const span = spans[index]!;
    const within = (place - span.from) / (span.to - span.from);
    return Math.min(
      part.to,
      Math.max(part.from, part.from - 1 + Math.round(within * (part.to - part.from + 1))),
    );
  };
  return { spans, x, seq };
}
