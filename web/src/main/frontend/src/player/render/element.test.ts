import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureDriver } from "../../testing/drivers";
import { frames, header } from "../../testing/latency";
import type { Driver } from "../driver/driver";

beforeEach(async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollTo ??= () => {};
  HTMLCanvasElement.prototype.getContext = () => null;
  await import("./element");
});
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function theatre(driver: Driver, seq: number) {
  const element = document.createElement("hireloop-replay");
  document.body.append(element);
  element.player.load(driver);
  element.player.seek(seq);
  await element.updateComplete;
  const root = element.shadowRoot!;
  const text = (selector: string) =>
    root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, " ").trim() ?? null;
  const seat = (name: string) =>
    [...root.querySelectorAll(".seat")].find((one) => one.querySelector("h3")?.title === name)?.textContent ??
    "";
  return { element, root, text, seat };
}

const at = (seq: number) => theatre(fixtureDriver("latency"), seq);
const ended = (name: string) => theatre(fixtureDriver(name), Infinity);

async function violations(element: Element): Promise<string[]> {
  document.documentElement.lang = "en";
  document.title = "Replay";
  const found = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id }) => id);
}

const press = (key: string, shiftKey = false) =>
  window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey }));

describe("the theatre", () => {
  test("draws scorecards and votes sealed, and lines only from the reveal on", async () => {
    const cards = await at(50);
    expect(cards.seat("Tomasz Wilk")).toContain("Scorecard sealed");
    expect(cards.root.querySelector(".table")?.textContent).not.toMatch(/Hire/);
    const poll = await at(58);
    expect(poll.seat("Tomasz Wilk")).toContain("Vote sealed");
    expect([...poll.root.querySelectorAll(".past")].every((line) => line.getAttribute("d") === "")).toBe(
      true,
    );
  });

  test("shows the cards once unsealed and says which gate failed, by whose card, on what", async () => {
    const { seat, text } = await at(55);
    expect(seat("Adaeze Okafor")).toMatch(/Card:\s+Strong Hire/);
    expect(text(".gate-scene")).toBe(
      "Gate Gate failed: Technical Deep Dive By Tomasz Wilk's card No Hire. Only no hire is left.",
    );
    expect(text(".slip")).toContain("Cannot price a stale read");
  });

  test("tells a move at the table, at the seat and in the live region", async () => {
    const { root, text, seat } = await at(74);
    expect(text(".effect")).toBe("Wilk moves Bell Hire to No Hire");
    expect(seat("Marcus Bell")).toContain("was Hire, just moved");
    expect(root.querySelector("[aria-live=polite]")?.textContent).toBe("Wilk moves Bell, Hire to No Hire.");
    expect(root.querySelector("[role=slider]")?.getAttribute("aria-valuetext")).toContain(
      "Discussion, 06:56",
    );
    expect(root.querySelectorAll(".speaking")).toHaveLength(1);
  });

  test("takes words for text and never for markup", async () => {
    const words = `<img src=x onerror="alert(1)"><b>bold</b>`;
    const driver: Driver = {
      start(listener) {
        listener.header({ ...header, frames: 1 });
        const event = { at: { session: 6, seconds: 1 }, speaker: "wilk", words, cites: [] };
        listener.frames([{ seq: 1, type: "StatementMade", event } as (typeof frames)[number]]);
      },
      stop() {},
    };
    const { root, text } = await theatre(driver, 1);
    expect(text("blockquote")).toBe(words);
    expect(root.querySelector("img")).toBeNull();
  });

  test("shows seats and chapters from the header alone", async () => {
    const { root } = await theatre(fixtureDriver("loading"), 1);
    expect(root.querySelectorAll(".seat")).toHaveLength(6);
    expect(root.querySelectorAll(".ch button")).toHaveLength(7);
  });

  test("says that the connection is lost and plays on with what is here", async () => {
    const { text, element } = await theatre(fixtureDriver("lost"), 40);
    expect(text(".lost")).toContain("60 of 84 events are here");
    element.player.step(1);
    await element.updateComplete;
    expect(text(".p > b")).toBe("41");
  });

  test("shows who cuts in, what is cut off, and where on the timeline", async () => {
    const { root, text } = await theatre(fixtureDriver("failed"), 6);
    expect(text(".cut-off")).toMatch(/^Dario Conti, cut off: ….*before the train, and—$/);
    expect(text(".by")).toBe("Adaeze Okafor cuts in");
    expect(root.querySelector("[aria-live=polite]")?.textContent).toMatch(/^Adaeze Okafor cuts in: /);
    const lines = [...root.querySelectorAll(".lines .line")].map((line) => line.textContent);
    expect(lines[3]).toMatch(/^Dario Conti is cut off.*before the train, and—$/);
    expect(root.querySelectorAll(".mark.cut:not(.later)")).toHaveLength(1);
    expect(root.querySelectorAll(".seat.speaking")).toHaveLength(1);
  });

  test("does not cut a line off before it is", async () => {
    const { root } = await theatre(fixtureDriver("failed"), 5);
    expect(root.querySelector(".lines")?.textContent).not.toContain("—");
    expect(root.querySelectorAll(".mark.cut.later")).toHaveLength(1);
  });

  test.each([
    ["failed", 19, /Primary filter failed: Product Sense By Adaeze Okafor's card No Hire/],
    ["survived", 20, /Survived: Technical Discussion Made up for by Product Sense, the primary filter\./],
    ["counted", 20, /Not made up for: Technical Discussion By Tomasz Wilk's card No Hire/],
  ])("reads a round (%s)", async (name, seq, said) => {
    const { text } = await theatre(fixtureDriver(name), seq);
    expect(text(".gate-scene")).toMatch(said);
  });

  test("never counts votes for hire above a no-hire", async () => {
    const { text, root } = await ended("failed");
    expect(text(".stage > header")).toMatch(/Filter overrides 3 to 1$/);
    expect(root.querySelector(".marks-of.struck")).not.toBeNull();
    expect(text(".decided")).toBe("No hire");
  });

  test("introduces the candidate with transfer, sponsor and what else is known", async () => {
    const { text } = await theatre(fixtureDriver("failed"), 1);
    expect(text(".on-table")).toContain("Senior TPM at LinkedIn, internal transfer from TPM.");
    expect(text(".on-table")).toContain("Hana Weiss sponsors the transfer and grants a launch date");
    expect(text(".facts")).toContain("Motive Sees the role as a step to the next one");
  });

  test("shows the part of the company a panelist comes from", async () => {
    expect((await theatre(fixtureDriver("failed"), 1)).seat("Tomasz Wilk")).toContain(
      "Principal Engineer, engineering",
    );
  });

  test("shows a promotion without a loop: case, work, ladder, and no votes", async () => {
    const first = await theatre(fixtureDriver("blocked"), 1);
    expect(first.text(".on-table .headline")).toBe("Ines Sá, from L6 to L7");
    expect(first.root.querySelector(".ch .shut")).toBeNull();
    expect(first.text(".ends")).toMatch(/^L7 ?asked L6 ?held/);
    const shown = await theatre(fixtureDriver("blocked"), 6);
    expect(shown.text(".work")).toContain("Not documented, does not count");
    expect(shown.text(".board .cur")).toContain("not counted");
    const last = await ended("blocked");
    expect(last.text(".headline")).toBe("Blocked from L7");
    expect(last.text(".ladder .blocked")).toContain("1 piece of work, not counted");
    expect(last.root.querySelector(".theatre")?.textContent).not.toMatch(/Hire|Votes/);
    expect(last.seat("Tunde Adeyemi")).toContain("Proposes L7");
  });

  const looks = {
    latency: [1, 20, 55, 74, 84],
    failed: [1, 6, 19],
    blocked: [1, 6, 9],
    levels: [30, 33],
  };

  test.each(Object.entries(looks).flatMap(([name, events]) => events.map((seq) => [name, seq] as const)))(
    "is free of what axe can find without layout (%s, event %i)",
    { timeout: 30_000 },
    async (name, seq) => {
      const { element } = await theatre(fixtureDriver(name), seq);
      expect(await violations(element)).toEqual([]);
    },
  );

  test("answers to keys wherever the focus is", async () => {
    const { element } = await at(20);
    press("ArrowRight");
    expect(element.player.snapshot.state.seq).toBe(21);
    press("ArrowRight", true);
    expect(element.player.snapshot.state.seq).toBe(54);
    press("4");
    expect(element.player.snapshot.state.seq).toBe(63);
    press("+");
    expect(element.player.snapshot.speed).toBe(2);
    press(" ");
    expect(element.player.snapshot.playing).toBe(true);
    press("End");
    expect(element.player.snapshot).toMatchObject({
      playing: false,
      state: { seq: header.frames },
    });
  });
});
