import { render } from "lit";
import { expect, test } from "vitest";
import { header } from "../testing/latency";
import { liveBadge } from "./live";

const badge = (live: boolean, viewers: number): string => {
  const place = document.createElement("p");
  render(liveBadge({ ...header, live }, viewers), place);
  return place.textContent ?? "";
};

test("a running play is called live, and others who watch are counted", () => {
  expect(badge(true, 1)).toBe("Live");
  expect(badge(true, 3)).toBe("Live 3 watching");
  expect(badge(false, 3)).toBe("");
});
