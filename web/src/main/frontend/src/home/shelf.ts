import type { Recording, Scenario } from "../shared/recordings";

/** A fork, and how many forks lie between it and the recording at the root. */
export interface Fork {
  readonly recording: Recording;
  readonly depth: number;
}

/** A recording with everything that left it, forks of forks after what they left. */
export interface Group {
  readonly root: Recording;
  readonly forks: readonly Fork[];
}

export interface Shelf {
  readonly groups: readonly Group[];
  /** The scenarios without a recording. */
  readonly unplayed: readonly Scenario[];
}

/** A fork whose parent was deleted stands by itself; so does a ring, which no server makes. */
export function shelfOf(recordings: readonly Recording[], scenarios: readonly Scenario[]): Shelf {
  const ids = new Set(recordings.map(({ id }) => id));
  const left = new Map<string, Recording[]>();
  for (const recording of recordings) {
    const { parent } = recording;
    if (parent !== null && ids.has(parent)) left.set(parent, [...(left.get(parent) ?? []), recording]);
  }
  const placed = new Set<string>();
  const below = (id: string, depth: number): readonly Fork[] =>
    (left.get(id) ?? [])
      .filter((recording) => !placed.has(recording.id))
      .toSorted((a, b) => (a.forkedAt ?? 0) - (b.forkedAt ?? 0))
      .flatMap((recording) => {
        placed.add(recording.id);
        return [{ recording, depth }, ...below(recording.id, depth + 1)];
      });
  const group = (root: Recording): Group => {
    placed.add(root.id);
    return { root, forks: below(root.id, 0) };
  };
  const roots = recordings.filter(({ parent }) => parent === null || !ids.has(parent)).map(group);
  const rings = recordings.flatMap((recording) => (placed.has(recording.id) ? [] : [group(recording)]));
  const played = new Set(recordings.map(({ scenario }) => scenario));
  return {
    groups: [...roots, ...rings],
    unplayed: scenarios.filter(({ name }) => !played.has(name)),
  };
}
