import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureDriver } from "../testing/drivers";
import { frames, header } from "../testing/latency";
import { longRecording } from "../testing/long";
import { Script } from "../testing/script";
import { createPlayer } from "./api";
import { Digest } from "./derive/digest";
import type { DriverListener } from "./driver/driver";
import { History } from "./history";
import { nextLoop } from "./loop";
import { marksOf, beside } from "./marks";
import { type Cue, type Mode, after } from "./modes";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const chapters = header.chapters.map(({ from }) => from);

function fed() {
  let feed: DriverListener | undefined;
  const stopped = vi.fn();
  const player = createPlayer();
  player.load({ start: (listener) => (feed = listener), stop: stopped });
  return { player, feed: feed!, stopped };
}

describe("a mode", () => {
  test.each<[Mode, Cue]>([
    ["loading", "pause"],
    ["loading", "end"],
    ["paused", "pause"],
    ["paused", "edge"],
    ["playing", "play"],
    ["ended", "pause"],
    ["ended", "follow"],
    ["following", "play"],
    ["following", "edge"],
  ])("%s refuses %s", (mode, cue) => expect(after(mode, cue)).toBeNull());

  test("is left for loading from anywhere", () => {
    const modes: Mode[] = ["loading", "paused", "playing", "ended", "following"];
    expect(modes.map((mode) => after(mode, "load"))).toEqual(modes.map(() => "loading"));
  });
});

describe("a recording being played just now", () => {
  const live = { ...header, live: true };

  function late() {
    const { player, feed } = fed();
    feed.header({ ...live, frames: 20 });
    feed.frames(frames.slice(0, 20));
    return { player, feed };
  }

  test("is followed at its newest event", () => {
    const { player, feed } = late();
    expect(player.snapshot).toMatchObject({ mode: "following", playing: true, state: { seq: 20 } });
    feed.header({ ...live, frames: 22 });
    feed.frames(frames.slice(20, 22));
    expect(player.snapshot.state.seq).toBe(22);
  });

  test("is left by a step back and returned to", () => {
    const { player, feed } = late();
    player.step(-1);
    feed.frames(frames.slice(20, 22));
    expect(player.snapshot).toMatchObject({ mode: "paused", state: { seq: 19 } });
    player.follow();
    expect(player.snapshot).toMatchObject({ mode: "following", state: { seq: 22 } });
  });

  test("is caught up with by playing, and ended by its last header", () => {
    const { player, feed } = late();
    player.step(-3);
    player.play();
    vi.advanceTimersByTime(120_000);
    expect(player.snapshot.mode).toBe("following");
    feed.frames(frames.slice(20));
    feed.header(header);
    expect(player.snapshot).toMatchObject({ mode: "ended", state: { seq: header.frames } });
  });

  test("is not followed from a link to one of its events", () => {
    const player = createPlayer();
    player.seek(5);
    player.load({
      start: (listener) => {
        listener.header(live);
        listener.frames(frames.slice(0, 20));
      },
      stop() {},
    });
    expect(player.snapshot).toMatchObject({ mode: "paused", state: { seq: 5 } });
  });
});

describe("a player", () => {
  test("keeps nothing of the recording before", () => {
    const player = createPlayer();
    player.load(fixtureDriver("latency"));
    player.seek(70);
    player.loop({ from: 60, to: 70 });
    player.load(fixtureDriver("levels"));
    expect(player.snapshot).toMatchObject({ mode: "paused", loop: null, state: { seq: 1 } });
    expect(player.snapshot.header?.title).not.toBe(header.title);
    player.seek(Infinity);
    expect(player.snapshot.state.seq).toBe(player.snapshot.header?.frames);
  });

  test("hears no more from a driver it has let go, and takes it up again where it was", () => {
    const { player, feed, stopped } = fed();
    feed.header(header);
    feed.frames(frames.slice(0, 10));
    player.close();
    feed.frames(frames.slice(10, 20));
    expect(stopped).toHaveBeenCalledOnce();
    expect(player.snapshot.frames).toHaveLength(10);

    const again = createPlayer();
    again.load(fixtureDriver("latency"));
    again.close();
    again.open();
    expect(again.snapshot.frames).toHaveLength(frames.length);
  });

  test("goes far in a long recording bit by bit, and arrives", () => {
    const player = createPlayer();
    player.load(fixtureDriver("long"));
    player.seek(9_000);
    expect(player.snapshot.state.seq).toBeLessThan(2_000);
    vi.advanceTimersByTime(1_000);
    expect(player.snapshot.state.seq).toBe(9_000);
    player.seek(3);
    player.seek(8_999);
    expect(player.snapshot.state.seq).toBe(8_999);
  });

  test("plays a span again and again", () => {
    const player = createPlayer();
    player.load(fixtureDriver("latency"));
    player.seek(60);
    player.loop({ from: 60, to: 62 });
    player.play();
    const seen: number[] = [];
    player.subscribe(({ state }) => seen.push(state.seq));
    vi.advanceTimersByTime(3_600_000);
    expect(new Set(seen)).toEqual(new Set([60, 61, 62]));
    expect(seen.length).toBeGreaterThan(100);
    expect(player.snapshot.playing).toBe(true);
  });

  test("pauses where a chapter begins, if that is wanted", () => {
    const player = createPlayer();
    player.stopAtChapters(true);
    player.load(fixtureDriver("latency"));
    player.play();
    vi.advanceTimersByTime(3_600_000);
    expect(player.snapshot).toMatchObject({ mode: "paused", state: { seq: chapters[1] } });
    player.play();
    vi.advanceTimersByTime(3_600_000);
    expect(player.snapshot.state.seq).toBe(chapters[2]);
  });
});

describe("a loop", () => {
  test("is begun, ended either way round, and cleared by the same key", () => {
    const begun = nextLoop(null, 9);
    expect(begun).toEqual({ from: 9, to: null });
    expect(nextLoop(begun, 4)).toEqual({ from: 4, to: 9 });
    expect(nextLoop({ from: 4, to: 9 }, 6)).toBeNull();
  });
});

describe("marks", () => {
  test("are each once and in order", () => {
    const flags = [9, 4, 9].map((event) => ({ event }));
    const marks = marksOf(header, [], { flags, turningPoints: [] } as never);
    expect(marks.flag).toEqual([4, 9]);
    expect([beside(marks.flag, 4, 1), beside(marks.flag, 4, -1)]).toEqual([9, null]);
  });
});

describe("keyframes", () => {
  test("stay few however long the recording, and any seek equals playing", () => {
    const { frames: many } = longRecording(20_000);
    const history = new History();
    history.append(many);
    while (!history.isReady) history.prepare(400);
    expect(history.kept).toBeLessThanOrEqual(257);
    const straight = new History();
    straight.append(many.slice(0, 13_337));
    expect(history.at(13_337)).toEqual(straight.at(13_337));
    expect(history.at(12)).toEqual(straight.at(12));
  });
});

describe("a silence", () => {
  test("is what is left of the time to the next event when the words are said, within a session", () => {
    const digest = new Digest();
    const quiet = new Script().session(1).round("one").says("wilk", "x".repeat(1_400));
    quiet.add("RoundFinished", { round: "one" }, 340).session(2).round("two");
    digest.read(quiet.frames);
    expect(digest.silences).toEqual([
      { seq: 1, of: 140 },
      { seq: 2, of: 240 },
    ]);
  });
});
