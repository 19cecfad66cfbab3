import { render } from "lit";
import { describe, expect, test } from "vitest";
import { fixtureRecordings } from "../testing/recordings";
import { card, feature } from "./cards";

const shelf = fixtureRecordings("some");
const [plain, levelled, , , blocked, advanced, transfer] = shelf;

let drawnOn: HTMLElement;

function text(recording = plain!, outcomes = true): string {
  drawnOn = document.createElement("ul");
  render(card(recording, outcomes), drawnOn);
  return drawnOn.textContent?.replaceAll(/\s+/g, " ") ?? "";
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

  test("keeps the outcome of a promotion where outcomes are hidden", () => {
    expect(text(blocked, false)).not.toMatch(/Blocked|Promoted/);
    expect(drawn()).not.toMatch(/Blocked|Promoted/);
    expect(drawnOn.querySelector(".poster .trk")).toBeNull();
  });

  test("still running, has none", () => {
    expect(text({ ...blocked!, blocked: null })).toContain("Still running");
  });
});

test("the first card says why", () => {
  const place = document.createElement("div");
  render(feature(blocked!, true), place);
  expect(place.textContent).toContain("The evidence does not reach L7.");
  expect(place.textContent).toContain("Level held");
  expect(place.textContent).not.toContain("Strong Hire");
});
