import { expect, test } from "vitest";
import { anotherSeed, seedIn } from "./seed";

test("a seed is any whole number of 64 bits, kept digit by digit", () => {
  expect(seedIn("9223372036854775807")).toBe("9223372036854775807");
  expect(seedIn("-9223372036854775808")).toBe("-9223372036854775808");
  expect(seedIn(" +007 ")).toBe("7");
});

test("anything else is none", () => {
  for (const text of ["", "1.5", "1e3", "0x10", "9223372036854775808", "-", "seven", "1 2", "9".repeat(99)]) {
    expect(seedIn(text), text).toBeNull();
  }
});

test("another seed is never the first one", () => {
  expect([0, 0.5, 0.999_999].map(anotherSeed)).toEqual(["2", "5001", "9999"]);
});
