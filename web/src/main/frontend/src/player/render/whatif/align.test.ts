import { describe, expect, test } from "vitest";
import { FORKED_AT, frames as forked } from "../../../testing/fork";
import { frames } from "../../../testing/latency";
import { below, random } from "../../../testing/random";
import { Script } from "../../../testing/script";
import type { AnyFrame } from "../../frames";
import { type Pair, align, differences, stretches } from "./align";

const said = (...lines: readonly string[]): readonly AnyFrame[] =>
  lines.reduce((script, line) => script.states(line.split(":")[0]!, line), new Script()).frames;

const many = (of: string) =>
  said(...Array.from({ length: 20_000 }, (_, index) => `${index % 7}:${of}${index}`));

const short = (pairs: readonly Pair[]): readonly string[] =>
  pairs.map(({ kind, before, after }) => `${kind} ${before?.seq ?? "-"} ${after?.seq ?? "-"}`);

const vote = (rating: "HIRE" | "NO_HIRE", evidence: string[]) =>
  new Script().votes("a", rating, 3, evidence).frames[0]!;

const differ = (before: AnyFrame, after: AnyFrame) => differences({ kind: "changed", before, after });

describe("two timelines", () => {
  test("are the same where nothing was changed, whenever it was said", () => {
    const later = said("a:1", "b:2").map((frame) => ({
      ...frame,
      event: { ...frame.event, at: { session: 9, seconds: 9 } },
    }));
    expect(short(align(said("a:1", "b:2"), later))).toEqual(["same 1 1", "same 2 2"]);
  });

  test("show what is new, what is gone and what the same person now says", () => {
    const before = said("a:1", "b:2", "c:3", "d:4");
    const after = said("a:1", "b:other", "d:4", "e:5");
    expect(short(align(before, after))).toEqual([
      "same 1 1",
      "changed 2 2",
      "gone 3 -",
      "same 4 3",
      "new - 4",
    ]);
  });

  test("lay a gate that holds beside the gate that failed", () => {
    const before = new Script().add("GateFailed", { gate: "g", by: ["a"], evidence: [] }).frames;
    const after = new Script().add("GatePassed", { gate: "g" }).frames;
    expect(short(align(before, after))).toEqual(["changed 1 1"]);
    const other = new Script().add("GatePassed", { gate: "h" }).frames;
    expect(short(align(before, other))).toEqual(["gone 1 -", "new - 1"]);
  });

  test("find what a fork changed and nothing else", () => {
    const differing = align(frames.slice(FORKED_AT), forked.slice(FORKED_AT)).filter(
      ({ kind }) => kind !== "same",
    );
    expect(differing.map(({ kind, before, after }) => `${kind} ${(before ?? after)!.type}`)).toEqual([
      "gone SignalRecorded",
      "changed GateFailed",
      "gone VoteChanged",
      "changed StatementMade",
      "changed VoteChanged",
      "changed StatementMade",
      "changed StatementMade",
      "gone VoteChanged",
      "gone GateInvoked",
      "changed DecisionReached",
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "keep every event of both exactly once and in order (seed %i)",
    (seed) => {
      const next = random(seed);
      const some = () =>
        said(...Array.from({ length: below(next, 40) }, () => `${below(next, 3)}:${below(next, 4)}`));
      const [before, after] = [some(), some()];
      const pairs = align(before, after);
      expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
      expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      expect(
        pairs.every(
          ({ kind, before: left, after: right }) =>
            (kind === "gone") === (right === null) && (kind === "new") === (left === null),
        ),
      ).toBe(true);
    },
  );

  test("are laid beside each other at once, even with 20,000 events that all differ", () => {
    const [before, after] = [many("x"), many("y")];
    const pairs = align(before, after);
    expect(pairs.flatMap((pair) => pair.before ?? [])).toHaveLength(20_000);
  });

  test("name what is another value, however deep it lies", () => {
    expect(differ(vote("HIRE", ["S-1"]), vote("HIRE", []))).toEqual(["evidence"]);
    expect(differ(vote("HIRE", []), vote("NO_HIRE", []))).toEqual(["rating"]);
    expect(differ(vote("HIRE", []), vote("HIRE", []))).toEqual([]);
  });

  test("fold what they share into runs between the differences", () => {
    const pairs = align(said("a:1", "b:2", "c:3", "d:4"), said("a:1", "b:2", "x:9", "d:4"));
    expect(stretches(pairs).map((row) => ("same" in row ? row.same.length : row.differs.kind))).toEqual([
      2,
      "gone",
      "new",
      1,
    ]);
  });
});
