import { describe, expect, test, vi } from "vitest";
import { analysis } from "../../testing/analysed";
import * as forked from "../../testing/fork";
import * as latency from "../../testing/latency";
import { ALONE, type Host, Refusal } from "../host";
import { Explanation } from "./explain";

vi.mock("./extras", () => ({}));
vi.mock("./forks", () => ({}));

const gone = new Refusal({ title: "Not Found", status: 404, detail: "No recording is here." });
const old = new Refusal({ title: "Of an older model", status: 409 });

const host: Host = { ...ALONE, recording: async () => latency, analyse: async () => analysis };

async function explained(more: Partial<Host> = {}) {
  const explanation = new Explanation(() => {});
  await explanation.of(forked.header, { ...host, ...more });
  return explanation;
}

const firstLook = (_: string, runs: number) =>
  runs === 100 ? Promise.resolve(analysis) : new Promise<never>(() => {});

describe("an explanation of a fork", () => {
  test("has its own analysis, and the original with one of its own", async () => {
    const { settled, original, absent } = await explained();
    expect(settled).toBe(analysis);
    expect(original).toMatchObject({ header: latency.header, analysis, analysing: "settled" });
    expect(absent).toBeNull();
  });

  test("comes all the same where the original is gone", async () => {
    const { settled, original, absent } = await explained({ recording: () => Promise.reject(gone) });
    expect(settled).toBe(analysis);
    expect(original).toBeNull();
    expect(absent).toBe(gone.problem);
  });

  test("keeps what refuses one of the two from the other", async () => {
    const only = (id: string) =>
      explained({ analyse: async (of) => (of === id ? analysis : Promise.reject(old)) });
    const own = await only(forked.header.id);
    expect(own.settled).toBe(analysis);
    expect(own.original?.analysing).toBe(old.problem);
    const other = await only(latency.header.id);
    expect(other.analysing).toBe(old.problem);
    expect(other.original?.analysis).toBe(analysis);
  });

  test("is not settled by a first look", async () => {
    const explanation = new Explanation(() => {});
    void explanation.of(forked.header, { ...host, analyse: firstLook });
    await vi.waitFor(() => expect(explanation.analysis).toBe(analysis));
    expect(explanation.settled).toBeNull();
  });

  test("forgets what belongs to another recording", async () => {
    const explanation = await explained({ recording: () => Promise.reject(gone) });
    explanation.turnTo("another");
    expect(explanation).toMatchObject({ analysis: null, analysing: "off", original: null, absent: null });
  });
});
