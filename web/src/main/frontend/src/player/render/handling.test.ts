import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixtureDriver } from "../../testing/drivers";
import { header } from "../../testing/latency";
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

  test("draws of a long recording what is near", async () => {
    const { root } = await theatre(fixtureDriver("long"), 7_000);
    const drawn = () => root.querySelectorAll(".lines .line").length;
    expect(drawn()).toBeLessThan(80);
    expect(root.querySelector(".lines .cur")).not.toBeNull();
    expect(root.querySelectorAll(".tick").length).toBeLessThan(10);
  });
});
