import { describe, expect, test } from "vitest";
import { contracts, goldenFrames } from "../testing/contract";
import { below, random } from "../testing/random";
import { standingOf } from "../testing/standing";
import { type About, headerOf } from "./derive/outline";
import { faultIn } from "./driver/check";
import type { AnyFrame, Header } from "./frames";
import { WIRE } from "./header";
import { History } from "./history";
import { isKnown, reduce } from "./reduce";
import { type ReplayState, start } from "./state";

const played = (frames: readonly AnyFrame[]): ReplayState[] => {
  const states = [start];
  for (const frame of frames) states.push(reduce(states.at(-1)!, frame));
  return states;
};

/** What no frame tells, and nothing else: the rest has to come of the frames. */
const aboutOf = (header: Header): About => {
  const { id, title, teaches, scenario, variant, seed, rulebook, parent, forkedAt, change, live } = header;
  return { id, title, teaches, scenario, variant, seed, rulebook, parent, forkedAt, change, live };
};

test("the recordings to compare with are there", () => {
  expect(
    contracts.size,
    "There are no recordings to compare with: run `mvn -pl web -am test` once, whose Java tests write them.",
  ).toBeGreaterThan(0);
});

describe.each([...contracts])("%s", (_, { header, frames, standings }) => {
  test("stands in the player as it stands in the domain", () => {
    const states = played(frames);
    for (const { event, standing } of standings) {
      expect(standingOf(states[event]!), `after event ${event}`).toEqual(standing);
    }
    expect(states.some(({ newer }) => newer)).toBe(false);
  });

  test("has the header that its frames tell", () => {
    expect(headerOf(aboutOf(header), frames)).toEqual(header);
  });

  test("has frames of the shapes that a file is held to", () => {
    expect(frames.filter(isKnown)).toHaveLength(frames.length);
    expect(frames.map(({ type, event }) => faultIn(type, event)).filter(Boolean)).toEqual([]);
  });
});

test("seeking equals playing, at 500 random places", () => {
  const next = random(5);
  const recordings = [...contracts.values()].map(({ frames }) => {
    const history = new History();
    history.append(frames);
    return { history, states: played(frames) };
  });
  for (let i = 0; i < 500; i++) {
    const { history, states } = recordings[below(next, recordings.length)]!;
    const seq = below(next, states.length);
    expect(history.at(seq)).toEqual(states[seq]);
  }
});

describe("frames of a wire version that was released", () => {
  test("are kept for this one too", () => {
    expect(goldenFrames.filter(([, { header }]) => header.wire === WIRE)).not.toEqual([]);
  });

  test.each(goldenFrames)("still play: %s", (_, { frames, standings }) => {
    const states = played(frames);
    expect(standings).not.toEqual([]);
    for (const { event, standing } of standings) {
      expect(standingOf(states[event]!)).toMatchObject(standing);
    }
    expect(states.some(({ newer }) => newer)).toBe(false);
  });
});
