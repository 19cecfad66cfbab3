import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { frames, header } from "../../testing/latency";
import { random } from "../../testing/random";
import { UnreliableServer } from "../../testing/server";
import type { AnyFrame, Problem } from "../frames";
import { WIRE } from "../header";
import type { Connection } from "./driver";
import { RecordingDriver } from "./recording";
import type { Transport } from "./transport";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function record(transport: Transport) {
  const heard = {
    headers: 0,
    frames: [] as AnyFrame[],
    connections: [] as Connection[],
    problems: [] as Problem[],
  };
  const driver = new RecordingDriver(transport, header.id);
  driver.start({
    header: () => heard.headers++,
    frames: (more) => heard.frames.push(...more),
    connection: (connection) => heard.connections.push(connection),
    problem: (problem) => heard.problems.push(problem),
  });
  return { heard, driver };
}

const inOrder = frames.map(({ seq }) => seq);

describe("a recording driver", () => {
  test("asks for the header, then page after page", () => {
    const server = new UnreliableServer(header, frames, random(1), 0);
    const { heard } = record(server);
    vi.advanceTimersByTime(2_000);
    expect(heard.headers).toBe(1);
    expect(heard.frames.map(({ seq }) => seq)).toEqual(inOrder);
    expect(server.closed).toBe(true);
    expect(server.requests.slice(0, 4)).toEqual([
      "/user/queue/problems",
      `/app/replay/${header.id}`,
      `/app/replay/${header.id}/frames/1`,
      `/app/replay/${header.id}/frames/21`,
    ]);
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "misses and doubles no frame on an unreliable connection (seed %i)",
    (seed) => {
      const { heard } = record(new UnreliableServer(header, frames, random(seed), 0.35));
      vi.advanceTimersByTime(3_600_000);
      expect(heard.headers).toBe(1);
      expect(heard.frames.map(({ seq }) => seq)).toEqual(inOrder);
    },
  );

  test("takes up after a dropped socket where it was", () => {
    const server = new UnreliableServer(header, frames, () => 0.999, 0);
    const { heard } = record(server);
    vi.advanceTimersByTime(120);
    const had = heard.frames.length;
    server.drop();
    vi.advanceTimersByTime(600);
    const resumed = server.requests.lastIndexOf("/user/queue/problems") + 1;
    expect(had).toBeGreaterThan(0);
    expect(server.requests[resumed]).toBe(`/app/replay/${header.id}/frames/${had + 1}`);
  });

  test("says that the connection is lost after five silent seconds, and not before", () => {
    let socket: { up(): void; down(): void } | undefined;
    const { heard } = record({
      open: (handlers) => (socket = handlers),
      subscribe: () => () => {},
      close: () => {},
    });
    vi.advanceTimersByTime(4_999);
    expect(heard.connections).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard.connections).toEqual(["lost"]);
    socket?.up();
    socket?.down();
    vi.advanceTimersByTime(4_000);
    socket?.up();
    vi.advanceTimersByTime(4_000);
    expect(heard.connections).toEqual(["lost", "open", "open"]);
  });

  test("stops at a header of a newer wire version, and says so", () => {
    const server = new UnreliableServer({ ...header, wire: WIRE + 1 }, frames, random(1), 0);
    const { heard } = record(server);
    vi.advanceTimersByTime(60_000);
    expect(heard).toMatchObject({ headers: 0, frames: [] });
    expect(heard.problems.map(({ title }) => title)).toEqual(["A newer Hireloop sends this recording"]);
    expect(server.closed).toBe(true);
  });

  test("passes a refusal on and asks no more", () => {
    const replies = new Map<string, (body: unknown) => void>();
    const { heard } = record({
      open: ({ up }) => up(),
      subscribe: (destination, received) => {
        replies.set(destination, received);
        return () => {};
      },
      close: () => {},
    });
    replies.get("/user/queue/problems")?.({ title: "No such recording", status: 404 });
    replies.clear();
    vi.advanceTimersByTime(60_000);
    expect(heard.problems).toEqual([{ title: "No such recording", status: 404 }]);
    expect(replies.size).toBe(0);
  });
});
