import { expect, test } from "vitest";
import { EVERYTHING, isEverything, readQuery, writeQuery } from "./query";

test("what is looked for comes back from the address", () => {
  const query = {
    ...EVERYTHING,
    q: "stale & read?",
    company: "Meta",
    entry: "PROMOTION",
    outcome: "NO_HIRE",
  };
  const address = writeQuery(query, "?fixture=some");
  expect(address).toContain("fixture=some");
  expect(address).toContain("outcome=no_hire");
  expect(readQuery(address)).toEqual(query);
});

test("an address that looks for nothing is bare", () => {
  expect(writeQuery({ ...EVERYTHING, q: "  " }, "?q=old&company=Meta")).toBe("");
  expect(isEverything(readQuery(""))).toBe(true);
});

test("an address that somebody made up does no harm", () => {
  const query = readQuery(`?outcome=constructor&entry=x&q=${"y".repeat(9_999)}&company=%00`);
  expect(query.outcome).toBe("");
  expect(query.entry).toBe("");
  expect(query.q).toHaveLength(200);
});
