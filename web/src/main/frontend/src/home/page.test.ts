import axe from "axe-core";
import { render } from "lit";
import { describe, expect, test } from "vitest";
import { home } from "../testing/home";
import { forks, hostile, many, running, shelf, stopped } from "../testing/recordings";
import { fixtureRecordings, scenarios } from "../testing/shelf";
import { page } from "./page";
import { EVERYTHING } from "./query";
import type { State } from "./state";

function drawn(state: Partial<State>): HTMLElement {
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  render(page(home({ scenarios, recordings: fixtureRecordings("some"), ...state })), main);
  return main;
}

const told = (main: HTMLElement) => main.querySelector(".told [role=status]")?.textContent?.trim();
const outcomeFilter = (main: HTMLElement) =>
  main.querySelector<HTMLSelectElement>('select[aria-label="Outcome"]')!;

describe("the page", () => {
  test("of a fresh data folder shows every scenario that ships, the one of the demo first", () => {
    const main = drawn({ recordings: [] });
    expect(main.querySelectorAll(".card")).toHaveLength(29);
    expect(main.querySelector(".feature")?.textContent).toContain("Perfect record, shallow depth");
    expect(main.textContent).not.toContain("Hide outcomes");
    expect(told(main)).toBe("29 scenarios not played yet.");
  });

  test("tells how many were found of how many", () => {
    expect(told(drawn({}))).toBe("7 replays, 23 scenarios not played yet.");
    expect(told(drawn({ query: { ...EVERYTHING, company: "Meta" } }))).toMatch(/^\d+ of 30: 4 replays, /);
  });

  test("says that nothing was found, and how to go on", () => {
    const main = drawn({ query: { ...EVERYTHING, q: "zzz" } });
    expect(told(main)).toBe("Nothing matches.");
    expect(main.querySelector(".none button")?.textContent).toBe("Clear filters");
    expect(main.querySelector(".card")).toBeNull();
  });

  test("closes the outcome filter while outcomes are hidden, and says why", () => {
    expect(outcomeFilter(drawn({})).disabled).toBe(false);
    const query = { ...EVERYTHING, outcome: "HIRE" };
    const main = drawn({ outcomes: false, query });
    expect(outcomeFilter(main).disabled).toBe(true);
    expect(outcomeFilter(main).value).toBe("");
    expect(outcomeFilter(main).textContent).toContain("Outcomes hidden");
    expect(told(main)).toBe(told(drawn({ outcomes: false })));
  });

  test("keeps the last good list when the server goes away, and says how old it is", () => {
    const main = drawn({ trouble: "The server does not answer", readAt: 0, now: 190_000 });
    expect(main.querySelector("[role=alert]")?.textContent).toContain("3 minutes old");
    expect(main.querySelectorAll(".card").length).toBeGreaterThan(20);
  });

  test("has no link that leads nowhere", () => {
    for (const link of drawn({}).querySelectorAll("a")) {
      expect(link.getAttribute("href")).toMatch(/^\/(replay|api\/recordings)\/[^/]+/);
    }
  });

  test("draws many a page at a time", () => {
    const main = drawn({ recordings: many, scenarios: [] });
    expect(main.querySelectorAll(".card")).toHaveLength(48);
    expect(main.querySelector(".more")?.textContent).toContain("452 are left");
  });
});

/** Axe takes its time in a browser that is none, on a machine that does other things too. */
const SLOW = 30_000;

const draft = {
  scenario: scenarios[0]!.name,
  variant: "base",
  seed: "x",
  busy: false,
  trouble: "Refused.",
};
const notice = { key: "1", text: "Deleted.", bad: false, open: "a", undo: "a" };

test.each<[string, Partial<State>]>([
  ["of a fresh data folder", { recordings: [] }],
  ["waiting", { recordings: null, scenarios: null }],
  ["with trouble", { trouble: "The server does not answer" }],
  ["of hostile recordings", { recordings: hostile, scenarios: [] }],
  ["with something running", { recordings: [running, stopped], outcomes: false }],
  [
    "with forks and a menu",
    { recordings: [shelf[0]!, ...forks], opened: new Set([shelf[0]!.id]), menu: "fork-vote" },
  ],
  ["with a name being written", { menu: shelf[0]!.id, naming: true }],
  ["with messages", { notices: [notice, { ...notice, key: "2", bad: true }], dragging: true }],
  ["with the play dialog", { draft }],
])(
  "the page %s is free of what axe can find without layout",
  async (_, state) => {
    const few = { recordings: shelf.slice(0, 2), scenarios: scenarios.slice(0, 2) };
    const main = drawn({ ...few, ...state });
    main.querySelector("dialog")!.toggleAttribute("open", state.draft !== undefined);
    const { violations } = await axe.run(main, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
  SLOW,
);
