import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlayer } from "../player/api";
import { fixtureDriver } from "../testing/drivers";
import { header } from "../testing/latency";
import { linkMoments } from "./deeplink";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, "", "/");
});

function opened(hash: string) {
  history.replaceState(null, "", hash);
  const player = createPlayer();
  const told: string[] = [];
  linkMoments(player, (notice) => told.push(notice));
  player.load(fixtureDriver("latency"));
  vi.advanceTimersByTime(300);
  return { player, told };
}

test("an address leads to its event, and says nothing of it", () => {
  const { player, told } = opened("#e=42");
  expect(player.snapshot.state.seq).toBe(42);
  expect(told).toEqual([]);
});

test("an address with play plays on, and rests at the end", () => {
  expect(opened("#e=42&play").player.snapshot.playing).toBe(true);
  const { player } = opened(`#e=${header.frames}&play`);
  expect(player.snapshot).toMatchObject({ mode: "ended", state: { seq: header.frames } });
  expect(location.hash).toBe(`#e=${header.frames}`);
});

test("an event that there is not is told, and the address made right", () => {
  const { player, told } = opened("#e=9999");
  expect(player.snapshot.state.seq).toBe(header.frames);
  expect(told).toEqual([
    `There is no event 9999: this recording has ${header.frames}. You are at event ${header.frames}.`,
  ]);
  expect(location.hash).toBe(`#e=${header.frames}`);
});

test("an address that names no event is told, and the address made right", () => {
  const { player, told } = opened("#e=abc");
  expect(told).toEqual(["The address names no event of this recording: #e=abc"]);
  expect(player.snapshot.state.seq).toBe(1);
  expect(location.hash).toBe("#e=1");
});
