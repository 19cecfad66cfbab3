import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureDriver } from "../../testing/drivers";

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

function theatre(name: string) {
  const element = document.createElement("hireloop-replay");
  document.body.append(element);
  element.player.load(fixtureDriver(name));
  const root = element.shadowRoot!;
  const at = async (seq: number) => {
    element.player.seek(seq);
    await element.updateComplete;
  };
  return { element, root, at };
}

const TURNING = /[\u202A-\u202E\u2066-\u2069]/;

/** In the order of the events, one after the other. */
async function through(name: string, look: (root: ShadowRoot, seq: number) => void): Promise<number> {
  const { element, root, at } = theatre(name);
  await at(1);
  const last = element.player.snapshot.header!.frames;
  const seqs = Array.from({ length: last }, (_, index) => index + 1);
  await seqs.reduce(async (before, seq) => {
    await before;
    await at(seq);
    look(root, seq);
  }, Promise.resolve());
  return last;
}

describe("hostile text", { timeout: 120_000 }, () => {
  test("is shown as text at every event, and makes no element", async () => {
    const problems: string[] = [];
    const fail = vi.spyOn(console, "error").mockImplementation((...of) => problems.push(String(of[0])));
    const last = await through("hostile", (root, seq) => {
      if (root.querySelector("img, script, iframe, [onerror]")) problems.push(`element at ${seq}`);
      if ([...root.querySelectorAll("b")].some((b) => b.textContent === "bold")) problems.push(`b at ${seq}`);
      if (!root.querySelector(".table")?.textContent?.trim()) problems.push(`empty table at ${seq}`);
    });
    fail.mockRestore();
    expect(problems).toEqual([]);
    expect(last).toBeGreaterThan(60);
  });

  test("does not turn round the sentence it stands in", async () => {
    const { root, at } = theatre("hostile");
    await at(Infinity);
    const seats = [...root.querySelectorAll(".seat > .vh")].map((one) => one.textContent ?? "");
    expect(seats).toHaveLength(7);
    // A name that runs leftwards is kept apart by a pair of marks of our own, and by nothing else.
    expect(seats.map((text) => text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, "")).join("")).not.toMatch(
      TURNING,
    );
  });

  test("is read in full where a seat has room for its beginning", async () => {
    const { root, at } = theatre("hostile");
    await at(Infinity);
    const seat = root.querySelectorAll(".seat h3")[2]!;
    expect(seat.textContent!.length).toBeLessThan(80);
    const full = [...root.querySelectorAll(".roster h3")].map((one) => one.textContent!.length);
    expect(Math.max(...full)).toBe(10_000);
  });
});

describe("a panel of many", { timeout: 60_000 }, () => {
  test("is a list that scrolls, without ties, with each vote told in a sentence", async () => {
    const { root, at } = theatre("crowded");
    await at(Infinity);
    expect(root.querySelectorAll(".seats.dense > .seat")).toHaveLength(200);
    expect(root.querySelector(".seats")?.getAttribute("tabindex")).toBe("0");
    expect(root.querySelector(".ties")).toBeNull();
    expect(root.querySelector(".seat > .vh")?.textContent).toMatch(
      /^Baba Bababan, Staff Engineer, chair, .*Hire, conviction 1 of 5/,
    );
  });

  test("counts votes where a shape for each would be too many", async () => {
    const { root, at } = theatre("crowded");
    await at(Infinity);
    expect(root.querySelectorAll(".tally .of")).toHaveLength(4);
    expect(root.querySelectorAll(".tally .vs")).toHaveLength(4);
  });
});

describe("what stays with a seat", () => {
  test("is a dissent once it is decided, seen and read", async () => {
    const { root, at } = theatre("latency");
    await at(83);
    expect(root.querySelector(".sign.dissent")).toBeNull();
    await at(84);
    const [dissenter] = root.querySelectorAll(".seat.dissents");
    expect(dissenter?.querySelector(".sign")?.textContent?.trim()).toBe("Dissent");
    expect(dissenter?.querySelector(".vh")?.textContent).toMatch(/^Adaeze Okafor, .*, dissents/);
  });

  test("is a veto, from then on", async () => {
    const { element, root, at } = theatre("hostile");
    await at(1);
    const veto = element.player.snapshot.frames.find(({ type }) => type === "VetoCast")!.seq;
    await at(veto - 1);
    expect(root.querySelector(".sign.veto")).toBeNull();
    await at(veto + 2);
    expect(root.querySelectorAll(".sign.veto")).toHaveLength(1);
  });

  test("is a failed gate above the stage, to the end", async () => {
    const { root, at } = theatre("latency");
    await at(54);
    expect(root.querySelector(".closed")).toBeNull();
    await at(55);
    expect(root.querySelector(".closed")?.textContent?.trim()).toBe("Gate failed: Technical Deep Dive");
    await at(84);
    expect(root.querySelector(".closed")).not.toBeNull();
  });

  test("is the level settled below the one asked for", async () => {
    const { root, at } = theatre("levels");
    await at(36);
    expect(root.querySelector(".headline")?.textContent?.trim()).toBe("Down-levelled: L7 asked, L6 settled");
    expect(root.querySelector(".ladder .fallen b")?.textContent?.trim()).toBe("L7");
    expect(root.querySelector(".under")?.textContent).toBe(
      "Band Meta IC6: it follows from company and level alone.",
    );
  });
});
