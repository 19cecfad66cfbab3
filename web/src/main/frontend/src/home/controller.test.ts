import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pageWith } from "../testing/home";
import { shelf, stopped } from "../testing/recordings";
import { Refusal } from "../player/host";
import { HEAVIEST } from "../shared/recordings";

const refused = (title: string) => Promise.reject(new Refusal({ title, status: 422 }));

const file = (name: string, size: number): File =>
  ({
    name,
    size,
    slice: () => ({ arrayBuffer: async () => new ArrayBuffer(1) }),
  }) as unknown as File;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the list", () => {
  test("is read again every two seconds while something runs and somebody looks", async () => {
    const recordings = vi.fn().mockResolvedValue(shelf);
    const { page, traces } = pageWith({ recordings });
    await page.readAgain();
    await vi.advanceTimersByTimeAsync(4_100);
    expect(recordings).toHaveBeenCalledTimes(3);
    traces.visible = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(recordings).toHaveBeenCalledTimes(4);
  });

  test("is left alone when everything is over", async () => {
    const recordings = vi.fn().mockResolvedValue([shelf[0]]);
    await pageWith({ recordings }).page.readAgain();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(recordings).toHaveBeenCalledTimes(1);
  });

  test("stays when the server goes away, says how old it is, and is read again when it is back", async () => {
    const recordings = vi.fn().mockResolvedValue(shelf);
    const { page, traces } = pageWith({ recordings });
    await page.readAgain();
    recordings.mockImplementation(() => refused("The server does not answer"));
    traces.now = 180_000;
    await page.readAgain();
    expect(page.state).toMatchObject({ recordings: shelf, readAt: 0, now: 180_000 });
    expect(page.state.trouble).toBe("The server does not answer");
    recordings.mockResolvedValue(shelf);
    await vi.advanceTimersByTimeAsync(5_100);
    expect(page.state.trouble).toBeNull();
  });

  test("is not replaced by an older answer that comes late", async () => {
    const late: ((value: typeof shelf) => void)[] = [];
    const recordings = vi
      .fn()
      .mockReturnValueOnce(new Promise((resolve) => late.push(resolve)))
      .mockResolvedValue([shelf[0]]);
    const { page } = pageWith({ recordings });
    const first = page.readAgain();
    await page.readAgain();
    late[0]?.(shelf);
    await first;
    expect(page.state.recordings).toEqual([shelf[0]]);
  });

  test("is there even where the scenarios cannot be read", async () => {
    const { page } = pageWith({ scenarios: () => refused("Not Found") });
    await page.readAgain();
    expect(page.state.recordings).not.toBeNull();
    expect(page.state.trouble).toBe("Not Found");
  });
});

describe("playing", () => {
  test("opens what was played, with the seed as it was written", async () => {
    const play = vi.fn().mockResolvedValue("new");
    const { page, traces } = pageWith({ play });
    page.openDraft({ scenario: "linkedin-pm-open-to-work", seed: "9223372036854775807" });
    await page.play(true);
    expect(play).toHaveBeenCalledWith({
      scenario: "linkedin-pm-open-to-work",
      variant: "base",
      seed: "9223372036854775807",
      live: true,
    });
    expect(traces.went).toEqual(["/replay/new"]);
  });

  test("says in place why it cannot", async () => {
    const { page, traces } = pageWith({ play: () => refused("No such variant") });
    page.openDraft();
    await page.play(false);
    expect(page.state.draft).toMatchObject({ busy: false, trouble: "No such variant" });
    expect(traces.went).toEqual([]);
  });

  test("asks once, however often it is pressed, and not at all for a seed that is none", async () => {
    const play = vi.fn().mockResolvedValue("new");
    const { page } = pageWith({ play });
    page.openDraft({ seed: "seven" });
    await page.play(false);
    expect(play).not.toHaveBeenCalled();
    page.changeDraft({ seed: "7" });
    await Promise.all([page.play(false), page.play(false)]);
    expect(play).toHaveBeenCalledTimes(1);
  });
});

describe("recordings", () => {
  test("that stopped go on live, opened where they stopped", async () => {
    const playOn = vi.fn().mockResolvedValue("stopped");
    const { page, traces } = pageWith({ playOn });
    await page.playOn(stopped);
    expect(playOn).toHaveBeenCalledWith("stopped");
    expect(traces.went).toEqual(["/replay/stopped#e=34"]);
  });

  test("that were deleted can be taken back", async () => {
    const { page } = pageWith();
    await page.readAgain();
    const before = page.state.recordings?.length;
    await page.remove(shelf[1]!);
    expect(page.state.recordings).toHaveLength(before! - 1);
    expect(page.state.notices).toMatchObject([{ undo: shelf[1]!.id }]);
    await page.restore(shelf[1]!.id);
    expect(page.state.recordings).toHaveLength(before!);
    expect(page.state.notices).toEqual([]);
  });

  test("that cannot be renamed keep the form and say why at the field", async () => {
    const { page } = pageWith({ rename: () => refused("Too long") });
    page.toggleMenu(shelf[0]!.id);
    page.startNaming();
    await page.rename(shelf[0]!, "x");
    expect(page.state.naming).toBe(true);
    expect(page.state).toMatchObject({ misnamed: "Too long.", notices: [] });
    page.startNaming();
    expect(page.state.misnamed).toBeNull();
  });
});

describe("files", () => {
  test("are told one by one", async () => {
    const { page } = pageWith();
    await page.importFiles([file("a.hireloop", 100), file("b.hireloop", 101), file("notes.txt", 3)]);
    expect(page.state.notices.map(({ text, bad, open }) => [text, bad, open])).toEqual([
      ["a.hireloop: imported.", false, "held"],
      ["b.hireloop: already here.", false, "held"],
      ["notes.txt:1: no JSON here", true, null],
    ]);
  });

  test("may be HTML files that hold a recording: the server takes it out", async () => {
    const importFile = vi.fn().mockResolvedValue({ id: "held", added: true });
    const { page } = pageWith({ importFile });
    const html = file("case.html", 300_000);
    await page.importFiles([html]);
    expect(importFile).toHaveBeenCalledWith(html);
    expect(page.state.notices).toMatchObject([{ text: "case.html: imported.", open: "held" }]);
  });

  test("that are too heavy are not sent", async () => {
    const importFile = vi.fn();
    const { page } = pageWith({ importFile });
    await page.importFiles([file("film.mp4", HEAVIEST + 1)]);
    expect(importFile).not.toHaveBeenCalled();
    expect(page.state.notices[0]!.text).toContain("33 MB");
  });
});

test("the address is written once the typing has stopped", async () => {
  const { page, traces } = pageWith();
  for (const q of ["s", "st", "stale"]) page.search({ q });
  expect(traces.addresses).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(traces.addresses).toEqual(["?q=stale"]);
});
