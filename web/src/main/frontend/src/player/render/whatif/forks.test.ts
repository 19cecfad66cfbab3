import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as forked from "../../../testing/fork";
import { latencyHost } from "../../../testing/host";
import { viewOf, wordsOf } from "../../../testing/view";
import { ALONE, type Host, Refusal } from "../../host";
import type { HireloopForks } from "./forks";

beforeAll(async () => {
  await import("./forks");
});
afterEach(() => document.body.replaceChildren());

const settled = () => new Promise((resolve) => setTimeout(resolve));
const family = await latencyHost.family!("");

async function tree(more: Partial<Host> = {}, quiet = false) {
  const host: Host = {
    ...latencyHost,
    family: async () => family,
    rename: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    restore: vi.fn(async () => {}),
    ...more,
  };
  const element = document.createElement("hireloop-forks") as HireloopForks;
  element.view = viewOf(forked, 30, host);
  element.quiet = quiet;
  document.body.append(element);
  const drawn = async () => {
    await settled();
    await element.updateComplete;
    await settled();
  };
  await drawn();
  const root = element.shadowRoot!;
  const row = (name: string) => [...root.querySelectorAll("li")].find((one) => wordsOf(one).includes(name))!;
  const press = async (name: string, word: string) => {
    [...row(name).querySelectorAll("button")]
      .find((one) => (one.getAttribute("aria-label") ?? wordsOf(one)).startsWith(word))!
      .click();
    await drawn();
  };
  return {
    element,
    host,
    root,
    row,
    press,
    drawn,
    text: () => wordsOf(root.querySelector(".tree")),
  };
}

const refuse = async () => {
  throw new Refusal({ title: "The server does not answer", status: 0 });
};

const more = "What to do with";

describe("the forks of a recording", () => {
  test("stand below what they left, with decision, change and event, this one marked", async () => {
    const { root, row } = await tree();
    expect([...root.querySelectorAll("li")].map((one) => one.getAttribute("aria-level"))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "2",
    ]);
    expect(wordsOf(row("Nobody notes S-14"))).toContain("you are here From event 19");
    expect(row("Nobody notes S-14").querySelector("[aria-current=page]")).not.toBeNull();
    expect(row("Wilk stays quiet").querySelector("[role=img]")?.getAttribute("aria-label")).toBe("No hire");
    expect(row("Wilk stays quiet").querySelector("a")?.getAttribute("href")).toContain("#e=72");
  });

  test("are renamed in place by Enter, and left as they were by Escape", async () => {
    const { host, row, press, drawn, root } = await tree();
    await press("Wilk stays quiet", more);
    await press("Wilk stays quiet", "Rename");
    const input = root.querySelector<HTMLInputElement>(".naming input")!;
    expect(root.activeElement).toBe(input);
    expect(input.maxLength).toBe(120);
    input.value = "Silence";
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    input.dispatchEvent(escape);
    await drawn();
    expect(escape.defaultPrevented).toBe(true);
    expect(host.rename).not.toHaveBeenCalled();
    await press("Wilk stays quiet", "Rename");
    root.querySelector<HTMLInputElement>(".naming input")!.value = " Silence ";
    root.querySelector(".naming")!.dispatchEvent(new Event("submit", { cancelable: true }));
    await drawn();
    expect(host.rename).toHaveBeenCalledExactlyOnceWith("second", "Silence");
    expect(row("Silence")).toBeDefined();
  });

  test("keep a name that the server refuses in its field, and say why", async () => {
    const { press, root, drawn } = await tree({ rename: refuse });
    await press("Wilk stays quiet", more);
    await press("Wilk stays quiet", "Rename");
    root.querySelector<HTMLInputElement>(".naming input")!.value = "Long";
    root.querySelector(".naming")!.dispatchEvent(new Event("submit", { cancelable: true }));
    await drawn();
    expect(root.querySelector<HTMLInputElement>(".naming input")?.value).toBe("Long");
    expect(root.querySelector("[role=alert]")?.textContent).toContain("The server does not answer");
  });

  test("are deleted with an undo, and from the one that is watched a way to its original", async () => {
    const { host, press, row, root } = await tree();
    await press("Nobody notes S-14", more);
    await press("Nobody notes S-14", "Delete");
    expect(host.remove).toHaveBeenCalledExactlyOnceWith(forked.header.id);
    expect(wordsOf(row("Deleted:"))).toBe("Deleted: Nobody notes S-14 Undo Go to its original");
    expect(root.activeElement?.textContent?.trim()).toBe("Undo");
    await press("Deleted:", "Undo");
    expect(host.restore).toHaveBeenCalledExactlyOnceWith(forked.header.id);
    expect(wordsOf(row("Nobody notes S-14"))).toContain("you are here");
  });

  test("offer the link to copy by hand where the page may not copy", async () => {
    const { press, root } = await tree();
    await press("Wilk stays quiet", more);
    await press("Wilk stays quiet", "Copy link");
    expect(root.querySelector<HTMLInputElement>(".link-text")?.value).toMatch(/^http.*fixture=/);
  });

  test("say so where they cannot be had, or say nothing where that was asked for", async () => {
    expect((await tree({ family: refuse })).root.textContent).toContain("The server does not answer");
    expect((await tree(ALONE)).root.textContent).toContain("not at hand");
    expect((await tree(ALONE, true)).root.textContent?.trim()).toBe("");
    expect((await tree({ family: async () => family.slice(0, 1) }, true)).root.textContent?.trim()).toBe("");
  });
});
