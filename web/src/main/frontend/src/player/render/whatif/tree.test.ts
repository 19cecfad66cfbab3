import { describe, expect, test } from "vitest";
import type { Branch } from "../../host";
import { treeOf } from "./tree";

const branch = (id: string, parent: string | null = null, forkedAt: number | null = null): Branch => ({
  id,
  name: null,
  title: id,
  parent,
  forkedAt,
  change: [],
  decision: null,
});

const drawn = (...branches: readonly Branch[]): readonly string[] =>
  treeOf(branches).map(({ branch: { id }, level }) => `${"-".repeat(level - 1)}${id}`);

describe("the tree of forks", () => {
  test("puts what left a recording below it, by where it left", () => {
    expect(
      drawn(
        branch("late", "root", 60),
        branch("deep", "early", 70),
        branch("root"),
        branch("early", "root", 5),
      ),
    ).toEqual(["root", "-early", "--deep", "-late"]);
  });

  test("puts a fork whose original is not at hand at the top", () => {
    expect(drawn(branch("orphan", "gone", 3), branch("child", "orphan", 4))).toEqual(["orphan", "-child"]);
  });

  test("shows each recording once where parents go round in a circle", () => {
    expect(
      drawn(branch("a", "b", 1), branch("b", "a", 1), branch("c", "c", 1), branch("root")).toSorted(),
    ).toEqual(["-b", "a", "c", "root"]);
  });

  test("holds a chain of 20,000 forks of forks", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      branch(`${index}`, index === 0 ? null : `${index - 1}`, 1),
    );
    expect(treeOf(chain.toReversed()).at(-1)).toMatchObject({ level: 20_000, forks: 0 });
  });

  test("counts a recording told twice once", () => {
    expect(drawn(branch("a"), branch("a"))).toEqual(["a"]);
  });
});
