import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { castOf } from "../derive/cast";
import { frames, header } from "../../testing/latency";
import { windowOf } from "./lines";
import { Narrator } from "./narrator";
import type { Speak } from "./settings";
import type { View } from "./view";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const MOVE = 74;
const cast = castOf(header);
const marks = { chapter: [], turning: [], vote: [], flag: [] };
const analysis = { curve: [{ event: MOVE, hire: { share: 0.2 } }] };

const view = (seq: number, change: object = {}, speak: Speak = "everything"): View =>
  ({
    frames,
    cast,
    marks,
    settled: null,
    playing: true,
    speed: 1,
    state: { seq },
    settings: { speak },
    ...change,
  }) as unknown as View;

function listening() {
  const said: string[] = [];
  return { said, narrator: new Narrator((text) => said.push(text)) };
}

describe("the live region", () => {
  test("says every step of a viewer who steps", () => {
    const { said, narrator } = listening();
    for (const seq of [1, 2, 3]) narrator.hear(view(seq, { playing: false }), false);
    expect(said).toHaveLength(3);
  });

  test("says one thing in two seconds of play, the latest, and never drops a vote that changes", () => {
    const { said, narrator } = listening();
    for (const seq of [72, 73, MOVE, MOVE + 1]) narrator.hear(view(seq), false);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    expect(said.slice(1)).toEqual(["Wilk moves Bell, Hire to No Hire."]);
    narrator.hear(view(10), false);
    narrator.hear(view(11), false);
    vi.advanceTimersByTime(2_000);
    expect(said).toHaveLength(3);
  });

  test("says what matters alone when it plays fast, is scrubbed, or was asked to", () => {
    const { said, narrator } = listening();
    narrator.hear(view(2, { speed: 4 }), false);
    narrator.hear(view(3, { playing: false }), true);
    narrator.hear(view(4, {}, "matters"), false);
    expect(said).toEqual([]);
    narrator.hear(view(MOVE, { speed: 16 }), false);
    expect(said).toHaveLength(1);
  });

  test("says nothing where nothing is wanted", () => {
    const { said, narrator } = listening();
    narrator.hear(view(MOVE, {}, "nothing"), false);
    expect(said).toEqual([]);
  });

  test("adds what a move leaves of the chance of a hire", () => {
    const { said, narrator } = listening();
    narrator.hear(view(MOVE, { settled: analysis }), false);
    expect(said).toEqual(["Wilk moves Bell, Hire to No Hire, P(hire) 20"]);
    const rare = { curve: [{ event: MOVE, hire: { share: 0.003 } }] };
    narrator.hear(view(MOVE - 1, { playing: false }), false);
    narrator.hear(view(MOVE, { playing: false, settled: rare }), false);
    expect(said.at(-1)).toMatch(/P\(hire\) <1$/);
  });
});

describe("a transcript", () => {
  const free = { reading: null };

  test("of a short recording is whole", () => {
    expect(windowOf(400, 400, free)).toEqual({ from: 0, to: 400 });
  });

  test.each([1, 39, 400, 5_000, 10_000])("of a long one ends at the playhead (event %i)", (past) => {
    const { from, to } = windowOf(10_000, past, free);
    expect(to).toBe(past);
    expect(to - from).toBeLessThanOrEqual(60);
    expect(to - from).toBeGreaterThanOrEqual(Math.min(past, 30));
  });

  test("of a long one is drawn around the line that is read", () => {
    const { from, to } = windowOf(10_000, 9_000, { reading: 1_234 });
    expect(from).toBeLessThan(1_220);
    expect(to).toBeGreaterThan(1_245);
  });
});
