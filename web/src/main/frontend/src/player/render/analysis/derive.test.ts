import { describe, expect, test } from "vitest";
import { analysis } from "../../../testing/analysed";
import * as latency from "../../../testing/latency";
import { promotions } from "../../../testing/promotion";
import type { VoteMove } from "../../analysis";
import { castOf } from "../../derive/cast";
import { reduce } from "../../reduce";
import { type ReplayState, start } from "../../state";
import { effectGroups, flagsAt } from "./flags";
import { becauseText, codes, matrixOf, movedText } from "./moves";
import { flipName } from "./flip";
import { named, sharesText } from "./portions";
import { rulesText, schemeText } from "./rules";
import { chanceAt, latest, turningPoints } from "./turning";
import { againstIt } from "./turned";
import { citesText } from "./why";
import { chanceName, effectName, grouped, interval, percent, points, scalePoints, shortly } from "./words";

const cast = castOf(latency.header);
const stateAt = (seq: number) => latency.frames.slice(0, seq).reduce<ReplayState>(reduce, start);
const moveAt = (event: number): VoteMove => analysis.moves.find((move) => move.event === event)!;

describe("a number", () => {
  test.each([
    [0.139, "+14"],
    [-0.186, "−19"],
    [0.004, "0"],
    [-0.004, "0"],
  ])("changes by signed whole points: %d is %s", (swing, text) => expect(points(swing)).toBe(text));

  test.each([
    [0, "0%"],
    [0.001, "<1%"],
    [0.2, "20%"],
    [0.999, ">99%"],
    [1, "100%"],
  ])("is never certain before it is: %d is %s", (share, text) => expect(percent(share)).toBe(text));

  test("keeps an interval where whole numbers would leave none", () => {
    expect(interval({ share: 0.2, low: 0.171, high: 0.229 })).toBe("17–23");
    expect(interval({ share: 0, low: 0, high: 0.0038 })).toBe("0–0.4");
  });

  test("is grouped by thousands, and signed on the scale", () => {
    expect([100, 1_000, 12_345_678].map(grouped)).toEqual(["100", "1,000", "12,345,678"]);
    expect([0.364, -0.2, 0.001].map(scalePoints)).toEqual(["+0.36", "−0.20", "0"]);
  });
});

describe("what it is called", () => {
  test("a promotion has no hire, only a level to reach", () => {
    expect(chanceName(latency.header)).toBe("P(hire)");
    expect(chanceName(promotions.blocked.header)).toBe("Reaches L7");
  });

  test("a card says nothing of its rating while it is sealed", () => {
    const what = "Adaeze Okafor rates Program Management: Strong Hire";
    const at = (seq: number) => shortly(what, latency.frames[48], stateAt(seq), cast);
    expect(at(50)).toBe("Okafor seals a scorecard");
    expect(at(60)).toBe("Okafor's card: Strong Hire");
  });

  test("a vote says who moved it, as the stage does, and names are short", () => {
    expect(shortly("", latency.frames[73], stateAt(74), cast)).toBe("Wilk moves Bell");
    expect(shortly("Tomasz Wilk cites S-14", latency.frames[72], stateAt(74), cast)).toBe("Wilk cites S-14");
  });

  test("an effect of a newer version still has a name", () => {
    expect(effectName("ANCHORING")).toBe("Anchoring");
    expect(effectName("PEAK_END")).toBe("Peak end");
  });
});

describe("turning points", () => {
  test("are numbered as they happen, with the fork that undoes them", () => {
    const all = turningPoints(analysis);
    expect(all.map(({ number, event }) => [number, event])).toEqual([
      [1, 49],
      [2, 62],
      [3, 74],
      [4, 80],
    ]);
    expect(all.map(({ flip }) => flip?.label ?? null)).toEqual([null, null, "Bell stays at Hire", null]);
    expect(latest(all, 73)?.number).toBe(2);
    expect(latest(all, 10)).toBeNull();
  });

  test("have their chance even where a curve begins late", () => {
    expect(chanceAt(analysis, 74)?.hire.share).toBe(0.2);
    expect(chanceAt({ ...analysis, curve: analysis.curve.slice(50) }, 74)?.event).toBe(74);
    expect(chanceAt(analysis, 200)).toBeNull();
  });
});

