import { describe, expect, test } from "vitest";
import { clipped, named, quoted } from "./text";

describe("text that someone wrote, in a sentence", () => {
  test("loses the marks that would turn round what stands beside it", () => {
    expect(quoted("Ada\u202E\u2066 Byron\u2069")).toBe("Ada Byron");
  });

  test("stands on its own where it runs the other way", () => {
    expect(named("יעל כהן", "p1")).toBe("\u2068יעל כהן\u2069");
    expect(named("Ada Byron", "p1")).toBe("Ada Byron");
  });

  test("is clipped to what can be read, never within a character", () => {
    expect(clipped("abcdef", 3)).toBe("abc…");
    expect(clipped("👩👩👩👩", 3)).toBe("👩👩👩…");
    expect(named("x".repeat(10_000), "p1")).toHaveLength(61);
  });

  test.each(["", "  ", "\u200B\u200D\u2060", "\u202E\u3164"])(
    "is the id where it leaves no ink (%j)",
    (name) => {
      expect(named(name, "p1")).toBe("p1");
    },
  );
});
