import { afterEach, describe, expect, test, vi } from "vitest";
import { recordingFiles } from "../../testing/contract";
import type { AnyFrame, Problem } from "../frames";
import { LARGEST } from "./file";
import { textDriver, urlDriver } from "./files";

const text = recordingFiles.get("linkedin-tpm-latency-vs-consistency.seed-1.hireloop")!;
const lines = text.trimEnd().split("\n");

function listening() {
  const heard = { frames: 0, problems: [] as Problem[], notices: [] as string[] };
  return {
    heard,
    listener: {
      header: () => {},
      frames: (more: readonly AnyFrame[]) => (heard.frames += more.length),
      connection: () => {},
      problem: (problem: Problem) => heard.problems.push(problem),
      notice: (notice: string) => heard.notices.push(notice),
    },
  };
}

describe("a file driver", () => {
  const URL = "https://example.org/loops/mine.hireloop?x=1";
  afterEach(() => vi.unstubAllGlobals());

  async function heardFrom(answer: () => Promise<Response>) {
    vi.stubGlobal("fetch", answer);
    const { heard, listener } = listening();
    urlDriver(URL).start(listener);
    await vi.waitFor(() => expect(heard.problems.length + heard.frames).toBeGreaterThan(0));
    return heard;
  }

  test("plays a text that is at hand, and says what is wrong with it", () => {
    const { heard, listener } = listening();
    textDriver("mine.hireloop", lines.slice(0, 30).join("\n")).start(listener);
    expect(heard).toMatchObject({ frames: 29, problems: [] });
    expect(heard.notices).toHaveLength(1);
  });

  test("plays what it fetches", async () => {
    expect(await heardFrom(async () => new Response(text))).toEqual({
      frames: lines.length - 2,
      problems: [],
      notices: [],
    });
  });

  test.each([
    [
      "nothing there",
      async () => new Response("", { status: 404 }),
      "There is no recording here",
      "answers 404",
    ],
    [
      "a refusal",
      async () => new Response("", { status: 403 }),
      "The recording was not handed out",
      "answers 403",
    ],
    [
      "no answer",
      () => Promise.reject(new TypeError("Failed to fetch")),
      "The recording cannot be fetched",
      "CORS",
    ],
    [
      "a page",
      async () => new Response("<!doctype html>"),
      "This is not a recording that plays",
      "mine.hireloop:1",
    ],
    [
      "an image",
      async () => new Response(new Uint8Array([0x89, 0x50, 0xff, 0xfe])),
      "This is not a recording that plays",
      "is not a text",
    ],
    [
      "far too much",
      async () => new Response("", { headers: { "content-length": String(LARGEST + 1) } }),
      "This recording is too large",
      "mine.hireloop is larger than 32 MB",
    ],
  ])("says so in words where there is %s", async (_, answer, title, detail) => {
    const { problems } = await heardFrom(answer);
    expect(problems).toEqual([expect.objectContaining({ title, detail: expect.stringContaining(detail) })]);
  });

  test("is silent once it is stopped", async () => {
    vi.stubGlobal("fetch", async () => new Response(text));
    const { heard, listener } = listening();
    const driver = urlDriver(URL);
    driver.start(listener);
    driver.stop();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(heard).toEqual({ frames: 0, problems: [], notices: [] });
  });
});
