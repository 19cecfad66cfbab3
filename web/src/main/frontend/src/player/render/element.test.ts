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
    expect(text(".gate-scene")).toBe("Gate Gate failed: Technical Deep Dive By Tomasz Wilk's card No Hire");
    expect(text(".slip")).toContain("Cannot price a stale read");
  });

  test("tells a move at the table, at the seat and in the live region", async () => {
    const { root, text, seat } = await at(74);
    expect(text(".effect")).toBe("Wilk moves Bell Hire to No Hire");
    expect(seat("Marcus Bell")).toContain("Just moved");
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

  test.each([1, 20, 55, 74, 84])("is free of what axe can find without layout (event %i)", async (seq) => {
    document.documentElement.lang = "en";
    document.title = "Replay";
    const { element } = await at(seq);
    const { violations } = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

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
    expect(element.player.snapshot).toMatchObject({ playing: false, state: { seq: header.frames } });
  });
});
