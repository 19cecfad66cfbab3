import { describe, expect, test } from "vitest";
import { contracts } from "../testing/contract";
import { below, random, shuffled } from "../testing/random";
import { standingOf } from "../testing/standing";
import { hold } from "./clock";
import { castOf } from "./derive/cast";
import { headerOf } from "./derive/outline";
import { tell } from "./derive/tell";
import type { AnyFrame } from "./frames";
import { isKnown, reduce } from "./reduce";
import { type ReplayState, start } from "./state";

const some = [...contracts].filter(([name]) =>
  /latency-vs-consistency-base|blocked-at-l7-base|transfer-base/.test(name),
);

/** Plays them in that order, telling each; returns the last state. */
function survives(frames: readonly AnyFrame[], header: Parameters<typeof castOf>[0]): ReplayState {
  let state = start;
  for (const [index, frame] of frames.entries()) {
    state = reduce(state, frame);
    const held = hold(frame, frames[index + 1] ?? frame, 1);
    expect(Number.isFinite(held) && held > 0, `${frame.type} is held ${held}`).toBe(true);
    if (isKnown(frame)) tell(frame, castOf(header));
  }
  standingOf(state);
  return state;
}

const strings = ["", "constructor", "__proto__", "toString", "\u202Eabc", "<img src=x>", "𒐫".repeat(10_000)];
const numbers = [-1, 0, 0.5, 2 ** 53, 1e308];
const fixed = new Set([
  "kind",
  "type",
  "rating",
  "polarity",
  "decision",
  "role",
  "grants",
  "basis",
  "scheme",
]);

/** The same shape with other values in it; what is one of a few constants stays. */
function absurd(value: unknown, key: string, next: () => number): unknown {
  if (typeof value === "string")
    return fixed.has(key) || next() < 0.5 ? value : strings[below(next, strings.length)];
  if (typeof value === "number") return next() < 0.5 ? value : numbers[below(next, numbers.length)];
  if (Array.isArray(value)) return value.map((item) => absurd(item, key, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, absurd(item, name, next)]));
}

test("there are recordings to make absurd", () => {
  expect(some.length, "Run `mvn -pl web -am test` once, which writes them.").toBeGreaterThanOrEqual(3);
});

describe.each(some)("%s", (_, { header, frames }) => {
  test.each([1, 2, 3])("is survived with frames missing, doubled and out of order (seed %i)", (seed) => {
    const next = random(seed);
    for (let i = 0; i < 10; i++) {
      const left = frames.filter(() => next() > 0.2);
      const order = shuffled([...left, ...left.slice(0, 10)], next);
      expect(survives(order, header).seq).toBe(order.at(-1)!.seq);
      headerOf(header, order);
    }
  });

  test.each([1, 2, 3])("is survived with absurd values in every frame (seed %i)", (seed) => {
    const next = random(seed);
    for (let i = 0; i < 5; i++) {
      const of = frames.map((frame) => ({
        ...frame,
        event: absurd(frame.event, "", next) as AnyFrame["event"],
      }));
      expect(survives(of, header).seq).toBe(frames.length);
      headerOf(header, of);
    }
  });

  test("is survived with types that nobody knows, and shows the rest", () => {
    const of = frames.map((frame, index) => (index % 5 === 4 ? { ...frame, type: "constructor" } : frame));
    const states = of.map((_each, index) => survives(of.slice(0, index + 1), header));
    expect(states.map(({ newer }) => newer)).toEqual(of.map(({ type }) => type === "constructor"));
  });
});
