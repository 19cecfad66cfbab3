import type { Player } from "../player/api";
import { clipped } from "../shared/text";

/** Browsers refuse an address that changes many times a second; a scrub is written once, at its end. */
const SETTLED_MS = 200;

const LONGEST_TOLD = 40;

interface Moment {
  readonly seq: number;
  readonly plays: boolean;
}

/** The moment a fragment names; null where it names none. */
const momentIn = (hash: string): Moment | null => {
  const match = /^#e=(\d{1,9})(&play)?$/.exec(hash);
  return match && { seq: Number(match[1]), plays: match[2] !== undefined };
};

/**
 * Keeps #e=42 and the playhead together: the address leads at load and on hashchange, the playhead while paused.
 * #e=42&play plays on from there.
 */
export function linkMoments(player: Player, tell: (notice: string) => void = () => {}): void {
  let wanted: Moment | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const moment = momentIn(location.hash);
    if (moment && (moment.plays || moment.seq !== player.snapshot.state.seq)) {
      wanted = moment;
      player.seek(moment.seq);
    } else if (!moment && location.hash.startsWith("#e=")) {
      tell(`The address names no event of this recording: ${clipped(location.hash, LONGEST_TOLD)}`);
      write();
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
  player.subscribe(({ state, header, mode }) => {
    if (wanted !== null && state.seq < Math.min(wanted.seq, header?.frames ?? wanted.seq)) return;
    const seq = wanted?.seq ?? 1;
    const plays = wanted?.plays ?? false;
    wanted = null;
    if (header && !header.live && (seq < 1 || seq > header.frames))
      tell(`There is no event ${seq}: this recording has ${header.frames}. You are at event ${state.seq}.`);
    if (plays) {
      history.replaceState(history.state, "", `#e=${state.seq}`);
      // Nothing comes after the end: to play there would be to start again.
      if (mode !== "ended") player.play();
      return;
    }
    clearTimeout(settling);
    settling = setTimeout(write, SETTLED_MS);
  });
}
