import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { recordingFiles } from "../testing/contract";
import { readAnalysis } from "./analysis";
import { toContainer } from "./queries";
import { textOf } from "./source";
import { hostTokens } from "./tokens";

describe("the tokens of one element", () => {
  const css = ':root {\n  --bg: #fff;\n}\n:root[data-theme="dark"] {\n  --bg: #000;\n}\n';

  test("are on it and on nothing else", () => {
    expect(hostTokens(css)).not.toContain(":root");
    expect(hostTokens(css)).toContain(":host {\n  --bg: #fff;\n}");
  });

  test("follow its theme, and the system where it has none", () => {
    expect(hostTokens(css)).toContain(':host([theme="dark"]) {\n  --bg: #000;\n}');
    expect(hostTokens(css)).toMatch(
      /prefers-color-scheme: dark\) \{ :host\(:not\(\[theme="light"\]\)\) \{\s+--bg: #000;/,
    );
  });

  test("are found however short a build has made them", () => {
    const short = ":root{--bg:#fff}:root[data-theme=dark]{--bg:#000}";
    expect(hostTokens(short)).toContain(':host{--bg:#fff}:host([theme="dark"]){--bg:#000}');
    expect(hostTokens(short)).toContain(':host(:not([theme="light"])) { --bg:#000 }');
  });
});

describe("queries of the window", () => {
  test("become queries of the room that the element has", () => {
    expect(toContainer("@media (max-width: 760px) { .a { top: 0 } }")).toBe(
      "@container (max-width: 760px) { .a { top: 0 } }",
    );
    expect(toContainer("@media (max-height: 820px) and (min-width: 701px), (max-width: 1199px) {}")).toBe(
      "@container ((max-height: 820px) and (min-width: 701px)) or ((max-width: 1199px)) {}",
    );
  });

  test("leave paper, motion and colours to the window", () => {
    const css = "@media print {} @media (prefers-reduced-motion: reduce) {}";
    expect(toContainer(css)).toBe(css);
  });
});

describe("what an attribute points at", () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  test("may be an element of the page, its text as it was before it went into HTML", async () => {
    const held = document.createElement("script");
    held.type = "application/json";
    held.id = "case";
    held.textContent = String.raw`"{\"a\":\"\u003c/script>\"}\n"`;
    document.body.append(held);
    expect(await textOf("#case")).toBe('{"a":"</script>"}\n');
    held.textContent = '{"curve":[]}';
    expect(await textOf("#case")).toBe('{"curve":[]}');
    await expect(textOf("#other")).rejects.toThrow("Nothing in this page is called 'other'");
  });

  test("is told when it is not there or cannot be read", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    await expect(textOf("case.hireloop")).rejects.toMatchObject({
      problem: { title: "There is no 'case.hireloop'" },
    });
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    await expect(textOf("case.hireloop")).rejects.toMatchObject({
      problem: { title: "'case.hireloop' cannot be read" },
    });
  });
});

describe("an analysis beside a recording", () => {
  const chance = { event: 0, what: "", hire: { share: 1, low: 1, high: 1 }, swing: 0, turning: false };
  const analysis = {
    recording: "a",
    decision: null,
    runs: 100,
    curve: [chance],
    turningPoints: [],
    moves: [],
    pivotal: null,
    whyNonePivotal: "Nothing flips it.",
    evidence: { recorded: 0, aired: 0, share: null, unsaid: [] },
    flags: [],
  };

  test("has empty lists for what an earlier version left out", () => {
    expect(readAnalysis(JSON.stringify(analysis), "a")).toMatchObject({
      why: [],
      rules: [],
      flips: [],
    });
  });

  test("is not shown where it is another recording's, or none", () => {
    expect(() => readAnalysis(JSON.stringify(analysis), "b")).toThrow("that of another recording");
    expect(() => readAnalysis("<html>", "a")).toThrow("is not what 'hireloop analyze ID --json' prints");
    expect(() => readAnalysis("null", "a")).toThrow("is not what");
  });

  test.each([
    ["lists that it has not", { moves: undefined }],
    ["a flag that is none", { flags: [null] }],
    ["a chance without numbers", { curve: [{ ...chance, hire: null }] }],
    ["a move without speakers", { moves: [{ event: 1, voter: "b", from: "HIRE", to: "HIRE", moved: 0 }] }],
    ["words for evidence", { evidence: "all" }],
    ["a fork without settings", { flips: [{ event: 1, label: "x", at: 0, decision: "HIRE" }] }],
  ])("is refused before it is drawn where it has %s", (_, wrong) => {
    expect(() => readAnalysis(JSON.stringify({ ...analysis, ...wrong }), "a")).toThrow("is not what");
  });
});

const embedded = async (attributes: Readonly<Record<string, string>>) => {
  const element = document.createElement("hireloop-replay");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector("[role=alert]")).not.toBeNull());
  await element.updateComplete;
  return element.shadowRoot!;
};

describe("the embedded player", () => {
  beforeEach(async () => {
    vi.stubEnv("VITE_EMBED", "true");
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    Element.prototype.scrollTo ??= () => {};
    await import("./main");
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  test("says so where it has no recording, and offers no list of others", async () => {
    const root = await embedded({});
    expect(root.querySelector("[role=alert]")?.textContent).toContain("This player has no recording");
    expect(root.querySelector("a")).toBeNull();
    expect(root.host.hasAttribute("failed")).toBe(true);
  });

  test("says so where the file is no recording", async () => {
    vi.stubGlobal("fetch", async () => new Response("<!doctype html>"));
    const root = await embedded({ src: "case.hireloop" });
    expect(root.querySelector("[role=alert]")?.textContent).toContain("not a recording");
  });

  test("lends its file an address when it is asked for, and takes it back when it leaves", async () => {
    const made = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:1");
    const given = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
    vi.stubGlobal("fetch", async () => new Response([...recordingFiles.values()][0]));
    const element = document.createElement("hireloop-replay");
    const host = vi.spyOn(element, "host", "set");
    element.setAttribute("src", "case.hireloop");
    document.body.append(element);
    await vi.waitFor(() => expect(element.getAttribute("aria-label")).toContain("Replay: "));
    expect(made).not.toHaveBeenCalled();
    const files = host.mock.lastCall?.[0].files;
    expect([files?.("x").recording, files?.("x").recording]).toEqual(["blob:1", "blob:1"]);
    element.remove();
    expect([made.mock.calls.length, given.mock.calls]).toEqual([1, [["blob:1"]]]);
    expect(element.hasAttribute("failed")).toBe(false);
  });
});
