import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureDriver } from "../testing/drivers";
import { frames, header } from "../testing/latency";
import { createPlayer, neighbour } from "./api";
import type { DriverListener } from "./driver/driver";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const loaded = () => {
  const player = createPlayer();
  player.load(fixtureDriver("latency"));
  return player;
};
const seqOf = (player: ReturnType<typeof createPlayer>) => player.snapshot.state.seq;

describe("a player", () => {
  test("plays to the end, rests there, and replays from the start", () => {
    const player = loaded();
    const seen: number[] = [];
    player.subscribe(({ state }) => seen.push(state.seq));
    player.speed(8);
    player.play();
    vi.advanceTimersByTime(600_000);
    expect([...new Set(seen)]).toEqual(frames.map(({ seq }) => seq));
    expect(player.snapshot.playing).toBe(false);
    player.play();
    expect(seqOf(player)).toBe(1);
    expect(player.snapshot.playing).toBe(true);
  });

  test("goes to a deep link once its event has come", () => {
    let feed: DriverListener | undefined;
    const player = createPlayer();
    player.seek(42);
    player.load({ start: (listener) => (feed = listener), stop() {} });
    feed?.header(header);
    feed?.frames(frames.slice(0, 20));
    expect(seqOf(player)).toBe(20);
    feed?.frames(frames.slice(20));
    expect(seqOf(player)).toBe(42);
  });

  test("waits for what is not here yet and then plays on", () => {
    let feed: DriverListener | undefined;
    const player = createPlayer();
    player.load({ start: (listener) => (feed = listener), stop() {} });
    feed?.header(header);
    feed?.frames(frames.slice(0, 5));
    player.play();
    vi.advanceTimersByTime(120_000);
    expect(seqOf(player)).toBe(5);
    feed?.frames(frames.slice(5, 8));
    vi.advanceTimersByTime(120_000);
    expect(seqOf(player)).toBe(8);
  });

  test("loops to the last event and back", () => {
    const player = loaded();
    const { frames: last } = header;
    player.loop({ from: last - 2, to: last });
    player.seek(last - 2);
    const seen: number[] = [];
    player.subscribe(({ state }) => seen.push(state.seq));
    player.play();
    vi.advanceTimersByTime(200_000);
    expect(seen.slice(0, 8)).toEqual([-2, -1, 0, -2, -1, 0, -2, -1].map((of) => last + of));
    expect(player.snapshot.mode).toBe("playing");
    player.seek(last);
    player.pause();
    expect(player.snapshot.mode).toBe("ended");
    player.play();
    expect(seqOf(player)).toBe(last - 2);
  });

  test("steps inside its bounds and stops playing when stepped", () => {
    const player = loaded();
    player.play();
    player.step(-5);
    expect(seqOf(player)).toBe(1);
    expect(player.snapshot.playing).toBe(false);
    player.seek(Infinity);
    player.step(1);
    expect(seqOf(player)).toBe(header.frames);
  });

  test("finds the chapters around an event", () => {
    const player = loaded();
    player.seek(70);
    expect(neighbour(player.snapshot, -1)).toBe(3);
    expect(neighbour(player.snapshot, 1)).toBe(4);
    player.chapter(3);
    expect(seqOf(player)).toBe(63);
    expect(neighbour(player.snapshot, -1)).toBe(2);
  });
});
