import type { Player } from "../player/api";

/** Browsers refuse an address that changes many times a second; a scrub is written once, at its end. */
const SETTLED_MS = 200;

const eventIn = (hash: string): number | null => {
  const match = /^#e=(\d{1,9})$/.exec(hash);
  return match ? Number(match[1]) : null;
};

/** Keeps #e=42 and the playhead together: the address leads at load and on hashchange, the playhead while paused. */
export function linkMoments(player: Player): void {
  let wanted: number | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const seq = eventIn(location.hash);
    if (seq !== null && seq !== player.snapshot.state.seq) {
      wanted = seq;
      player.seek(seq);
    }
  };
  const write = () => {
    const { playing, state } = player.snapshot;
    const hash = `#e=${state.seq}`;
    if (!playing && state.seq > 0 && location.hash !== hash && (location.hash !== "" || state.seq > 1)) {
      history.replaceState(history.state, "", hash);
    }
  };
  follow();
  window.addEventListener("hashchange", follow);
  player.subscribe(({ state, header }) => {
    if (wanted !== null && state.seq < Math.min(wanted, header?.frames ?? wanted)) return;
    wanted = null;
    clearTimeout(settling);
    settling = setTimeout(write, SETTLED_MS);
  });
}
