import { type Player, SPEEDS, neighbour } from "../api";
import type { Pane } from "./view";

/** What keys do besides the player: they belong to the page that holds it. */
export interface KeyTarget {
  readonly player: Player;
  focusPane(pane: Pane): void;
  openHelp(): void;
}

type Act = (target: KeyTarget) => void;

const faster =
  (by: number): Act =>
  ({ player }) => {
    const speed = SPEEDS[SPEEDS.indexOf(player.snapshot.speed) + by];
    if (speed !== undefined) player.speed(speed);
  };

const turn =
  (direction: -1 | 1): Act =>
  ({ player }) =>
    player.chapter(neighbour(player.snapshot, direction));

const acts: Readonly<Record<string, Act>> = {
  " ": ({ player }) => (player.snapshot.playing ? player.pause() : player.play()),
  ArrowLeft: ({ player }) => player.step(-1),
  ArrowRight: ({ player }) => player.step(1),
  "Shift+ArrowLeft": turn(-1),
  "Shift+ArrowRight": turn(1),
  Home: ({ player }) => player.seek(1),
  End: ({ player }) => player.seek(Infinity),
  "-": faster(-1),
  ",": faster(-1),
  "+": faster(1),
  "=": faster(1),
  ".": faster(1),
  e: (target) => target.focusPane("evidence"),
  t: (target) => target.focusPane("transcript"),
  "?": (target) => target.openHelp(),
};

const chapterKey = (key: string): Act | undefined =>
  /^[1-8]$/.test(key) ? ({ player }) => player.chapter(Number(key) - 1) : undefined;

const nameOf = ({ key, shiftKey }: KeyboardEvent): string => {
  if (shiftKey && key.startsWith("Arrow")) return `Shift+${key}`;
  return key.length === 1 ? key.toLowerCase() : key;
};

/** Whether what has the focus needs this key itself. */
function isTaken(event: KeyboardEvent): boolean {
  const focused = event.composedPath()[0];
  if (!(focused instanceof Element)) return false;
  if (focused.closest("input, select, textarea, dialog[open]")) return true;
  return event.key === " " && focused.closest("button, a, summary") !== null;
}

export function handleKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
  const act = acts[nameOf(event)] ?? chapterKey(event.key);
  if (!act) return;
  event.preventDefault();
  act(target);
}
