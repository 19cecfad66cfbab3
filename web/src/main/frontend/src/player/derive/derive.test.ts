import { describe, expect, test } from "vitest";
import { castLooks } from "../../shared/avatars";
import { ratingAt, steppedPath } from "../../shared/trajectory";
import { frames, header } from "../../testing/latency";
import { panelist } from "../../testing/people";
import { History } from "../history";
import { castOf } from "./cast";
import { forkText } from "./change";
import { placesFor } from "./places";
import { scaleOf } from "./scale";
import { subtitleOf } from "./subtitle";
import { tallyOf, tallyText } from "./tally";
import { tiePath } from "./ties";
import { trajectoriesOf } from "./trajectories";

const history = new History();
history.append(frames);
const tally = (seq: number) => tallyText(tallyOf(history.at(seq), castOf(header)));

describe("the tally", () => {
  test("is sealed until the reveal", () => {
    expect(tally(10)).toBe("Votes sealed");
    expect(tally(58)).toBe("2 of 5 votes in, sealed");
  });
  test("follows each move", () => {
    expect(tally(62)).toBe("Gate overrides 3 to 2");
    expect(tally(84)).toBe("Gate failed, 3 to 2 against");
  });
});

describe("vote lines", () => {
  test("begin at the reveal and not before", () => {
    const lines = trajectoriesOf(frames);
    expect(lines).toHaveLength(5);
    expect(new Set(lines.map(({ points }) => points[0]?.[0]))).toEqual(new Set([62]));
    expect(trajectoriesOf(frames.slice(0, 61))).toEqual([]);
    expect(ratingAt(lines[0]!, 61)).toBeNull();
  });
  test("are drawn as steps, past and ahead meeting at the playhead", () => {
    const line = {
      person: "bell",
      points: [
        [62, "HIRE"],
        [74, "NO_HIRE"],
      ] as const,
    };
    const draw = (from: number, to: number) =>
      steppedPath(
        line,
        from,
        to,
        (x) => x,
        (rating) => (rating === "HIRE" ? 1 : 2),
      );
    expect(draw(1, 61)).toBe("");
    expect(draw(1, 70)).toBe("M62.0 1.0H70.0");
    expect(draw(70, 84)).toBe("M70.0 1.0H74.0V2.0H84.0");
  });
});

describe("the axis", () => {
  const scale = scaleOf(header.chapters, header.frames);
  test("is told apart at every event and found again", () => {
    for (let seq = 1; seq <= header.frames; seq++) expect(scale.seq(scale.x(seq))).toBe(seq);
  });
  test("gives the shortest chapter room and ends at one", () => {
    expect(Math.min(...scale.spans.map(({ from, to }) => to - from))).toBeGreaterThan(0.07);
    expect(scale.x(header.frames)).toBeCloseTo(1);
    expect(scale.x(0)).toBe(0);
  });
});

describe("the table", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("seats %i people without a shared place", (people) => {
    const places = placesFor(people);
    expect(new Set(places.map(({ row, x }) => `${row} ${x}`)).size).toBe(people);
    expect(places.every(({ x }) => x > 0 && x < 1)).toBe(true);
  });
  test("lets a tie run along the rim only", () => {
    const places = placesFor(6);
    const size = { width: 600, height: 300 };
    expect(tiePath(places[1]!, places[5]!, size, 12).line).toContain("Q588 12 588 32");
    expect(tiePath(places[1]!, places[3]!, size, 12).line).toContain("Q12 12 12 32");
    expect(tiePath(places[0]!, places[2]!, size, 12).line).toBe("M100 12H500V4");
  });
});

test("people keep their look, and no two share one while there are enough", () => {
  const ids = ["okafor", "wilk", "raman", "fischer", "tanaka", "bell", "x", "y", "z", "candidate"];
  expect(new Set(castLooks(ids).values()).size).toBe(ids.length);
  expect(castLooks(ids)).toEqual(castLooks(ids));
});

describe("a person's name in short", () => {
  const cast = castOf({
    ...header,
    panel: [
      panelist("sesay", "Idris Sesay", "PM"),
      panelist("sandoval", "Inés Sandoval", "TPM"),
      panelist("lim", "Lim Shu Fen", "Engineer"),
      panelist("brandao", "Rui Brandão Costa", "Engineer"),
      panelist("p1", "Ana María López", "Manager"),
      panelist("p2", "Juan López", "Manager"),
      panelist("x", "Jo Ito", "PM"),
      panelist("y", "Ji Ito", "PM"),
    ],
  });
  test("is the word that their id says, else the last one, unless two share it", () => {
    expect(["sesay", "lim", "brandao", "p2", "candidate"].map(cast.short)).toEqual([
      "Sesay",
      "Lim",
      "Brandão",
      "Juan López",
      cast.name("candidate").split(" ").at(-1),
    ]);
  });
  test("has initials of its own", () => {
    expect(["sesay", "sandoval", "lim"].map(cast.initials)).toEqual(["ISe", "ISa", "LSF"]);
    const all = cast.header.panel.map(({ id }) => cast.initials(id));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a fork's heading", () => {
  const fork = {
    ...header,
    parent: "original",
    forkedAt: 73,
    change: ["what-if.unsaid=[S-09, S-03]", "what-if.votes.bell=hire"],
  };
  test("says what was changed, and where", () => {
    expect(subtitleOf(fork)).toMatch(/^Fork at event 73: nobody brings up S-09 and S-03; Bell votes Hire · /);
    expect(forkText({ ...fork, forkedAt: 0, change: [] })).toBe("Fork from the start");
    expect(forkText(header)).toBeNull();
    expect(subtitleOf(header)).not.toContain("Fork");
  });
  test("is of a length to read, whatever a setting says", () => {
    const told = forkText({ ...fork, change: [`debrief.discussion[0].says=${"a\u202E".repeat(500)}`] })!;
    expect(told.length).toBeLessThan(300);
    expect(told).not.toContain("\u202E");
  });
});
