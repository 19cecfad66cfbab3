import type { Place } from "./places";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface TiePath {
  readonly line: string;
  readonly head: string;
}

const RADIUS = 20;
const HEAD = 9;
/** The head's tip reaches past the table towards the mover's seat. */
const REACH = 6;

/** A tie along the table's rim from one seat to another, `inset` pixels inside it; it never crosses the words. */
export function tiePath(from: Place, to: Place, size: Size, inset: number): TiePath {
  const start = from.x * size.width;
  const end = to.x * size.width;
  const edge = (row: Place["row"]) => (row === "top" ? inset : size.height - inset);
  const line = from.row === to.row ? straight() : around();
  return { line, head: head() };

  function straight(): string {
    return `M${start} ${edge(from.row)}H${end}${last()}`;
  }

  /** The shorter way round, left or right. */
  function around(): string {
    const right = start + end > size.width;
    const side = right ? size.width - inset : inset;
    const out = right ? 1 : -1;
    const down = from.row === "top" ? 1 : -1;
    const near = edge(from.row);
    const far = edge(to.row);
    return (
      `M${start} ${near}H${side - out * RADIUS}Q${side} ${near} ${side} ${near + down * RADIUS}` +
      `V${far - down * RADIUS}Q${side} ${far} ${side - out * RADIUS} ${far}H${end}${last()}`
    );
  }

  function last(): string {
    return `V${to.row === "top" ? 4 : size.height - 4}`;
  }

  function head(): string {
    const tip = to.row === "top" ? -REACH : size.height + REACH;
    const base = to.row === "top" ? tip + HEAD : tip - HEAD;
    return `M${end - HEAD} ${base}H${end + HEAD}L${end} ${tip}z`;
  }
}
