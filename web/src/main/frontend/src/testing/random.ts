/** A small seeded generator (mulberry32): the same walk on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const below = (next: () => number, limit: number): number => Math.floor(next() * limit);

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(below(next, left.length), 1)[0]!);
}
