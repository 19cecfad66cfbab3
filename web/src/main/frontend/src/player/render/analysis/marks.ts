/** The turning points as they stand in the plot: dots, labels, and what a label says. Pure. */

import { type Column, height } from "./thin";
import { HEIGHT, WIDTH } from "../axis";
import { type Label, type Placed, type Room, type Spot, placeDots, placeLabels } from "./labels";
import { type TurningPoint, latest } from "./turning";
import { points } from "./words";

export interface Mark {
  readonly point: TurningPoint;
  readonly ahead: boolean;
  readonly now: boolean;
  /** The very place on the curve; the dot may have had to step aside. */
  readonly exact: Spot;
  readonly dot: Spot;
  readonly label: (Placed & { readonly what: string; readonly width: number }) | null;
}

export interface Layout {
  readonly all: readonly TurningPoint[];
  /** Places all along the curve, for labels to keep off. */
  readonly curve: readonly Spot[];
  readonly room: Room;
  readonly seq: number;
  readonly forks: boolean;
  x(seq: number): number;
  /** What a point is called at the playhead. */
  what(point: TurningPoint): string;
  /** How wide a text is drawn. */
  measure(text: string): number;
}

/** Narrower than this there is room for one label. */
const NARROW = 480;
const WIDEST = 210;
/** Beside the text, and for its bold number. */
const PADDING = 12;
const FORK = 26;
const SAMPLE = 6;

const toPixels = ({ width, height: tall }: Room, x: number, share: number): Spot => ({
  x: x * width,
  y: (height(share) / HEIGHT) * tall,
});

/** Places all along the curve, close enough that no label hides it unseen. */
export function samples(columns: readonly Column[], room: Room): readonly Spot[] {
  return columns.flatMap((column, index) => {
    const from = toPixels(room, column.x / WIDTH, column.last);
    const end = columns[index + 1];
    const until = end ? (end.x / WIDTH) * room.width : room.width;
    const flat = Array.from({ length: Math.ceil((until - from.x) / SAMPLE) }, (_, of) => ({
      x: from.x + of * SAMPLE,
      y: from.y,
    }));
    const next = end ? toPixels(room, end.x / WIDTH, end.last).y : from.y;
    const rise = Array.from({ length: Math.floor(Math.abs(next - from.y) / SAMPLE) }, (_, of) => ({
      x: until,
      y: from.y + Math.sign(next - from.y) * of * SAMPLE,
    }));
    return [...flat, ...rise];
  });
}

/** The current one first, then the latest, then the largest swings. */
function byWeight(all: readonly TurningPoint[], seq: number): readonly TurningPoint[] {
  const last = latest(all, seq);
  const weight = (point: TurningPoint) => (point === last ? 2 : 0) + Math.abs(point.swing);
  return all.toSorted((a, b) => weight(b) - weight(a));
}

const texts = ({ what, seq }: Layout, point: TurningPoint): readonly string[] => {
  const change = points(point.swing);
  return point.event > seq ? [change] : [`${change} ${what(point)}`, change];
};

export function marksOf(of: Layout): readonly Mark[] {
  const { all, room, seq, measure, x } = of;
  const largest = all.toSorted((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
  const exact = new Map(all.map((point) => [point, toPixels(room, x(point.event), point.hire.share)]));
  const dots = placeDots(
    largest.map((point) => exact.get(point)!),
    room,
  );
  const dotOf = new Map(largest.map((point, index) => [point, dots[index]!]));
  const labelled = byWeight(all, seq).filter((point) => room.width >= NARROW || point === latest(all, seq));
  const width = (text: string) => Math.min(WIDEST, Math.ceil(measure(text))) + PADDING;
  const wanted = labelled.map((point): Label & { readonly point: TurningPoint } => {
    const fork = of.forks && point.flip && point.event <= seq ? FORK : 0;
    const now = point.event === seq;
    return {
      point,
      dot: dotOf.get(point)!,
      widths: texts(of, point).map((text) => width(text) + fork),
      side: point.event > seq || now ? "right" : "left",
      close: point.event > seq,
    };
  });
  const placed = placeLabels(wanted, room, x(seq) * room.width, dots, of.curve);
  const labels = new Map(
    wanted.map(({ point, widths }, index) => {
      const place = placed[index] ?? null;
      return [point, place && { ...place, what: what(place.text, point), width: widths[place.text]! }];
    }),
  );
  return all.map((point) => ({
    point,
    ahead: point.event > seq,
    now: point.event === seq,
    exact: exact.get(point)!,
    dot: dotOf.get(point)!,
    label: labels.get(point) ?? null,
  }));

  function what(text: number, point: TurningPoint): string {
    return text === 0 && point.event <= seq ? of.what(point) : "";
  }
}
