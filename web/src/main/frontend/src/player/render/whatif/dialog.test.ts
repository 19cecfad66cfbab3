import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { stubDialogs } from "../../../testing/dialogs";
import * as forked from "../../../testing/fork";
import { analysisOf, choices, latencyHost } from "../../../testing/host";
import * as latency from "../../../testing/latency";
import { viewOf } from "../../../testing/view";
import { ALONE, type Host, Refusal, type Replay } from "../../host";
import type { View } from "../view";
import type { HireloopWhatIf } from "./dialog";

const host: Host = { ...latencyHost, choices: async () => choices, family: null };

beforeAll(async () => {
  stubDialogs();
  HTMLCanvasElement.prototype.getContext = () => null;
  await import("./dialog");
});
afterEach(() => document.body.replaceChildren());

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened(more: Partial<View> = {}, at = 73, recording: Replay = latency) {
  const element = document.createElement("hireloop-what-if") as HireloopWhatIf;
  element.view = viewOf(recording, Math.max(1, at), host, more);
  document.body.append(element);
  element.open(at);
  await settled();
  await element.updateComplete;
  const root = element.shadowRoot!;
  const text = (selector = "dialog") =>
    root.querySelector(selector)?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
  const button = (name: string) =>
    [...root.querySelectorAll("button")].find((one) =>
      (one.getAttribute("aria-label") ?? one.textContent ?? "").replaceAll(/\s+/g, " ").includes(name),
    )!;
  const press = async (name: string) => {
    button(name).click();
    await settled();
    await element.updateComplete;
  };
  const write = async (settings: string) => {
    const area = root.querySelector("textarea")!;
    area.value = settings;
    area.dispatchEvent(new Event("input"));
    root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
    await settled();
    await element.updateComplete;
    return area;
  };
  return { element, root, text, button, press, write };
}

const refuse = async () => {
  throw new Refusal({
    title: "This cannot be changed",
    status: 422,
    detail: "Nobody is called wilkk.",
  });
};

