import type { Player, Snapshot } from "../api";
import type { Analysis } from "../analysis";
import type { Cast } from "../derive/cast";
import type { Digest } from "../derive/digest";
import type { Scale } from "../derive/scale";
import type { Size } from "../derive/ties";
import type { Host, Replay } from "../host";
import type { Problem } from "../frames";
import type { MarkKind, Marks } from "../marks";
import type { Settings } from "./settings";
import type { Trajectory } from "../../shared/trajectory";

export type Pane = "stage" | "evidence" | "transcript" | "analysis" | "compare";

/** What the timeline draws: how likely a hire was, or each vote. */
export type Plot = "chance" | "votes";

/** Nothing asked for, plays still going on, all of them over, or why there is none. */
export type Analysing = "off" | "running" | "settled" | Problem;

/** The recording a fork left. */
export interface Original extends Replay {
  readonly analysis: Analysis | null;
  readonly analysing: Analysing;
}

/** What the templates draw from: the player's snapshot, and the few choices that belong to this page. */
export interface View extends Snapshot {
  readonly player: Player;
  readonly host: Host;
  readonly cast: Cast;
  readonly scale: Scale;
  readonly trajectories: readonly Trajectory[];
  /** What all frames received come to, for what draws them all. */
  readonly digest: Digest;
  readonly marks: Marks;
  readonly settings: Settings;
  /** The line of a long transcript that is being read; null while it follows the playhead. */
  readonly reading: number | null;
  readonly pane: Pane;
  readonly plot: Plot;
  readonly hideAhead: boolean;
  readonly presenter: boolean;
  readonly table: Size;
  readonly analysis: Analysis | null;
  readonly analysing: Analysing;
  /** The analysis once its numbers are for good; until then they are not shown. */
  readonly settled: Analysis | null;
  /** What a fork left, once it has come. */
  readonly original: Original | null;
  /** Why it does not come. */
  readonly absent: Problem | null;
  show(pane: Pane): void;
  draw(plot: Plot): void;
  toggleAhead(): void;
  togglePresenter(): void;
  /** Opens the choices of what could be otherwise from that event on. */
  whatIf(at: number): void;
  /** Takes a fork and goes there; rejects with a Refusal. */
  fork(at: number, set: readonly string[]): Promise<void>;
  share(): void;
  /** To the mark of a kind before or after this event, if there is one. */
  jump(kind: MarkKind, direction: -1 | 1): void;
  settle(change: Partial<Settings>): void;
  help(): void;
  fullScreen(): void;
  /** The playhead is being dragged, or let go. */
  scrub(dragged: boolean): void;
  read(line: number | null): void;
}
