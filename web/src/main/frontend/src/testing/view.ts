import { createPlayer } from "../player/api";
import { type Host, type Replay } from "../player/host";
import { Derived } from "../player/render/derived";
import { settingsKept } from "../player/render/settings";
import type { View } from "../player/render/view";

/** What an element says, spaces as a reader sees them. */
export const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";

const nothing = () => {};

/** The view of a recording at an event, with what the page around it can do; nothing of the rest acts. */
export function viewOf({ header, frames }: Replay, seq: number, host: Host, more: Partial<View> = {}): View {
  const player = createPlayer();
  player.load({
    start(listener) {
      listener.header(header);
      listener.frames(frames);
    },
    stop() {},
  });
  player.seek(seq);
  const worked = new Derived().of(player.snapshot, header, more.analysis ?? null);
  return {
    ...player.snapshot,
    ...worked,
    player,
    host,
    trajectories: worked.digest.trajectories,
    settings: settingsKept(),
    reading: null,
    pane: "stage",
    plot: "chance",
    hideAhead: false,
    presenter: false,
    table: { width: 0, height: 0 },
    analysis: null,
    analysing: "off",
    settled: more.analysing === "settled" ? (more.analysis ?? null) : null,
    original: null,
    absent: null,
    show: nothing,
    draw: nothing,
    toggleAhead: nothing,
    togglePresenter: nothing,
    whatIf: nothing,
    fork: async () => {},
    share: nothing,
    jump: nothing,
    settle: nothing,
    help: nothing,
    fullScreen: nothing,
    scrub: nothing,
    read: nothing,
    ...more,
  };
}
