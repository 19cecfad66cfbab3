import { describe, expect, test } from "vitest";
import { analysis } from "../../../testing/analysed";
import type { Chance } from "../../analysis";
import { HEIGHT, WIDTH } from "../axis";
import { LINE, type Spot, TARGET, placeDots, placeLabels } from "./labels";
import { marksOf, samples } from "./marks";
import { columnsOf, draw, height } from "./thin";
import { turningPoints } from "./turning";

const room = { width: 900, height: 130 };
const evenly = (events: number) => (event: number) => event / events;

const at = (share: number) => Number(height(share).toFixed(1));

const chance = (event: number, share: number): Chance => ({
  event,
  what: "",
  hire: { share, low: Math.max(0, share - 0.02), high: Math.min(1, share + 0.02) },
  swing: 0,
  turning: false,
});

describe("the curve", () => {
  test("holds each share from its event to the next", () => {
    const { line } = draw([chance(0, 1), chance(1, 0), chance(2, 0), chance(4, 1)], evenly(4));
    expect(line).toBe(`M0 ${height(1)}H250V${height(0)}H1000V${height(1)}H1000`);
  });

  test("of ten thousand events is no longer than the plot is wide, and keeps its extremes", () => {
    const curve = Array.from({ length: 10_000 }, (_, event) =>
      chance(event, event === 5_003 ? 1 : (event % 7) / 10),
    );
    const columns = columnsOf(curve, evenly(9_999));
    expect(columns.length).toBeLessThanOrEqual(WIDTH + 1);
    expect(Math.max(...columns.map(({ most }) => most))).toBe(1);
    expect(draw(curve, evenly(9_999)).line.length).toBeLessThan(40_000);
    expect(draw(curve, evenly(9_999)).line).toContain(`V${height(1)}`);
  });

  test("has a band that holds every interval", () => {
    const { band } = draw([chance(0, 0.5), chance(1, 0.2)], evenly(2));
    expect(band).toBe(`M0 ${at(0.52)}H500V${at(0.22)}H${WIDTH}V${at(0.18)}H500V${at(0.48)}H0Z`);
  });

  test("of nothing is nothing", () => expect(draw([], evenly(1)).line).toBe(""));

  test("is never drawn outside the plot", () => {
    expect(height(1)).toBeGreaterThan(0);
    expect(height(0)).toBeLessThan(HEIGHT);
  });
});

const near = (a: Spot, b: Spot) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < TARGET;

describe("dots", () => {
  test("stay where they are while they are apart", () => {
    const points = [
      { x: 100, y: 60 },
      { x: 300, y: 60 },
    ];
    expect(placeDots(points, room)).toEqual(points);
  });

  test("step aside where they would meet, the first having its way", () => {
    const points = [0, 12, 24, 36, 48].map((by) => ({ x: 450 + by, y: 60 + by / 4 }));
    const placed = placeDots(points, room);
    expect(placed[0]).toEqual(points[0]);
    const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => near(a, b)));
    expect(pairs).not.toContain(true);
    expect(placed.every(({ x, y }) => x >= 0 && x <= room.width && y >= 0 && y <= room.height)).toBe(true);
  });
});

const wanted = (x: number, y: number, side: "left" | "right" = "left", widths = [160, 40]) => ({
  dot: { x, y },
  widths,
  side,
});

describe("labels", () => {
  test("stand where they had best, when nothing is in the way", () => {
    const [left, right] = placeLabels([wanted(400, 60), wanted(600, 60, "right")], room, 500, [], []);
    expect(left).toEqual({ left: 226, top: 50, text: 0 });
    expect(right).toEqual({ left: 614, top: 50, text: 0 });
  });

  test("keep off the playhead, the edges and one another", () => {
    const dots = [90, 110, 400, 424, 448, 880].map((x, index) => ({ x, y: 40 + index * 8 }));
    const placed = placeLabels(
      dots.map(({ x, y }) => wanted(x, y, x < 440 ? "left" : "right")),
      room,
      440,
      dots,
      [],
    );
    const boxes = placed.flatMap((of, index) =>
      of
        ? {
            left: of.left,
            right: of.left + [160, 40][of.text]!,
            top: of.top,
            bottom: of.top + LINE,
            index,
          }
        : [],
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(room.width);
      expect(box.left < 440 && box.right > 440).toBe(false);
      for (const other of boxes) {
        const meet =
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom;
        expect(meet).toBe(box.index === other.index);
      }
    }
  });

  test("that say only by how much stand beside their own dot and no other, or not at all", () => {
    const dots = [
      { x: 400, y: 60 },
      { x: 470, y: 60 },
    ];
    const close = { ...wanted(400, 60, "right", [40]), close: true };
    const [beside] = placeLabels([close], room, 100, dots, []);
    expect(beside!.left + 40).toBeLessThan(400);
    const crowded = [...dots, { x: 330, y: 60 }];
    expect(placeLabels([close], room, 100, crowded, [])).toEqual([null]);
    expect(placeLabels([{ ...close, close: false }], room, 100, crowded, [])[0]).not.toBeNull();
  });

  test("say less where there is no room, and nothing where there is none at all", () => {
    const narrow = { width: 120, height: 20 };
    expect(placeLabels([wanted(60, 10)], narrow, 0, [], [])[0]?.text).toBe(1);
    expect(placeLabels([wanted(20, 10, "left", [160])], narrow, 60, [], [])).toEqual([null]);
  });

  test("rather hide nothing of the curve", () => {
    const curve = Array.from({ length: 60 }, (_, index) => ({ x: 200 + index * 4, y: 60 }));
    const [placed] = placeLabels([wanted(400, 60)], room, 800, [], curve);
    expect(placed!.top > 60 || placed!.top + LINE < 60).toBe(true);
  });
});

const layout = (seq: number, width = 900) =>
  marksOf({
    all: turningPoints(analysis),
    curve: samples(columnsOf(analysis.curve, evenly(84)), { width, height: 130 }),
    room: { width, height: 130 },
    seq,
    forks: true,
    x: evenly(84),
    what: ({ what }) => what,
    measure: (text) => text.length * 6,
  });

describe("turning points in the plot", () => {
  test("say what happened once it has, and only by how much before", () => {
    const marks = layout(70);
    expect(marks.map(({ ahead }) => ahead)).toEqual([false, false, true, true]);
    expect(marks.map(({ label }) => label?.what)).toEqual([
      "Adaeze Okafor rates Program Management: Strong Hire",
      "The straw poll is revealed",
      "",
      // No room right beside its dot.
      undefined,
    ]);
  });

  test("are labelled one at a time on a phone: the latest", () => {
    const labelled = layout(75, 300).filter(({ label }) => label !== null);
    expect(labelled.map(({ point }) => point.event)).toEqual([74]);
  });
});
