import { type Player, SPEEDS } from "../api";
import { nextLoop } from "../loop";
import type { MarkKind } from "../marks";
import type { Pane } from "./view";

/** What keys do besides the player: they belong to the page that holds it. */
export interface KeyTarget {
  readonly player: Player;
  /** Whether keys of one character are wanted. */
  readonly takesCharacters: boolean;
  readonly hasTurningPoints: boolean;
  jump(kind: MarkKind, direction: -1 | 1): void;
  focusPane(pane: Pane): void;
  openHelp(): void;
  openWhatIf(): void;
  openShare(): void;
  togglePresenter(): void;
  leavePresenter(): void;
  toggleFullScreen(): void;
}

type Act = (target: KeyTarget) => void;

const faster =
  (by: number): Act =>
  ({ player }) => {
    const speed = SPEEDS[SPEEDS.indexOf(player.snapshot.speed) + by];
    if (speed !== undefined) player.speed(speed);
  };

const jump =
  (kind: MarkKind, direction: -1 | 1): Act =>
  (target) =>
    target.jump(kind, direction);

/** Where nothing turned it, chapters are the greater step. */
const turn =
  (direction: -1 | 1): Act =>
  (target) =>
    target.jump(target.hasTurningPoints ? "turning" : "chapter", direction);

const acts: Readonly<Record<string, Act>> = {
  " ": ({ player }) => (player.snapshot.playing ? player.pause() : player.play()),
  ArrowLeft: ({ player }) => player.step(-1),
  ArrowRight: ({ player }) => player.step(1),
  "Shift+ArrowLeft": turn(-1),
  "Shift+ArrowRight": turn(1),
  Home: ({ player }) => player.seek(1),
  End: ({ player }) => player.seek(Infinity),
  Escape: (target) => target.leavePresenter(),
};

/** Keys of one character: they can be switched off. */
const characters: Readonly<Record<string, Act>> = {
  "[": jump("chapter", -1),
  "]": jump("chapter", 1),
  v: jump("vote", 1),
  "Shift+v": jump("vote", -1),
  b: jump("flag", 1),
  "Shift+b": jump("flag", -1),
  "-": faster(-1),
  ",": faster(-1),
  "+": faster(1),
  "=": faster(1),
  ".": faster(1),
  l: ({ player }) => player.loop(nextLoop(player.snapshot.loop, player.snapshot.state.seq)),
  e: (target) => target.focusPane("evidence"),
  t: (target) => target.focusPane("transcript"),
  a: (target) => target.focusPane("analysis"),
  f: (target) => target.openWhatIf(),
  s: (target) => target.openShare(),
  p: (target) => target.togglePresenter(),
  z: (target) => target.toggleFullScreen(),
  "?": (target) => target.openHelp(),
};

const chapterKey = (key: string): Act | undefined =>
  /^[1-8]$/.test(key) ? ({ player }) => player.chapter(Number(key) - 1) : undefined;

const nameOf = ({ key, shiftKey }: KeyboardEvent): string => {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return shiftKey && /^([a-z]|Arrow.*)$/.test(name) ? `Shift+${name}` : name;
};

/** Whether what has the focus needs this key itself. */
function isTaken(event: KeyboardEvent): boolean {
  const focused = event.composedPath()[0];
  if (!(focused instanceof Element)) return false;
  if (focused.closest("input, select, textarea, dialog[open], [contenteditable]")) return true;
  if (event.key === "Escape" && focused.closest("[popover]")) return true;
  return event.key === " " && focused.closest("button, a, summary") !== null;
}

/** Some keyboards reach brackets only by AltGr, which also counts as Control and Alt. */
const isShortcut = (event: KeyboardEvent): boolean =>
  event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));

export function handleKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.defaultPrevented || isShortcut(event) || isTaken(event)) return;
  const name = nameOf(event);
  const act = acts[name] ?? (target.takesCharacters ? (characters[name] ?? chapterKey(name)) : undefined);
  if (!act) return;
  if (name !== "Escape") event.preventDefault();
  act(target);
}
