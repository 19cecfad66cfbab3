/** Where numbered dots and their labels go in the plot, in pixels. Pure. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A dot is a target of its own size. */
export const TARGET = 24;
export const LINE = 20;
const GAP = 14;
const STEP = 8;
/** Half the playhead's width, with its head. */
const PLAYHEAD = 8;
/** A label may reach over the plot's upper edge by this much. */
const OVER = 12;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const crosses = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const apart = (a: Spot, b: Spot): boolean => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= TARGET;

/** Ways to step aside, the nearest first; straight up or down before sideways. */
const asides: readonly Spot[] = [0, 1, -1, 2, -2]
  .flatMap((across) =>
    [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((up) => ({ x: across * TARGET, y: -up * TARGET })),
  )
  .toSorted((a, b) => Math.abs(a.x) * 2 + Math.abs(a.y) - (Math.abs(b.x) * 2 + Math.abs(b.y)));

/** Dots at their points, or beside them where another one is already; the first in the list have their way. */
export function placeDots(points: readonly Spot[], room: Room): readonly Spot[] {
  const placed: Spot[] = [];
  const inside = ({ x, y }: Spot) => x >= 0 && x <= room.width && y >= 0 && y <= room.height;
  for (const point of points) {
    const free = asides
      .map((by) => ({ x: point.x + by.x, y: point.y + by.y }))
      .find((spot) => inside(spot) && placed.every((other) => apart(spot, other)));
    placed.push(free ?? point);
  }
  return placed;
}

export interface Label {
  readonly dot: Spot;
  /** Widths to try, the fullest text first. */
  readonly widths: readonly number[];
  /** Where it had best stand; what is watched lies left of the playhead. */
  readonly side: "left" | "right";
  /** Says nothing by which to know whose it is, so it stands right beside its dot and beside no other. */
  readonly close?: boolean;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** Which of the widths fits. */
  readonly text: number;
}

/** How far a label is moved up or down, in the order in which that is tried. */
const shifts = Array.from({ length: 21 }, (_, index) => Math.ceil(index / 2) * (index % 2 ? -1 : 1) * STEP);

function candidates({ dot, side }: Label, width: number): readonly Box[] {
  const other = side === "left" ? "right" : "left";
  return [side, other].flatMap((way) =>
    [...shifts.map((shift) => dot.y - LINE / 2 + shift), -OVER].map((top) => {
      const left = way === "left" ? dot.x - GAP - width : dot.x + GAP;
      return { left, right: left + width, top, bottom: top + LINE };
    }),
  );
}

const around = ({ x, y }: Spot): Box => ({
  left: x - TARGET / 2,
  right: x + TARGET / 2,
  top: y - TARGET / 2 + 1,
  bottom: y + TARGET / 2 - 1,
});

const away = (box: Box, { x, y }: Spot): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

const isBeside = (box: Box, dot: Spot, dots: readonly Spot[]): boolean =>
  away(box, dot) <= GAP + STEP / 2 &&
  dots.every((other) => (other.x === dot.x && other.y === dot.y) || away(box, other) >= 2 * GAP);

/** How much of the curve a label would hide. */
const hidden = (box: Box, curve: readonly Spot[]): number =>
  curve.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;

/**
 * A place for each label where it meets no other, no dot, no edge and not the playhead; null where there is
 * none. The first in the list have their way.
 */
export function placeLabels(
  labels: readonly Label[],
  room: Room,
  playhead: number,
  dots: readonly Spot[],
  curve: readonly Spot[],
): readonly (Placed | null)[] {
  const head: Box = {
    left: playhead - PLAYHEAD,
    right: playhead + PLAYHEAD,
    top: -TARGET,
    bottom: room.height + TARGET,
  };
  const taken: Box[] = [head, ...dots.map(around)];
  const free = (box: Box) =>
    box.left >= 0 &&
    box.right <= room.width &&
    box.top >= -OVER &&
    box.bottom <= room.height &&
    !taken.some((other) => crosses(box, other));
  const best = (label: Label, width: number): Box | undefined =>
    candidates(label, width)
      .filter((box) => free(box) && (!label.close || isBeside(box, label.dot, dots)))
      .map((box, order) => ({ box, cost: hidden(box, curve) + order }))
      .toSorted((a, b) => a.cost - b.cost)[0]?.box;
  return labels.map((label) => {
    for (const [text, width] of label.widths.entries()) {
      const box = best(label, width);
      if (box) {
        taken.push(box);
        return { left: box.left, top: box.top, text };
      }
    }
    return null;
  });
}
