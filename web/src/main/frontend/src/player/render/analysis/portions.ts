/** Shares of one whole in words that add up to it. Pure. */

import { list } from "../../../shared/format";

export interface Item {
  readonly words: string;
  readonly share: number;
}

/** A share that is worth a word. */
const WORTH = 0.05;
const NAMED = 3;

/** The largest by name; all else together, so that nothing is lost. */
export function named(items: readonly Item[]): readonly Item[] {
  const sorted = items.toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const first = sorted.filter(({ share }) => Math.abs(share) >= WORTH).slice(0, NAMED);
  const rest = items.filter((item) => !first.includes(item)).reduce((all, { share }) => all + share, 0);
  return [...first, { words: "by less", share: rest }];
}

/** Whole per cents that add up as the shares do: what rounding leaves goes where it is largest. */
function wholes(items: readonly Item[]): readonly number[] {
  const exact = items.map(({ share }) => share * 100);
  const down = exact.map(Math.floor);
  const left = Math.round(exact.reduce((a, b) => a + b, 0)) - down.reduce((a, b) => a + b, 0);
  const up = new Set(
    exact
      .map((of, index) => ({ index, over: of - down[index]! }))
      .toSorted((a, b) => b.over - a.over)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return down.map((of, index) => of + (up.has(index) ? 1 : 0));
}

/** "44% by S-03, 39% by S-09, −31% by Voss (S-08) and 48% as earlier pushes faded, of the net change". */
export function sharesText(items: readonly Item[]): string {
  const whole = wholes(items);
  const told = items.map(({ words }, index) => ({ words, of: whole[index]! })).filter(({ of }) => of !== 0);
  if (told.length === 1) return `all of it ${told[0]!.words}`;
  const text = list(told.map(({ words, of }) => `${of < 0 ? "−" : ""}${Math.abs(of)}% ${words}`));
  return told.some(({ of }) => of < 0) ? `${text}, of the net change` : text;
}
