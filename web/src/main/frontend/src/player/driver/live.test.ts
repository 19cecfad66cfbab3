import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { frames, header } from "../../testing/latency";
import { PlayingServer } from "../../testing/live";
import { random } from "../../testing/random";
import type { AnyFrame, Header } from "../frames";
import type { Connection } from "./driver";
import { LiveDriver } from "./live";
import type { Transport } from "./transport";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function record(transport: Transport) {
  const heard = {
    headers: [] as Header[],
    frames: [] as AnyFrame[],
    connections: [] as Connection[],
    viewers: [] as number[],
    /** Frames that came before a header told of them. */
    untold: 0,
  };
  const driver = new LiveDriver(transport, header.id, (viewers) => heard.viewers.push(viewers));
  driver.start({
    header: (more) => heard.headers.push(more),
    frames: (more) => {
      heard.frames.push(...more);
      if (heard.frames.length > (heard.headers.at(-1)?.frames ?? 0)) heard.untold++;
    },
    connection: (connection) => heard.connections.push(connection),
    problem: () => {},
  });
  return { heard, driver };
}

const inOrder = frames.map(({ seq }) => seq);
const seqs = (all: readonly AnyFrame[]): number[] => all.map(({ seq }) => seq);

describe("a live driver", () => {
  test("catches up with what was before, then follows, and ends with the play", () => {
    const server = new PlayingServer(header, frames, random(1), 0, 47);
    const { heard } = record(server);
    vi.advanceTimersByTime(1_000);
    expect(seqs(heard.frames)).toEqual(inOrder.slice(0, 47));
    expect(heard.headers.at(-1)).toMatchObject({ live: true, frames: 47 });

    server.play(2);
    vi.advanceTimersByTime(200);
    expect(seqs(heard.frames)).toEqual(inOrder.slice(0, 49));
    expect(heard.headers.at(-1)).toMatchObject({ live: true, frames: 49 });
    expect(server.closed).toBe(false);

    server.playOut(100);
    vi.advanceTimersByTime(60_000);
    expect(seqs(heard.frames)).toEqual(inOrder);
    expect(heard.headers.at(-1)).toMatchObject({ live: false, over: true, frames: frames.length });
    expect(heard.viewers.at(-1)).toBe(1);
    expect(server.closed).toBe(true);
  });

  test("asks for no page of what it is told, and for no header again", () => {
    const server = new PlayingServer(header, frames, random(1), 0, 1);
    record(server);
    vi.advanceTimersByTime(1_000);
    server.playOut(1_000);
    vi.advanceTimersByTime(3_600_000);
    const asked = server.requests.filter((each) => each.startsWith("/app/"));
    expect(asked.filter((each) => each.includes("/frames/"))).toEqual([`/app/replay/${header.id}/frames/1`]);
    // At first, and once it follows.
    expect(asked.filter((each) => !each.includes("/frames/"))).toHaveLength(2);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "misses and doubles no frame, and hands none out before its header, in any trouble (seed %i)",
    (seed) => {
      const server = new PlayingServer(header, frames, random(seed), 0.3, 1 + seed);
      const { heard } = record(server);
      server.playOut(400);
      vi.advanceTimersByTime(3_600_000);
      expect(seqs(heard.frames)).toEqual(inOrder);
      expect(heard.untold).toBe(0);
      expect(heard.headers.at(-1)).toMatchObject({ live: false, over: true });
      expect(server.closed).toBe(true);
    },
  );

  test("keeps up though the socket drops every second", () => {
    const server = new PlayingServer(header, frames, random(3), 0, 20);
    const { heard } = record(server);
    const drops = setInterval(() => server.drop(), 1_000);
    server.playOut(300);
    vi.advanceTimersByTime(120_000);
    clearInterval(drops);
    expect(seqs(heard.frames)).toEqual(inOrder);
    expect(heard.connections).not.toContain("lost");
    expect(server.closed).toBe(true);
  });

  test("ends where a play was cut off, and knows that it was", () => {
    const server = new PlayingServer(header, frames, random(4), 0, 30);
    const { heard } = record(server);
    vi.advanceTimersByTime(1_000);
    server.end();
    vi.advanceTimersByTime(1_000);
    expect(seqs(heard.frames)).toEqual(inOrder.slice(0, 30));
    expect(heard.headers.at(-1)).toMatchObject({ live: false, over: false, frames: 30 });
    expect(server.closed).toBe(true);
  });

  test("says that the connection is lost after five silent seconds of a running play", () => {
    let socket: { up(): void; down(): void } | undefined;
    const { heard } = record({
      open: (handlers) => {
        socket = handlers;
        handlers.up();
      },
      subscribe: (destination, received) => {
        if (destination === `/app/replay/${header.id}`) received({ ...header, frames: 0, live: true });
        return () => {};
      },
      close: () => {},
    });
    socket?.down();
    vi.advanceTimersByTime(4_999);
    expect(heard.connections).not.toContain("lost");
    vi.advanceTimersByTime(1);
    expect(heard.connections.at(-1)).toBe("lost");
  });
});

test("fifty thousand events come through a socket that drops every second", () => {
  const many = Array.from({ length: 50_000 }, (_, index) => ({ ...frames[2]!, seq: index + 1 }));
  const server = new PlayingServer({ ...header, frames: many.length }, many, random(5), 0, many.length);
  server.end();
  const { heard } = record(server);
  const drops = setInterval(() => server.drop(), 1_000);
  vi.advanceTimersByTime(1_200_000);
  clearInterval(drops);
  expect(heard.frames).toHaveLength(50_000);
  expect(heard.frames.at(-1)?.seq).toBe(50_000);
  expect(heard.connections).not.toContain("lost");
});
