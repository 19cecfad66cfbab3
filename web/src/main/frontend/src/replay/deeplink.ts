import type { Player } from "../player/api";

const eventIn = (hash: string): number | null => {
  const match = /^#e=(\d{1,9})$/.exec(hash);
  return match ? Number(match[1]) : null;
};

/** Keeps #e=42 and the playhead together: the address leads at load and on hashchange, the playhead while paused. */
export function linkMoments(player: Player): void {
  const follow = () => {
    const seq = eventIn(location.hash);
    if (seq !== null && seq !== player.snapshot.state.seq) player.seek(seq);
  };
  follow();
  window.addEventListener("hashchange", follow);
  player.subscribe(({ playing, state }) => {
    const hash = `#e=${state.seq}`;
    if (!playing && state.seq > 0 && location.hash !== hash && (location.hash !== "" || state.seq > 1)) {
      history.replaceState(history.state, "", hash);
    }
  });
}
