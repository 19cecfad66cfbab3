/** Where a seat is: its row, and the half-column its two-column cell begins at, counted from 1. */
export interface Place {
  readonly row: "top" | "bottom";
  readonly start: number;
  /** The middle of the seat along the table, 0 to 1. */
  readonly x: number;
}

export const columns = (people: number): number => Math.max(1, Math.ceil(people / 2));

/** Seats people around the table, half of them on each side, the shorter side centred. */
export function placesFor(people: number): readonly Place[] {
  const across = columns(people);
  const below = people - across;
  return Array.from({ length: people }, (_, index) => {
    const top = index < across;
    const start = top ? 2 * index + 1 : 2 * (index - across) + 1 + (across - below);
    return { row: top ? "top" : "bottom", start, x: start / (2 * across) };
  });
}
