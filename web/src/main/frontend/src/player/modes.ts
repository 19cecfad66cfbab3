/** What a player is doing. */
export type Mode = "loading" | "paused" | "playing" | "ended" | "following";

/** What can happen to it. */
export type Cue =
  | "load"
  /** The first events are here. */
  | "frames"
  | "play"
  | "pause"
  /** To an event that is not the end. */
  | "seek"
  /** At the last event of a recording that grows no more. */
  | "end"
  /** At the newest event of one that still grows. */
  | "edge"
  | "follow";

/** Every transition there is. What is not in here is refused: nothing happens. */
const table: Readonly<Record<Mode, Readonly<Partial<Record<Cue, Mode>>>>> = {
  loading: {
    load: "loading",
    frames: "paused",
    play: "playing",
    seek: "loading",
    follow: "following",
  },
  paused: { load: "loading", play: "playing", seek: "paused", end: "ended", follow: "following" },
  playing: {
    load: "loading",
    pause: "paused",
    seek: "playing",
    end: "ended",
    edge: "following",
    follow: "following",
  },
  ended: { load: "loading", play: "playing", seek: "paused" },
  following: { load: "loading", pause: "paused", seek: "paused", end: "ended" },
};

/** What a cue leads to; null where it is refused. */
export const after = (mode: Mode, cue: Cue): Mode | null => table[mode][cue] ?? null;

/** Whether events come by themselves. */
export const isMoving = (mode: Mode): boolean => mode === "playing" || mode === "following";
