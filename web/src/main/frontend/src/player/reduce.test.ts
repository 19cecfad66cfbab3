import { describe, expect, test } from "vitest";
import { frames, header } from "../testing/latency";
import * as levels from "../testing/levels";
import { filters } from "../testing/filter";
import { promotions } from "../testing/promotion";
import { below, random } from "../testing/random";
import { castOf } from "./derive/cast";
import { tell } from "./derive/tell";
import type { AnyFrame } from "./frames";
import { History } from "./history";
import { reduce } from "./reduce";
import { type ReplayState, start } from "./state";

const played = (of: readonly AnyFrame[]): ReplayState[] => {
  const states = [start];
  for (const frame of of) states.push(reduce(states.at(-1)!, frame));
  return states;
};

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

describe("seeking", () => {
  test.each([1, 2, 3, 4, 5])("equals playing, at random places (seed %i)", (seed) => {
    const next = random(seed);
    const states = played(frames);
    const history = new History();
    history.append(frames);
    for (let i = 0; i < 200; i++) {
      const seq = below(next, frames.length + 1);
      expect(history.at(seq)).toEqual(states[seq]);
    }
  });

  test.each(Object.entries({ ...filters, ...promotions, levels }))(
    "equals playing, in %s",
    (_, recording) => {
      const next = random(11);
      const states = played(recording.frames);
      const history = new History();
      history.append(recording.frames);
      for (let i = 0; i < 60; i++) {
        const seq = below(next, recording.frames.length + 1);
        expect(history.at(seq)).toEqual(states[seq]);
      }
      expect(states.slice(1).map(({ newer }) => newer)).toEqual(
        recording.frames.map(({ type }) => type === "OfferDrafted"),
      );
    },
  );

  test("equals playing while frames still arrive", () => {
    const next = random(7);
    const states = played(frames);
    const history = new History();
    while (history.frames.length < frames.length) {
      history.append(frames.slice(history.frames.length, history.frames.length + 1 + below(next, 9)));
      const seq = below(next, frames.length + 1);
      expect(history.at(seq)).toEqual(states[Math.min(seq, history.frames.length)]);
    }
  });
});

describe("reduce", () => {
  test("changes no state it was given", () => {
    let state = frozen(start);
    const all = [levels, filters.counted, filters.survived, promotions.advanced, promotions.blocked];
    for (const frame of [...frames, ...all.flatMap((of) => of.frames)])
      state = frozen(reduce(state, frozen(frame)));
    expect(state.seq).toBe(promotions.blocked.frames.length);
  });

  test("lets an event of a newer version move the clock and nothing else", () => {
    const before = played(frames).at(-1)!;
    const at = { session: 9, seconds: 9 };
    const after = reduce(before, { seq: 85, type: "OfferDrafted", event: { at } });
    expect(after).toEqual({ ...before, seq: 85, at, speaking: null, moved: null, newer: true });
  });

  test.each(["constructor", "toString", "__proto__"])("does not take %s for an event", (type) => {
    expect(reduce(start, { seq: 1, type, event: { at: start.at } }).newer).toBe(true);
  });

  test("ends where the recording ends", () => {
    const last = played(frames).at(-1)!;
    expect(last.outcome?.dissent).toEqual(["okafor", "fischer"]);
    expect(last.seats["bell"]).toMatchObject({ vote: { rating: "NO_HIRE" }, was: "HIRE" });
    expect(last.readings["technical-deep-dive"]).toMatchObject({ verdict: "failed", by: ["wilk"] });
    expect(last.signals.find(({ id }) => id === "S-14")?.airedBy).toEqual(["wilk"]);
    expect(last.signals.find(({ id }) => id === "S-17")?.airedBy).toEqual([]);
  });

  test("settles a level", () => {
    const last = played(levels.frames).at(-1)!;
    expect(last.calibration?.settled).toEqual({ level: "L6", band: "Meta IC6" });
  });
});

describe("telling", () => {
  const cast = castOf(header);
  const told = (type: string) =>
    tell(
      frames.findLast((frame) => frame.type === type)!,
      cast,
    );

  test("names who moved whom", () => {
    const move = frames[73]!;
    expect(tell(move, cast)).toBe("Wilk moves Bell, Hire to No Hire.");
  });

  test("keeps what is sealed", () => {
    expect(told("ScorecardSubmitted")).toBe("Bell seals a scorecard.");
    expect(told("InitialVoteCast")).toBe("Bell casts a sealed vote.");
  });

  test("says which gate failed, by whom and on what", () => {
    expect(told("GateFailed")).toBe(
      "The gate Technical Deep Dive fails, on the card of Wilk: S-14. Only no hire is left.",
    );
  });
});
