import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { analysing, analysis } from "../../../testing/analysed";
import { fixtureDriver } from "../../../testing/drivers";
import type { HireloopCurve } from "./curve";
import { ALONE, type Host, Refusal } from "../../host";

beforeEach(async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollTo ??= () => {};
  Element.prototype.scrollIntoView ??= () => {};
  HTMLCanvasElement.prototype.getContext = () => null;
  await import("../element");
  await import("../extras");
  await import("../forks");
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const spaced = (node: Node | null | undefined): string =>
  node?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";

const refuse = () => Promise.reject(new Refusal({ title: "Not here", status: 422, detail: "It was said." }));

async function theatre(seq: number, host: Host = analysing, recording = "latency") {
  const element = document.createElement("hireloop-replay");
  document.body.append(element);
  element.host = host;
  element.player.load(fixtureDriver(recording));
  element.player.seek(seq);
  element.focusPane("analysis");
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
  };
  await settle();
  const part = (name: string) => element.shadowRoot!.querySelector(name)?.shadowRoot ?? null;
  const names = (name: string) =>
    [...(part(name)?.querySelectorAll("button") ?? [])].map(
      (button) => button.getAttribute("aria-label") ?? spaced(button),
    );
  const press = async (name: string, label: string | RegExp) => {
    [...(part(name)?.querySelectorAll("button") ?? [])]
      .find((button) => (button.getAttribute("aria-label") ?? spaced(button)).match(label))
      ?.click();
    await settle();
  };
  return { element, part, names, press, settle, seq: () => element.player.snapshot.state.seq };
}

describe("the number", () => {
  test("has its change, its interval and its place beside it", async () => {
    const { part } = await theatre(74);
    expect(spaced(part("hireloop-chance")?.querySelector(".p"))).toBe(
      "P(hire) now 20% −23 on this event 95%: 17–23 Event 74 of 84 · 06:56 · 1,000 plays",
    );
  });

  test("is not shown before it is settled", async () => {
    const first = { ...analysis, runs: 100 };
    const { part } = await theatre(74, {
      ...analysing,
      analyse: (_, runs) => (runs === 100 ? Promise.resolve(first) : new Promise(() => {})),
    });
    expect(spaced(part("hireloop-chance"))).not.toMatch(/\d%/);
    expect(spaced(part("hireloop-chance"))).toContain("numbers appear once settled");
    expect(part("hireloop-curve")?.querySelector(".unsettled .line")).not.toBeNull();
    expect(part("hireloop-curve")?.querySelectorAll(".tp")).toHaveLength(0);
  });
});

describe("the curve", () => {
  test("names its turning points for those who do not see it", async () => {
    const { names } = await theatre(75);
    expect(names("hireloop-curve")).toEqual([
      "Turning point 1: +14 points, event 49, Okafor's card: Strong Hire",
      "Turning point 2: +20 points, event 62, The straw poll is revealed",
      "Turning point 3: −23 points, event 74, Wilk moves Bell",
      "Take the fork: Bell stays at Hire, comes to Hire",
      "Turning point 4: −20 points, event 80, S-14 moves Raman",
      "95% interval",
    ]);
  });

  test("does not tell a card's rating before it is unsealed", async () => {
    const { names } = await theatre(50);
    expect(names("hireloop-curve")[0]).toBe(
      "Turning point 1: +14 points, event 49, Okafor seals a scorecard",
    );
  });

  test("goes to a turning point, and forks there in one click", async () => {
    const fork = vi.fn(analysing.fork!);
    const { press, seq } = await theatre(60, { ...analysing, fork, address: () => "#there" });
    await press("hireloop-curve", /^Turning point 3/);
    expect(seq()).toBe(74);
    await press("hireloop-curve", /^Take the fork/);
    expect(fork).toHaveBeenCalledWith(analysis.recording, 73, ["what-if.votes.bell=hire"]);
  });

  test("shows nothing ahead where that is hidden", async () => {
    const { element, part, settle } = await theatre(60);
    element.shadowRoot!.querySelector<HireloopCurve>("hireloop-curve")!.view.toggleAhead();
    await settle();
    expect(part("hireloop-curve")?.querySelectorAll(".tp")).toHaveLength(1);
    expect(part("hireloop-curve")?.querySelector(".coming")).toBeNull();
    expect(spaced(part("hireloop-analysis"))).not.toContain("What turned it");
    expect(spaced(part("hireloop-analysis"))).toContain("you hide what is ahead");
  });
});

