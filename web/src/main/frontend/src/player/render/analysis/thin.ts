/** The curve as paths in the plot's own units, thinned to what a screen can tell apart. Pure. */

import type { Chance } from "../../analysis";
import { HEIGHT, TOP, WIDTH } from "../axis";

export interface Drawing {
  readonly line: string;
  readonly area: string;
  readonly band: string;
}

/** All events that fall on one column of the plot. */
export interface Column {
  readonly x: number;
  readonly least: number;
  readonly most: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

export const height = (share: number): number => TOP + (1 - share) * (HEIGHT - 2 * TOP);

const join = (column: Column, { hire }: Chance): Column => ({
  x: column.x,
  least: Math.min(column.least, hire.share),
  most: Math.max(column.most, hire.share),
  last: hire.share,
  low: Math.min(column.low, hire.low),
  high: Math.max(column.high, hire.high),
});

const single = (x: number, { hire: { share, low, high } }: Chance): Column => ({
  x,
  least: share,
  most: share,
  last: share,
  low,
  high,
});

export function columnsOf(curve: readonly Chance[], x: (event: number) => number): readonly Column[] {
  const columns: Column[] = [];
  let at = -1;
  for (const chance of curve) {
    const across = x(chance.event) * WIDTH;
    const column = Math.floor(across);
    const before = columns.at(-1);
    if (before && column === at) columns[columns.length - 1] = join(before, chance);
    else columns.push(single(across, chance));
    at = column;
  }
  return columns;
}

const at = (value: number): string => String(Number(value.toFixed(1)));
const V = (share: number): string => `V${at(height(share))}`;

/** A flat stretch is one step, not one for each event. */
function steps(columns: readonly Column[]): string {
  let level = columns[0]?.last ?? 0;
  let path = "";
  for (const { x, least, most, last } of columns.slice(1)) {
    if (least === level && most === level) continue;
    const reach = least === most ? "" : `${V(least)}${V(most)}`;
    path += `H${at(x)}${reach}${V(last)}`;
    level = last;
  }
  return path;
}

function bandOf(columns: readonly Column[]): string {
  const first = columns[0]!;
  const up = columns.slice(1).map(({ x, high }) => `H${at(x)}${V(high)}`);
  const down = columns
    .slice(1)
    .map(({ x }, index) => `H${at(x)}${V(columns[index]!.low)}`)
    .toReversed();
  return `M${at(first.x)} ${at(height(first.high))}${up.join("")}H${WIDTH}${V(columns.at(-1)!.low)}${down.join("")}H${at(first.x)}Z`;
}

const nothing: Drawing = { line: "", area: "", band: "" };

/** A share holds from its event to the next. */
export function draw(curve: readonly Chance[], x: (event: number) => number): Drawing {
  const columns = columnsOf(curve, x);
  const first = columns[0];
  if (!first) return nothing;
  const line = `M${at(first.x)} ${at(height(first.last))}${steps(columns)}H${WIDTH}`;
  return { line, area: `${line}${V(0)}H${at(first.x)}Z`, band: bandOf(columns) };
}
