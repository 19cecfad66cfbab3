import { render } from "lit";
import { describe, expect, test } from "vitest";
import { home } from "../testing/home";
import { forks, shelf, stopped } from "../testing/recordings";
import { scenarios } from "../testing/shelf";
import { card, feature, scenarioCard } from "./cards";
import type { State } from "./state";

const [plain, levelled, running, named, blocked, advanced, transfer] = shelf;

let drawnOn: HTMLElement;

const spaced = (element: HTMLElement): string => element.textContent?.replaceAll(/\s+/g, " ") ?? "";

function text(recording = plain!, state: Partial<State> = {}, left = [] as typeof forks): string {
  drawnOn = document.createElement("ul");
  const below = left.map((fork) => ({ recording: fork, depth: 0 }));
  render(card({ root: recording, forks: below, byForks: false }, home(state)), drawnOn);
  return spaced(drawnOn);
}

const drawn = () => drawnOn.querySelector(".poster")?.getAttribute("aria-label");

describe("a card", () => {
  test("names the variant, unless it is the base", () => {
    expect(text(levelled)).toContain("Variant undocumented");
    expect(text(plain)).not.toContain("Variant");
  });

  test("says how the candidate came to the committee", () => {
    expect(text(transfer)).toContain("LinkedIn · PM · transfer");
    expect(text(blocked)).toContain("Meta · TPM · promotion");
  });

  test("says what became of a promotion, and draws the level", () => {
    expect(text(blocked)).toContain("Blocked from L7");
    expect(drawn()).toBe("Blocked from L7");
    expect(text(advanced)).toContain("Promoted to Meta L7");
    expect(drawn()).toBe("Promoted to L7");
  });

  test("keeps the outcome where outcomes are hidden, of forks too", () => {
    const shown = text(blocked, { outcomes: false, opened: new Set([blocked!.id]) }, forks);
    expect(shown).not.toMatch(/Blocked|Promoted|No hire/);
    expect(drawn()).not.toMatch(/Blocked|Promoted/);
    expect(drawnOn.querySelector(".poster .trk")).toBeNull();
  });

  test("still running, says how far it is", () => {
    expect(text(running)).toContain("Running, 34 events");
  });

  test("stopped before its end, offers to play on", () => {
    expect(text(stopped)).toContain("Stopped after 34 events");
    expect(text(stopped)).toContain("Play on");
    expect(text(running)).not.toContain("Play on");
    expect(text(plain)).not.toContain("Play on");
  });

  test("puts the name before the title that others have too", () => {
    expect(text(named)).toMatch(/The one for Thursday's workshop.*The meeting moved/);
    expect(drawnOn.querySelector("h3")?.textContent).not.toContain("The meeting moved");
  });

  test("folds its forks away, and shows what they changed", () => {
    expect(text(plain, {}, forks)).toContain("3 forks");
    expect(drawnOn.querySelector(".fork")).toBeNull();
    const open = text(plain, { opened: new Set([plain!.id]) }, forks);
    expect(open).toContain("Okafor votes Hire");
    expect(open).toContain("Nobody notes S-03");
    expect(open).toContain("After event 55 · Bell speaks first");
  });

  test("offers to play a shipped scenario again, and no other", () => {
    const menu = plain!.id;
    expect(text(plain, { menu, scenarios })).toContain("Play again");
    expect(text(plain, { menu, scenarios: [] })).not.toContain("Play again");
    expect(text(plain, { menu, scenarios: [] })).toContain("Delete");
  });

  test("says at the field why a name cannot be had", () => {
    text(plain, { menu: plain!.id, naming: true, misnamed: "Too long." });
    const field = drawnOn.querySelector("input")!;
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(drawnOn.querySelector(`#${field.getAttribute("aria-describedby")}`)?.textContent).toContain(
      "Too long.",
    );
    text(plain, { menu: plain!.id, naming: true });
    expect(drawnOn.querySelector("input")?.getAttribute("aria-invalid")).toBe("false");
  });

  test("takes markup in a title as text", () => {
    text({ ...plain!, title: "<img src=x>", teaches: "<b>bold</b>" });
    expect(drawnOn.querySelector("img, b")).toBeNull();
  });
});

test("a scenario without a recording has no lines and a way to play it", () => {
  const place = document.createElement("ul");
  render(scenarioCard(scenarios[0]!, home().actions), place);
  expect(place.querySelector(".trk")).toBeNull();
  expect(place.querySelector(".poster")?.getAttribute("aria-label")).toBe("Not played yet");
  expect(place.querySelector("button")?.textContent).toContain(`Play ${scenarios[0]!.title}`);
});

test("the first card says why", () => {
  const place = document.createElement("div");
  render(feature(blocked!, true), place);
  expect(place.textContent).toContain("The evidence does not reach L7.");
  expect(place.textContent).toContain("Level held");
  expect(place.textContent).not.toContain("Strong Hire");
});
