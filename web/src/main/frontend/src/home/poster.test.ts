import { render } from "lit";
import { expect, test } from "vitest";
import { shelf } from "../testing/recordings";
import { type Drawn, large, poster, small } from "./poster";

const [plain, , , , , advanced] = shelf;

function drawn(of: Drawn, outcomes = true, size = small): SVGElement {
  const place = document.createElement("div");
  render(poster(of, size, outcomes), place);
  return place.querySelector("svg")!;
}

test("each vote is a line, and what lies on the rails at the end is counted", () => {
  const svg = drawn(plain!);
  expect(svg.querySelectorAll(".trk")).toHaveLength(plain!.trajectory.length);
  expect([...svg.querySelectorAll("text")].map((text) => text.textContent)).toEqual(["1", "1", "2", "1"]);
  expect(svg.getAttribute("aria-label")).toMatch(/at the end 1 Strong Hire, 1 Hire, 2 No Hire/);
});

test("a line turns where the vote did and ends on its rail", () => {
  const points = [
    [100, "HIRE"],
    [200, "NO_HIRE"],
  ] as const;
  const svg = drawn({ ...plain!, trajectory: [{ person: "ada", points }] }, true, large);
  expect(svg.querySelector(".trk")?.getAttribute("d")).toBe("M0.0 47.0H460.9V85.0H530.0");
});

test("hidden outcomes leave the rails alone", () => {
  for (const recording of shelf) {
    expect(drawn(recording, false).querySelector(".trk, text")).toBeNull();
    expect(drawn(recording, false).querySelector(".rail")).not.toBeNull();
  }
});

test("nothing to draw gives no broken line", () => {
  const none: Drawn = { entry: "INTERVIEW", trajectory: [], level: null, blocked: null };
  expect(drawn(none).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  expect(drawn({ ...none, entry: "PROMOTION" }).querySelector(".trk")).toBeNull();
  expect(drawn(advanced!).querySelector(".trk")).not.toBeNull();
});
