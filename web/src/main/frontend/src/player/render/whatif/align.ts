import type { AnyFrame } from "../../frames";

export type Kind = "same" | "changed" | "gone" | "new";

/** One line of two timelines laid beside each other; at least one side is there. */
export interface Pair {
  readonly kind: Kind;
  readonly before: AnyFrame | null;
  readonly after: AnyFrame | null;
}

/** Beyond this a table of all against all is too large; then only what is near is matched. */
const CELLS = 2_000_000;
const NEAR = 200;

/** An event without its time: what happened, not when. */
const content = ({ type, event }: AnyFrame): string =>
  `${type} ${JSON.stringify(event, (key, value: unknown) => (key === "at" ? undefined : value))}`;

const actors = ["id", "speaker", "voter", "interviewer", "gate", "round", "by"] as const;

/** Ways for one step to come out. */
const alike: Readonly<Record<string, string>> = {
  GateFailed: "GatePassed",
  FilterFailed: "FilterPassed",
  WeakRoundCounted: "WeakRoundSurvived",
  PromotionBlocked: "LevelSettled",
  NoLevelSupported: "LevelSettled",
};

/** What makes two events the same step with another outcome: the same kind by the same person, or on the same signal. */
function slot({ type, event }: AnyFrame): string {
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  const inner = (fields["scorecard"] ?? fields["signal"] ?? fields) as Readonly<Record<string, unknown>>;
  const who = actors.map((name) => inner[name]).find((of) => of !== undefined);
  return `${alike[type] ?? type} ${JSON.stringify(who ?? null)}`;
}

type Match = readonly [before: number, after: number];

/** The longest common subsequence. */
function longest(before: readonly string[], after: readonly string[]): readonly Match[] {
  const width = after.length + 1;
  const best = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      best[i * width + j] =
        before[i] === after[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) matches.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return matches;
}

/** The next alike within reach, in order; never takes longer than the timelines are long. */
function nearest(before: readonly string[], after: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  let from = 0;
  for (const [i, key] of before.entries()) {
    const end = Math.min(after.length, from + NEAR);
    let j = from;
    while (j < end && after[j] !== key) j++;
    if (j === end) continue;
    matches.push([i, j]);
    from = j + 1;
  }
  return matches;
}

/** Between two events that both have: steps of the same kind by the same person stand beside each other. */
function between(before: readonly AnyFrame[], after: readonly AnyFrame[]): readonly Pair[] {
  const slots: Match[] = [
    ...(before.length * after.length > CELLS ? nearest : longest)(before.map(slot), after.map(slot)),
  ];
  return laid(before, after, slots, "changed", (gone, added) => [
    ...gone.map((frame): Pair => ({ kind: "gone", before: frame, after: null })),
    ...added.map((frame): Pair => ({ kind: "new", before: null, after: frame })),
  ]);
}

function laid(
  before: readonly AnyFrame[],
  after: readonly AnyFrame[],
  matches: readonly Match[],
  kind: Kind,
  rest: (before: readonly AnyFrame[], after: readonly AnyFrame[]) => readonly Pair[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const [left, right] of [...matches, [before.length, after.length] as const]) {
    if (left > i || right > j) {
      for (const pair of rest(before.slice(i, left), after.slice(j, right))) pairs.push(pair);
    }
    if (left < before.length) pairs.push({ kind, before: before[left]!, after: after[right]! });
    i = left + 1;
    j = right + 1;
  }
  return pairs;
}

/** Two timelines from a fork on, in order; every event of each stands in exactly one pair. Pure. */
export function align(before: readonly AnyFrame[], after: readonly AnyFrame[]): readonly Pair[] {
  const [left, right] = [before.map(content), after.map(content)];
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(left.length, right.length) - head && left.at(-1 - tail) === right.at(-1 - tail))
    tail++;
  const middle = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)] as const;
  const inner = (middle[0].length * middle[1].length > CELLS ? nearest : longest)(...middle);
  const ends = Array.from({ length: tail }, (_, k): Match => [
    left.length - tail + k,
    right.length - tail + k,
  ]);
  const matches = [
    ...Array.from({ length: head }, (_, k): Match => [k, k]),
    ...inner.map(([i, j]): Match => [i + head, j + head]),
    ...ends,
  ];
  return laid(before, after, matches, "same", between);
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function leaves(before: Fields, after: Fields): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [left, right] = [before[name], after[name]];
    if (name === "at" || JSON.stringify(left) === JSON.stringify(right)) return [];
    return isFields(left) && isFields(right) ? leaves(left, right) : [name];
  });
}

/** The names of what is another value in two events of one step. */
export const differences = ({ before, after }: Pair): readonly string[] =>
  before && after && before.type === after.type
    ? [...new Set(leaves(before.event as unknown as Fields, after.event as unknown as Fields))]
    : [];

/** A row of the comparison: a pair that differs, or a run of events that both have. */
export type Stretch = { readonly same: readonly Pair[] } | { readonly differs: Pair };

/** Runs of what both have, folded between what differs. */
export function stretches(pairs: readonly Pair[]): readonly Stretch[] {
  const rows: Stretch[] = [];
  let run: Pair[] = [];
  const close = () => {
    if (run.length > 0) rows.push({ same: run });
    run = [];
  };
  for (const pair of pairs) {
    if (pair.kind === "same") {
      run.push(pair);
    } else {
      close();
      rows.push({ differs: pair });
    }
  }
  close();
  return rows;
}
