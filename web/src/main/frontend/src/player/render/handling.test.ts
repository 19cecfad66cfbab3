import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureDriver } from "../../testing/drivers";
import { frames, header } from "../../testing/latency";
import { viewOf } from "../../testing/view";
import type { Analysis } from "../analysis";
import type { Driver } from "../driver/driver";
import { ALONE, type Host } from "../host";

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

async function theatre(driver: Driver, seq: number, host: Partial<Host> = {}) {
  const element = document.createElement("hireloop-replay");
  element.host = { ...ALONE, ...host };
  document.body.append(element);
  element.player.load(driver);
  element.player.seek(seq);
  await element.updateComplete;
  const root = element.shadowRoot!;
  const text = (selector: string) =>
    root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, " ").trim() ?? null;
  return { element, root, text };
}

const noFork = () => Promise.reject(new Error("Nothing is forked here."));

const at = (seq: number) => theatre(fixtureDriver("latency"), seq);

const press = (key: string, shiftKey = false) =>
  window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey }));

// Drawing the whole theatre is slow where there is no browser.
describe("handling the theatre", { timeout: 30_000 }, () => {
  test("plays on after it is moved in the page", async () => {
    const stop = vi.fn();
    const { element } = await theatre({ ...fixtureDriver("latency"), stop }, 20);
    const elsewhere = document.body.appendChild(document.createElement("div"));
    elsewhere.append(element);
    await element.updateComplete;
    press("ArrowRight");
    expect(element.player.snapshot.state.seq).toBe(21);
    expect(stop).not.toHaveBeenCalled();
    element.remove();
    await element.updateComplete;
    expect(stop).toHaveBeenCalledOnce();
  });

  test("shows nothing of the recording before once it has another", async () => {
    const { element, text, root } = await at(header.frames);
    element.player.load(fixtureDriver("blocked"));
    await element.updateComplete;
    expect(text(".on-table .headline")).toBe("Ines Sá, from L6 to L7");
    expect(root.querySelectorAll(".lines .line")).toHaveLength(1);
    expect(text(".theatre")).not.toContain("Wilk");
  });

  test("jumps between vote changes and loops, and lets keys of one character go", async () => {
    const { element, root } = await at(63);
    press("v");
    expect(element.player.snapshot.state.seq).toBe(65);
    press("L");
    press("ArrowRight");
    press("l");
    expect(element.player.snapshot.loop).toEqual({ from: 65, to: 66 });
    const [off] = root.querySelectorAll<HTMLInputElement>(".help input[type=checkbox]");
    off!.click();
    press("v");
    press("]");
    expect(element.player.snapshot.state.seq).toBe(66);
    press("ArrowLeft");
    expect(element.player.snapshot.state.seq).toBe(65);
    off!.click();
    press("p");
    await element.updateComplete;
    expect(root.querySelector("main")?.classList).toContain("presenter");
    press("Escape");
    await element.updateComplete;
    expect(root.querySelector("main")?.classList).not.toContain("presenter");
  });

  test("goes by turning points and flags once there is an analysis, and says the chance there", async () => {
    const curve = Array.from({ length: header.frames + 1 }, (_, event) => ({
      event,
      hire: { share: 0.2 },
    }));
    const known = {
      curve,
      turningPoints: [curve[74]],
      moves: [],
      pivotal: null,
      whyNonePivotal: null,
      evidence: { recorded: 0, aired: 0, share: null, unsaid: [] },
      flags: [{ event: 69 }],
      flips: [],
      why: [],
      rules: [],
    };
    const { element, root } = await theatre(fixtureDriver("latency"), 20, {
      analyse: () => Promise.resolve(known as unknown as Analysis),
    });
    await vi.waitFor(() => expect(element.hasTurningPoints).toBe(true), 20_000);
    press("ArrowRight", true);
    await element.updateComplete;
    expect(element.player.snapshot.state.seq).toBe(74);
    expect(root.querySelector("[aria-live=polite]")?.textContent).toBe(
      "Wilk moves Bell, Hire to No Hire, P(hire) 20",
    );
    press("b", true);
    expect(element.player.snapshot.state.seq).toBe(69);
  });

  test("shows what happens where one points, and nothing that is ahead if that is hidden", async () => {
    const { element, root } = await at(20);
    const peek = root.querySelector("hireloop-peek")!;
    peek.at = 74;
    await peek.updateComplete;
    expect(peek.textContent).toMatch(/Discussion\s+06:56[^]*Wilk moves Bell, Hire to No Hire\./);
    root.querySelector<HTMLInputElement>(".more-menu input")!.click();
    await element.updateComplete;
    await peek.updateComplete;
    expect(peek.textContent?.trim()).toBe("");
  });

  test("offers to change one thing at the end, and nothing while it is played", async () => {
    const { element, root, text } = await theatre(fixtureDriver("latency"), 20, { fork: noFork });
    expect(text(".what-if")).toBe("What if from here");
    element.player.seek(Infinity);
    await element.updateComplete;
    expect(text(".what-if")).toBe("Change one thing");
    const open = vi.fn();
    Object.assign(root.querySelector("hireloop-what-if")!, { open });
    press("f");
    expect(open).toHaveBeenCalledOnce();
    element.player.load({
      start: (listener) => {
        listener.header({ ...header, live: true });
        listener.frames(frames.slice(0, 20));
      },
      stop() {},
    });
    press("f");
    expect(open).toHaveBeenCalledOnce();
  });

  test("leads past the lines to the controls", async () => {
    const { root } = await at(20);
    root.querySelector<HTMLElement>(".script .skip")!.click();
    expect(root.activeElement?.getAttribute("aria-label")).toBe("Play");
  });

  test("says what there is to know of where one has come, until the next step", async () => {
    const { element, text } = await at(20);
    element.notice("There is no event 99.");
    await element.updateComplete;
    expect(text("[role=status].slip")).toBe("There is no event 99.");
    press("ArrowRight");
    await element.updateComplete;
    expect(text("[role=status].slip")).toBeNull();
  });

  test("leaves of a name on a small seat what sentences say", async () => {
    const { root } = await at(20);
    expect(root.querySelector(".seat h3")?.textContent?.replaceAll(/\s+/g, " ").trim()).toBe("Adaeze Okafor");
    const shown = root.querySelector(".seat h3")!.cloneNode(true) as Element;
    for (const hidden of shown.querySelectorAll("span")) hidden.remove();
    expect(shown.textContent?.trim()).toBe("Okafor");
  });

  test("shows no chance at the pointer before it is settled, and a level where it is one", async () => {
    const { promotions } = await import("../../testing/promotion");
    const curve = [{ event: 3, hire: { share: 0.998, low: 0.99, high: 1 }, swing: 0 }];
    const analysis = { curve } as unknown as Analysis;
    const { HireloopPeek } = await import("./peek");
    const peek = new HireloopPeek();
    peek.at = 3;
    peek.view = viewOf(promotions["blocked"]!, 3, ALONE, { settled: null });
    document.body.append(peek);
    await peek.updateComplete;
    expect(peek.querySelector(".p-there")).toBeNull();
    peek.view = { ...peek.view, settled: analysis };
    await peek.updateComplete;
    expect(peek.querySelector(".p-there")?.textContent).toBe("Reaches L7 >99%");
  });

  test("draws of a long recording what is near", async () => {
    const { root } = await theatre(fixtureDriver("long"), 7_000);
    const drawn = () => root.querySelectorAll(".lines .line").length;
    expect(drawn()).toBeLessThan(80);
    expect(root.querySelector(".lines .cur")).not.toBeNull();
    expect(root.querySelectorAll(".tick").length).toBeLessThan(10);
  });
});
