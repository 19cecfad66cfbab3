import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as forked from "../../../testing/fork";
import { analysisOf, latencyHost } from "../../../testing/host";
import * as latency from "../../../testing/latency";
import { promotions } from "../../../testing/promotion";
import { viewOf, wordsOf } from "../../../testing/view";
import { ALONE, type Host, type Replay } from "../../host";
import type { View } from "../view";
import type { HireloopCompare } from "./compare";

const host: Host = { ...latencyHost, family: null };
const original = {
  ...latency,
  analysis: analysisOf(latency.header, 0.2, 0, "NO_HIRE"),
  analysing: "settled",
} as const;
const beside: Partial<View> = {
  original,
  analysis: analysisOf(forked.header, 0.4, 1, "HIRE"),
  analysing: "settled",
};

beforeAll(async () => {
  HTMLCanvasElement.prototype.getContext = () => null;
  await import("./compare");
});
afterEach(() => document.body.replaceChildren());

async function compared(more: Partial<View> = beside, seq = 60, recording: Replay = forked) {
  const element = document.createElement("hireloop-compare") as HireloopCompare;
  element.view = viewOf(recording, seq, host, { pane: "compare", ...more });
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll(selector)].map(wordsOf);
  return { element, root, all, text: (selector: string) => wordsOf(root.querySelector(selector)) };
}

describe("a fork beside its original", () => {
  test("says what was changed, where, and what both came to", async () => {
    const { text, all, root } = await compared();
    expect(text(".changed h3")).toBe("Nobody notes S-14");
    expect(text(".settings")).toBe("what-if.unnoted=[S-14]");
    expect(root.querySelector(".changed a")?.getAttribute("href")).toBe(
      `/replay.html?fixture=latency#e=${forked.FORKED_AT}`,
    );
    expect(text(".decisions")).toBe("Original No hire then This fork Hire");
    expect(text(".outcomes")).toContain("The fork flips the decision");
    expect(all(".chance")).toEqual(["Original 15%12% to 18%", "This fork 54%51% to 57%"]);
  });

  test("shows no number of a play that is not settled, and says which is not", async () => {
    const { all } = await compared({
      ...beside,
      analysing: "running",
      original: { ...original, analysis: null, analysing: { title: "Of an older model", status: 409 } },
    });
    expect(all(".chance")).toEqual(["Original not known", "This fork being played…"]);
  });

  test("tells each last vote, and which differ", async () => {
    const { all, text } = await compared();
    expect(text(".last h3")).toBe("Last votes3 of 5 differ");
    expect(all(".last tbody tr")[1]).toBe("Wilk Strong No Hire No Hire ≠differs");
    expect(all(".last tbody tr")[3]).toBe("Fischer Hire Hire");
  });

  test("marks what differs in sign and word, and folds what does not", async () => {
    const { all, root } = await compared();
    expect(all(".pair .sign").slice(0, 2)).toEqual(["−only in the original", "≠differs"]);
    expect(root.querySelectorAll(".pair")).toHaveLength(10);
    expect(all(".run summary")[0]).toMatch(/^34 events the same/);
  });

  test("goes to an event of the fork, and to the original at one of its own", async () => {
    const { root, element } = await compared();
    const pair = root.querySelectorAll(".pair")[1]!;
    pair.querySelector<HTMLButtonElement>(".is button")!.click();
    expect(element.view.player.snapshot.state.seq).toBe(54);
    expect(pair.querySelector(".was a")?.getAttribute("href")).toBe("/replay.html?fixture=latency#e=55");
  });

  test("marks this event, also where it is folded away", async () => {
    const { root } = await compared(beside, 30);
    expect(root.querySelectorAll("[aria-current=true]")).toHaveLength(2);
    expect((await compared(beside, 54)).root.querySelector(".pair[aria-current=true]")).not.toBeNull();
  });

  test("tells nothing of how it ends while what is ahead is hidden", async () => {
    const { root, element, text } = await compared({ ...beside, hideAhead: true }, 40);
    expect(root.querySelector(".decisions")).toBeNull();
    expect(root.querySelectorAll(".pair")).toHaveLength(1);
    root.querySelector<HTMLButtonElement>(".state .link")!.click();
    await element.updateComplete;
    expect(text(".decisions")).toContain("Hire");
  });

  test("is not drawn while it is out of sight", async () => {
    expect((await compared({ ...beside, pane: "stage" })).root.querySelector("section")).toBeNull();
  });

  test("leaves sealed what is sealed while what is ahead is hidden", async () => {
    expect((await compared(beside, 57)).text(".sides")).toMatch(/Wilk casts a sealed vote: No Hire/);
    expect((await compared({ ...beside, hideAhead: true }, 57)).text(".sides")).toMatch(
      /Wilk casts a sealed vote\./,
    );
  });

  test("says so where the original is on its way, or not at hand", async () => {
    expect((await compared({})).text(".state")).toContain("on its way");
    expect((await compared({ host: ALONE })).text(".state")).toContain("not at hand");
    const absent = { title: "Not Found", status: 404, detail: "No recording x is here" };
    expect((await compared({ absent })).text(".state")).toBe(
      "The original is not here any more, so there is nothing to lay this fork beside. No recording x is here.",
    );
  });

  test("works for a promotion, and for a fork of a fork", async () => {
    const { blocked, advanced } = promotions;
    const header = {
      ...advanced!.header,
      parent: blocked!.header.id,
      forkedAt: 0,
      change: ["past=x"],
    };
    const { text } = await compared({ original: { ...blocked!, analysis: null, analysing: "off" } }, 3, {
      ...advanced!,
      header,
    });
    expect(text(".decisions")).toMatch(/^Original Blocked from L7 then This fork Settled at L7$/);
    expect(text(".outcomes")).toContain("Reaches L7 at the start");
    expect(text(".last")).toBe("");
    const again = {
      ...forked,
      header: { ...forked.header, id: "again", parent: forked.header.id, forkedAt: 60 },
    };
    expect(
      (await compared({ original: { ...forked, analysis: null, analysing: "off" } }, 60, again)).text(
        ".sides h3",
      ),
    ).toContain("nothing differs");
  });

  test("is free of what axe can find without layout", { timeout: 30_000 }, async () => {
    const { element } = await compared({ ...beside, host: latencyHost });
    await vi.waitFor(() =>
      expect(
        element.shadowRoot!.querySelector("hireloop-forks")!.shadowRoot!.querySelector("li"),
      ).not.toBeNull(),
    );
    document.documentElement.lang = "en";
    document.title = "Replay";
    const found = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});
