import { expect, test } from "vitest";
import { forks, shelf } from "../testing/recordings";
import { scenarios } from "../testing/shelf";
import { shelfOf } from "./shelf";

const newest = shelf[0]!;

test("forks are put under what they left, forks of forks after their own", () => {
  const { groups } = shelfOf([...forks, ...shelf], []);
  expect(groups).toHaveLength(shelf.length);
  const group = groups.find(({ root }) => root.id === newest.id);
  expect(group?.forks.map(({ recording, depth }) => [recording.id, depth])).toEqual([
    ["fork-unnoted", 0],
    ["fork-vote", 0],
    ["fork-of-fork", 1],
  ]);
});

test("a fork whose parent was deleted stands by itself", () => {
  const { groups } = shelfOf(forks, []);
  expect(groups.map(({ root }) => root.id)).toEqual(["fork-vote", "fork-unnoted"]);
});

test("a ring of parents loses nothing", () => {
  const ring = [
    { ...newest, id: "a", parent: "b" },
    { ...newest, id: "b", parent: "a" },
  ];
  const { groups } = shelfOf(ring, []);
  expect(groups.map(({ root, forks: left }) => [root.id, left.length])).toEqual([["a", 1]]);
});

test("a scenario is unplayed until one recording is of it", () => {
  expect(shelfOf([], scenarios).unplayed).toHaveLength(29);
  expect(shelfOf([newest], scenarios).unplayed.map(({ name }) => name)).not.toContain(newest.scenario);
});
