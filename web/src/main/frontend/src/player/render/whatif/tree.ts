import type { Branch } from "../../host";

export interface Node {
  readonly branch: Branch;
  /** 1 for what has no parent here. */
  readonly level: number;
  /** How many were forked from it. */
  readonly forks: number;
}

/**
 * Parents before what left them, siblings by where they left. One whose parent is not at hand stands at
 * the top; a circle, which no store should hold, is broken where it is met.
 */
export function treeOf(branches: readonly Branch[]): readonly Node[] {
  const known = new Map(branches.map((branch) => [branch.id, branch]));
  const children = new Map<string | null, Branch[]>();
  for (const branch of known.values()) {
    const parent = branch.parent !== null && known.has(branch.parent) ? branch.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(branch);
    else children.set(parent, [branch]);
  }
  const inOrder = (of: string | null): readonly Branch[] =>
    (children.get(of) ?? []).toSorted(
      (a, b) => (a.forkedAt ?? 0) - (b.forkedAt ?? 0) || (a.id < b.id ? -1 : 1),
    );
  const nodes: Node[] = [];
  const placed = new Set<string>();
  const place = (roots: readonly Branch[]) => {
    const waiting = roots.toReversed().map((branch) => ({ branch, level: 1 }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { branch, level } = next;
      if (placed.has(branch.id)) continue;
      placed.add(branch.id);
      const forks = inOrder(branch.id);
      nodes.push({ branch, level, forks: forks.length });
      waiting.push(...forks.toReversed().map((fork) => ({ branch: fork, level: level + 1 })));
    }
  };
  place(inOrder(null));
  for (const branch of known.values()) if (!placed.has(branch.id)) place([branch]);
  return nodes;
}