describe("who moved whom", () => {
  test("sums what each said to each, the strongest speaker first", () => {
    const matrix = matrixOf(analysis);
    expect(matrix.speakers).toEqual(["wilk", "okafor"]);
    expect(matrix.voters).toEqual(["bell", "fischer"]);
    expect(matrix.cell("wilk", "bell")).toBeCloseTo(-1.08);
    expect(matrix.cell("okafor", "bell")).toBeCloseTo(0.18);
    expect(matrix.cell("wilk", "fischer")).toBe(0);
    expect(matrix.most).toBeCloseTo(1.08);
  });

  test("says by what, and what held against it", () => {
    expect(movedText(moveAt(74), cast)).toBe("Wilk moved Bell");
    expect(becauseText(moveAt(74), analysis, cast, null)).toBe(
      "90% by S-14, 30% by rank and −20% by Okafor (S-02), of the net change.",
    );
  });

  test("names nobody as the mover whose silence does not undo it", () => {
    expect(movedText(moveAt(69), cast)).toBe("Fischer moved");
    expect(becauseText(moveAt(69), analysis, cast, null)).toBe(
      "Most of the push was Okafor's: 65% by S-02 and 35% by being first to bring evidence. Had Okafor been silent, Fischer would have moved all the same.",
    );
  });

  test("counts only what was said since the change before", () => {
    const again = { ...moveAt(74), event: 78, parts: moveAt(74).parts };
    const both = { ...analysis, moves: [...analysis.moves, again] };
    expect(becauseText(again, both, cast, null)).toBe("All of it as earlier pushes faded.");
  });

  test("tells who tipped it from who pushed most", () => {
    const cause = { speaker: "wilk", evidence: "S-14" };
    expect(becauseText(moveAt(69), analysis, cast, cause)).toMatch(
      /^Wilk's S-14 tipped it; most of the push was Okafor's: 65% by S-02/,
    );
    expect(becauseText(moveAt(74), analysis, cast, cause)).toMatch(/^90% by S-14/);
  });

  test.each([
    [
      [0.521, 0.244, 0.234],
      [52, 25, 23],
    ],
    [
      [0.444, 0.389, -0.314, 0.481],
      [45, 39, -32, 48],
    ],
    [
      [0.335, 0.335, 0.33],
      [34, 33, 33],
    ],
  ])("adds up to the whole: %j", (shares, whole) => {
    const text = sharesText(shares.map((share) => ({ words: "by it", share })));
    const told = [...text.matchAll(/(−?)(\d+)%/g)].map(([, sign, of]) => (sign ? -1 : 1) * Number(of));
    expect(told.reduce((a, b) => a + b, 0)).toBe(100);
    expect(told.map((of, index) => Math.abs(of - whole[index]!) <= 1)).not.toContain(false);
  });

  test("loses nothing that is too small for a word of its own", () => {
    const items = [0.6, 0.2, 0.1, 0.06, 0.04].map((share) => ({ words: `by ${share}`, share }));
    expect(sharesText(named(items))).toBe("60% by 0.6, 20% by 0.2, 10% by 0.1 and 10% by less");
  });

  test("cites all that a statement cited, and what of it did most", () => {
    expect(citesText(["S-09", "S-03"], "S-03")).toBe("cites S-09 and S-03, most by S-03");
    expect(citesText(["S-14"], "S-14")).toBe("cites S-14");
    expect(citesText([], null)).toBe("");
  });

  test("says all of it where there is nothing else", () => {
    const alone = { ...moveAt(74), parts: [{ ...moveAt(74).parts[1]!, share: 1 }] };
    expect(becauseText(alone, analysis, cast, null)).toBe("All of it by S-14.");
  });

  test("says that a what-if made a vote nobody argued for", () => {
    const bare = { ...moveAt(74), parts: [], speakers: [], mover: null };
    expect(becauseText(bare, analysis, cast, null)).toBe("A what-if made this vote.");
  });

  test("tells two people with the same initials apart", () => {
    const panel = ["Idris Sesay", "Inés Sandoval", "Rafael Brandão"].map((name, index) => ({
      ...latency.header.panel[0]!,
      id: `p${index}`,
      name,
    }));
    const namesakes = castOf({ ...latency.header, panel });
    expect(codes(["p0", "p1", "p2"], namesakes)).toEqual(["ISe", "ISa", "RB"]);
  });
});

describe("what acted on people", () => {
  test("is grouped by effect, the largest first", () => {
    const groups = effectGroups(analysis);
    expect(groups.map(({ effect }) => effect)).toEqual(["HALO", "ANCHORING"]);
    expect(groups[0]?.flags.map(({ size }) => size)).toEqual([0.4, -0.2, 0.1]);
    expect(flagsAt(analysis, 64).map(({ person }) => person)).toEqual(["fischer", "bell"]);
  });
});

describe("a turning point", () => {
  const card = latency.frames[48]!;

  test("that goes against its card says so", () => {
    expect(againstIt(card, -0.09)).toBe("(a stronger card was to be expected)");
    expect(againstIt(card, 0.09)).toBe("");
    expect(againstIt(latency.frames[60], -0.09)).toBe("");
  });

  test("undone elsewhere says so", () => {
    const flip = { label: "Bell votes Hire", at: 73, set: [], decision: "HIRE" } as const;
    expect(flipName({ ...flip, local: false }, cast)).toBe(
      "Take the fork: Elsewhere: Bell votes Hire, comes to Hire",
    );
    expect(flipName({ ...flip, local: true }, cast)).not.toContain("Elsewhere");
  });
});

describe("the rule", () => {
  const { rules } = analysis;
  const scheme = { kind: "SCHEME", scheme: "MAJORITY" } as const;

  test("is stated in words", () => expect(schemeText("MAJORITY")).toContain("a tie is no hire"));

  test("is set aside by a gate, and then no other rule helps", () =>
    expect(rulesText(rules, { kind: "FAILED_GATE", gate: "technical-deep-dive" }, cast)).toBe(
      "The gate Technical Deep Dive failed. No rule for counting votes sets that aside.",
    ));

  test("says how many others would end otherwise, and how", () => {
    const open = rules.map((of) => ({ ...of, decision: of.votes }));
    expect(rulesText(open, scheme, cast)).toBe("With the same votes, 1 other rule would end in hold.");
    expect(rulesText(rules, scheme, cast)).toContain("the same under every other rule");
  });
});
