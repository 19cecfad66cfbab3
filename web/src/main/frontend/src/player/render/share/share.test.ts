import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as latency from "../../../testing/latency";
import { promotions } from "../../../testing/promotion";
import { viewOf } from "../../../testing/view";
import { castOf } from "../../derive/cast";
import { trajectoriesOf } from "../../derive/trajectories";
import type { AnyFrame, Header } from "../../frames";
import { ALONE, type Host } from "../../host";
import { reduce } from "../../reduce";
import { start } from "../../state";
import "./dialog";
import { embedLine } from "./embedding";
import { type Poster, posterSvg } from "./poster";
import { fileName } from "./save";
import { escaped, lines } from "./xml";

const posterOf = (header: Header, frames: readonly AnyFrame[], seq = frames.length): Poster => ({
  cast: castOf(header),
  state: frames.slice(0, seq).reduce(reduce, start),
  trajectories: trajectoriesOf(frames),
});

const drawn = (poster: Poster): Document =>
  new DOMParser().parseFromString(posterSvg(poster), "image/svg+xml");

const words = (document: Document): string =>
  [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join("|");

describe("a poster", () => {
  test("stands by itself: text as text, colours of its own, nothing fetched", () => {
    const svg = posterSvg(posterOf(latency.header, latency.frames));
    expect(svg).not.toMatch(/var\(|class=|style=|href=|url\(/);
    expect(words(drawn(posterOf(latency.header, latency.frames)))).toContain(latency.header.title);
  });

  test("tells how it came out, and no more than had happened by then", () => {
    const all = words(drawn(posterOf(latency.header, latency.frames)));
    expect(all).toContain("No hire");
    const early = drawn(posterOf(latency.header, latency.frames, 30));
    expect(words(early)).toContain("No decision yet");
    expect(early.querySelectorAll("path[fill=none][opacity]")).toHaveLength(0);
    expect(drawn(posterOf(latency.header, latency.frames)).querySelectorAll("path[opacity]")).toHaveLength(
      trajectoriesOf(latency.frames).length,
    );
  });

  test("draws a promotion as the step that was asked for", () => {
    const { header, frames } = promotions["blocked"]!;
    expect(words(drawn(posterOf(header, frames)))).toContain("Blocked from");
  });

  test("shows hostile text as text and cuts what is too long", () => {
    const hostile = '</text><script>alert("1")</script> & \u0000\uD800 ]]> ';
    const header = { ...latency.header, title: hostile + "long ".repeat(5_000) };
    const document = drawn(posterOf(header, latency.frames));
    expect(document.querySelector("parsererror, script")).toBeNull();
    expect(words(document)).toContain("</text><script>");
    expect(words(document)).toContain("…");
    expect(words(document).length).toBeLessThan(1_000);
  });
});

describe("text in a picture", () => {
  test("keeps letters, signs and emoji", () => {
    expect(escaped("Ines Sá 👩‍👩‍👧 \t<b>&'\"")).toBe("Ines Sá 👩‍👩‍👧 \t&lt;b&gt;&amp;&apos;&quot;");
  });

  test("breaks between words and cuts at the last line, within a word if it must", () => {
    expect(lines("one two three", 7, 2)).toEqual(["one two", "three"]);
    expect(lines("one two three four", 7, 2)).toEqual(["one two", "three…"]);
    expect(lines("incomprehensible", 7, 2)).toEqual(["incomp…"]);
    expect(lines("面接面接面接面接", 7, 1)[0]).toBe("面接面…");
    expect(lines("", 7, 2)).toEqual([""]);
  });
});

describe("names of files", () => {
  test("are plain whatever the scenario is called", () => {
    expect(fileName("case-35", "2", ".svg")).toBe("case-35-2.svg");
    expect(fileName('../<b>"é', 1, ".html")).toBe("b--1.html");
  });
});

describe("the line for a page", () => {
  test("names the files, and the event where it is to begin there", () => {
    const line = embedLine(latency.header, true, 42);
    expect(line).toMatch(/^<script type="module" src="hireloop-replay\.js"><\/script>\n<hireloop-replay /);
    expect(line).toMatch(/ src="[\w.-]+\.hireloop" analysis="[\w.-]+\.analysis\.json" event="42">/);
    expect(embedLine(latency.header, false, null)).not.toMatch(/analysis|event/);
  });
});

/** As much of a dialog as jsdom leaves out. */
const dialogs = {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  },
};

async function opened(host: Host, part?: "embed") {
  const element = document.createElement("hireloop-share");
  element.view = viewOf(latency, 42, host);
  document.body.append(element);
  element.open(part);
  await element.updateComplete;
  await element.updateComplete;
  const root = element.shadowRoot!;
  const named = (name: string) =>
    [...root.querySelectorAll<HTMLElement>("button, a")].find((one) => one.textContent?.trim() === name);
  return { element, root, named };
}

describe("the dialog", () => {
  const server: Host = {
    ...ALONE,
    address: (id, seq) => `/replay/${id}#e=${seq}`,
    files: () => ({
      recording: "/file",
      page: "/page",
      analysis: "/analysis",
      player: "/player.js",
    }),
  };
  const copy: Host = {
    ...ALONE,
    files: () => ({ recording: "blob:1", page: null, analysis: null, player: null }),
  };

  beforeEach(() => {
    Object.assign(HTMLDialogElement.prototype, dialogs);
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  test("offers what a server has: link, files, transcript, poster and embed", async () => {
    const { root, named } = await opened(server);
    expect(root.querySelector("dialog")?.open).toBe(true);
    expect(root.querySelector<HTMLInputElement>(".link")?.value).toMatch(/^http.*\/replay\/.*#e=42$/);
    for (const name of ["HTML file", "Recording file", "Transcript", "SVG", "PNG", "Copy line", "Player"]) {
      expect(named(name), name).toBeDefined();
    }
  });

  test("offers a copy that plays alone nothing it cannot do", async () => {
    const { root, named } = await opened(copy);
    expect(named("Recording file")?.getAttribute("href")).toBe("blob:1");
    expect(named("Transcript")).toBeDefined();
    expect(named("HTML file")).toBeUndefined();
    expect(root.querySelector(".link, .embed")).toBeNull();
  });

  test("says what came of copying, and selects the text where the clipboard is closed", async () => {
    const written: string[] = [];
    vi.stubGlobal("navigator", {
      clipboard: { writeText: async (text: string) => written.push(text) },
    });
    const { element, root, named } = await opened(server);
    named("Copy link")!.click();
    await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).toBe("Link copied."));
    expect(written[0]).toMatch(/#e=42$/);
    vi.stubGlobal("navigator", {});
    named("Copy line")!.click();
    await vi.waitFor(() =>
      expect(root.querySelector("[role=status]")?.textContent).toContain("copy it with your keyboard"),
    );
    expect(element.shadowRoot!.activeElement).toBe(root.querySelector("textarea"));
  });

  test("opens on what it takes to embed, with the focus there", async () => {
    const { root } = await opened(server, "embed");
    expect(root.activeElement?.textContent).toBe("Embed in a page");
  });

  test("prints the whole recording however far it was watched", async () => {
    const { element, root } = await opened(server);
    window.dispatchEvent(new Event("beforeprint"));
    const print = root.querySelector(".print")!;
    expect(print.querySelectorAll(".lines tbody tr:not(.session)")).toHaveLength(latency.frames.length);
    expect(print.textContent).toMatch(/not said/);
    expect(print.textContent).toMatch(/Strong No Hire/);
    expect(print.querySelectorAll("button, input, a")).toHaveLength(0);
    window.dispatchEvent(new Event("afterprint"));
    await element.updateComplete;
    expect(root.querySelector(".print")).toBeNull();
  });
});