describe("the transcript", () => {
  test("says below a change of vote why, and leads to the whole of it", async () => {
    const { element, part, press, settle } = await theatre(73);
    element.focusPane("stage");
    expect(spaced(part("hireloop-footnote"))).toBe("");
    element.player.step(1);
    await settle();
    expect(spaced(part("hireloop-footnote"))).toContain("Why did Bell move? 90% by S-14");
    await press("hireloop-footnote", /Back to the rule/);
    expect(element.shadowRoot!.querySelector(".theatre.show-analysis")).not.toBeNull();
  });
});

describe("the panel", () => {
  test("answers what turned it, why, who, what went unsaid, what acted and by which rule", async () => {
    const { part } = await theatre(74);
    const titles = [...part("hireloop-analysis")!.querySelectorAll("section > h3")].map(spaced);
    expect(titles).toEqual([
      "What turned it4 turning points",
      "Whyback to the line",
      "Who moved whom2 changes",
      "Unsaid evidence9 of 13 said, 69%",
      "What acted on people2 effects",
      "The ruleMajority",
    ]);
    expect(spaced(part("hireloop-analysis")?.querySelector(".here"))).toBe(
      "Why did Bell move? Wilk moved Bell from Hire to No Hire. 90% by S-14, 30% by rank and −20% by Okafor (S-02), of the net change.",
    );
  });

  test("walks back from the decision to the line, each step a way to its moment", async () => {
    const { part, press, seq } = await theatre(74);
    const kinds = [...part("hireloop-analysis")!.querySelectorAll(".chain .kind")].map(spaced);
    expect(kinds).toEqual([
      "Decision",
      "Rule",
      "The vote that decided",
      "What moved it",
      "Scorecard",
      "Signal",
      "Line",
    ]);
    await press("hireloop-analysis", /^Line Lindqvist/);
    expect(seq()).toBe(31);
  });

  test("has a table of who moved whom with a word in each cell", async () => {
    const { part } = await theatre(74);
    const rows = [...part("hireloop-analysis")!.querySelectorAll(".matrix tbody tr")];
    expect(rows.map((row) => [...row.children].map(spaced))).toEqual([
      ["Wilk", "−1.08", "0"],
      ["Okafor", "+0.18", "+0.80"],
    ]);
  });

  test("says why a fork was refused, and lets another be tried", async () => {
    const { part, press } = await theatre(74, { ...analysing, fork: refuse });
    await press("hireloop-analysis", /Bell stays at Hire/);
    expect(spaced(part("hireloop-analysis")?.querySelector("[role=alert] .slip"))).toBe("It was said.");
    expect(part("hireloop-analysis")?.querySelector("[aria-busy=true]")).toBeNull();
  });

  test("offers no fork where none can be made", async () => {
    const { names } = await theatre(74, { ...analysing, fork: null });
    expect(
      [...names("hireloop-analysis"), ...names("hireloop-curve")].filter((of) => of.match(/fork/i)),
    ).toEqual([]);
  });

  test("says plainly that there is no analysis, or why not", async () => {
    const alone = await theatre(74, ALONE);
    expect(spaced(alone.part("hireloop-analysis"))).toContain("No analysis is at hand in this copy.");
    const old = await theatre(74, {
      ...analysing,
      analyse: () =>
        Promise.reject(new Refusal({ title: "Of an older model", status: 409, detail: "Play it again." })),
    });
    expect(spaced(old.part("hireloop-analysis"))).toBe("Of an older model Play it again.");
  });

  test("speaks of a level where there is no hire, and of no votes", async () => {
    const promotion = {
      ...analysis,
      decision: null,
      moves: [],
      flags: [],
      why: [],
      rules: [],
      pivotal: null,
      whyNonePivotal: "A promotion has no votes.",
      evidence: { recorded: 0, aired: 0, share: null, unsaid: [] },
    };
    const { part } = await theatre(3, { ...analysing, analyse: async () => promotion }, "blocked");
    expect(spaced(part("hireloop-chance"))).toMatch(/^Reaches L7 now 10%/);
    const panel = part("hireloop-analysis")!;
    expect([...panel.querySelectorAll("section > h3")].map(spaced)).toEqual([
      "What turned it4 turning points",
    ]);
    expect(spaced(panel)).not.toMatch(/P\(hire\)/);
  });

  test.each([20, 64, 74])(
    "is free of what axe can find without layout (event %i)",
    async (seq) => {
      const { element } = await theatre(seq);
      document.documentElement.lang = "en";
      document.title = "Replay";
      const found = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
      expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    },
    30_000,
  );
});