describe("what if", () => {
  test("offers every change from an event on, and says which flip the decision", async () => {
    const { root, text, button } = await opened();
    expect(root.querySelector("dialog")?.open).toBe(true);
    expect(text("h2")).toBe("What if from event 73?");
    expect(text(".where")).toContain("Events 1 to 73 stay");
    expect(root.querySelectorAll("tbody tr")).toHaveLength(5);
    expect(button("Wilk votes Strong Hire: flips") ?? null).toBeNull();
    expect(button("Wilk votes Strong Hire, flips to Hire")).toBeDefined();
    expect(button("Nobody notes S-14").textContent).toMatch(/flips to\s*Hire/);
    expect(text(".refused")).toContain("What is said is scripted here, and so is its order.");
  });

  test("is free of what axe can find without layout", { timeout: 30_000 }, async () => {
    const { element } = await opened();
    document.documentElement.lang = "en";
    document.title = "Replay";
    const found = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  test("takes a change with one click, at the event that choice leaves", async () => {
    const fork = vi.fn(async () => {});
    const at = choices.map((one) => ({ ...one, at: 72 }));
    const { press, root } = await opened({ fork, host: { ...host, choices: async () => at } });
    await press("Tomasz Wilk says nothing");
    expect(fork).toHaveBeenCalledExactlyOnceWith(72, ["what-if.silent=[wilk]"]);
    expect(root.querySelector("dialog")?.open).toBe(false);
  });

  test("plays one change at a time and says that it does", async () => {
    const answers: (() => void)[] = [];
    const fork = vi.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
    const { press, button } = await opened({ fork });
    await press("Tomasz Wilk says nothing");
    expect(button("Tomasz Wilk says nothing").getAttribute("aria-busy")).toBe("true");
    expect(button("Nobody notes S-14").disabled).toBe(true);
    await press("Tomasz Wilk says nothing");
    expect(fork).toHaveBeenCalledTimes(1);
    answers[0]!();
  });

  test("shows a refusal under what was asked for", async () => {
    const { press, root, button } = await opened({ fork: refuse });
    await press("Tomasz Wilk says nothing");
    const row = button("Tomasz Wilk says nothing").closest("li")!;
    expect(row.querySelector("[role=alert]")?.textContent).toContain("Nobody is called wilkk.");
    expect(root.querySelector("dialog")?.open).toBe(true);
    await press("Okafor votes No Hire,");
    expect(root.querySelectorAll("[role=alert]")).toHaveLength(1);
    expect(root.querySelector(".ballot + [role=alert]")).not.toBeNull();
  });

  test("keeps a reader's own setting when it is refused, and takes several", async () => {
    const { write, text } = await opened({ fork: refuse });
    const area = await write("what-if.votes.wilkk=hire");
    expect(text("#own-refusal")).toBe("Nobody is called wilkk.");
    expect(area.value).toBe("what-if.votes.wilkk=hire");
    expect(area.getAttribute("aria-invalid")).toBe("true");
    await write("votes");
    expect(text("#own-refusal")).toBe("Line 1 is not PATH=VALUE.");
    const fork = vi.fn(async () => {});
    const other = await opened({ fork });
    await other.write("a=b\nc.d=e");
    expect(fork).toHaveBeenCalledExactlyOnceWith(73, ["a=b", "c.d=e"]);
  });

  test("narrows to a group, to words, and to what flips the decision", async () => {
    const { root, press, text, element } = await opened();
    await press("Evidence");
    expect([...root.querySelectorAll(".group h3")].map(({ textContent }) => textContent)).toEqual([
      "Evidence",
    ]);
    await press("All");
    const search = root.querySelector<HTMLInputElement>("[type=search]")!;
    search.value = "lenient";
    search.dispatchEvent(new Event("input"));
    await element.updateComplete;
    expect(root.querySelectorAll("button.offer")).toHaveLength(1);
    search.value = "zebra";
    search.dispatchEvent(new Event("input"));
    await element.updateComplete;
    expect(text(".offers")).toBe("No change fits.");
  });

  test("asks again where it leaves elsewhere, and forgets an answer that comes too late", async () => {
    const answers: (() => void)[] = [];
    const asked = vi.fn(
      (_: string, at: number) =>
        new Promise<typeof choices>((resolve) =>
          answers.push(() => resolve([{ ...choices[15]!, label: `After ${at}` }])),
        ),
    );
    const { press, text, element } = await opened({ host: { ...host, choices: asked } });
    expect(text(".state")).toContain("Playing on from here");
    await press("Before this event");
    expect(asked.mock.calls.map(([, at]) => at)).toEqual([73, 72]);
    answers[1]!();
    answers[0]!();
    await settled();
    await element.updateComplete;
    expect(text(".rows")).toContain("After 72");
    expect(text("h2")).toBe("What if from just before event 73?");
  });

  test("says so where the choices cannot be had, and tries again", async () => {
    let down = true;
    const asked = async () => (down ? refuse() : choices);
    const { text, press, root } = await opened({ host: { ...host, choices: asked } });
    expect(text(".slip")).toContain("Nobody is called wilkk.");
    down = false;
    await press("Try again");
    expect(root.querySelectorAll("tbody tr")).toHaveLength(5);
  });

  test("says so where there is nothing to choose from", async () => {
    expect((await opened({ host: { ...host, choices: async () => [] } })).text(".state")).toContain(
      "Nothing is left to change",
    );
    const promotion = { ...latency, header: { ...latency.header, entry: "PROMOTION" as const } };
    expect(
      (await opened({ host: { ...host, choices: async () => [] } }, 5, promotion)).text(".state"),
    ).toContain("work that is shown");
    expect((await opened({ host: ALONE })).text(".state")).toContain("not at hand");
  });

  test("offers, where all is settled, what would have turned it", async () => {
    const fork = vi.fn(async () => {});
    const flips = [
      {
        event: 74,
        label: "Bell stays",
        at: 73,
        set: ["what-if.votes.bell=hire"],
        decision: "HIRE" as const,
        local: true,
      },
    ];
    const analysis = { ...analysisOf(latency.header, 0.2, 0, "NO_HIRE"), flips };
    const { press, text } = await opened({ fork, analysis, host: { ...host, choices: async () => [] } }, 84);
    expect(text(".group")).toMatch(
      /What would have turned it Bell stays, from event 73 on\s*flips to\s*Hire/,
    );
    await press("Bell stays");
    expect(fork).toHaveBeenCalledExactlyOnceWith(73, ["what-if.votes.bell=hire"]);
  });

  test("sends a fork's reader to its original for what came before", async () => {
    const { text, root, press } = await opened({}, 40, forked);
    await press("From the start");
    expect(text(".state")).toContain(`This is a fork from event ${forked.FORKED_AT} on.`);
    expect(root.querySelector(".state a")?.getAttribute("href")).toContain("fixture=latency");
  });

  test("gives the focus back to what opened it", async () => {
    const invoker = document.createElement("button");
    document.body.append(invoker);
    invoker.focus();
    const { root } = await opened();
    root.querySelector("dialog")!.close();
    expect(document.activeElement).toBe(invoker);
  });

  test("is gone through by arrows, in the table by rows and columns", async () => {
    const { root, button, press } = await opened();
    const arrow = (key: string) =>
      root.activeElement!.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    button("Okafor votes No Hire").focus();
    arrow("ArrowDown");
    expect(root.activeElement?.getAttribute("aria-label")).toContain("Wilk votes No Hire");
    arrow("ArrowRight");
    expect(root.activeElement?.getAttribute("aria-label")).toContain("Wilk votes Hire");
    button("Bell votes No Hire").focus();
    arrow("ArrowDown");
    expect(root.activeElement?.textContent).toContain("Nobody notes S-14");
    await press("Close");
    expect(root.querySelector("dialog")?.open).toBe(false);
  });
});
