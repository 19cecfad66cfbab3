import type { Player } from "../player/api";

/** Browsers refuse an address that changes many times a second; a scrub is written once, at its end. */
const SETTLED_MS = 200;

interface Moment {
  readonly seq: number;
  readonly plays: boolean;
}

const momentIn = (hash: string): Moment | null => {
  const match = /^#e=(\d{1,9})(&play)?$/.exec(hash);
  return match && { seq: Number(match[1]), plays: match[2] !== undefined };
};

/**
 * Keeps #e=42 and the playhead together: the address leads at load and on hashchange, the playhead while paused.
 * #e=42&play plays on from there.
 */
export function linkMoments(player: Player): void {
  let wanted: Moment | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const moment = momentIn(location.hash);
    if (moment && (moment.plays || moment.seq !== player.snapshot.state.seq)) {
      wanted = moment;
      player.seek(moment.seq);
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
    if (wanted !== null && state.seq < Math.min(wanted.seq, header?.frames ?? wanted.seq)) return;
    const plays = wanted?.plays ?? false;
    wanted = null;
    if (plays) {
      history.replaceState(history.state, "", `#e=${state.seq}`);
      player.play();
      return;
    }
    clearTimeout(settling);
    settling = setTimeout(write, SETTLED_MS);
  });
}
