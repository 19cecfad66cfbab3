import type { Player, Snapshot } from "../api";
import type { Cast } from "../derive/cast";
import type { Scale } from "../derive/scale";
import type { Size } from "../derive/ties";
import type { Trajectory } from "../../shared/trajectory";

export type Pane = "stage" | "evidence" | "transcript";

/** What the templates draw from: the player's snapshot, and the few choices that belong to this page. */
export interface View extends Snapshot {
  readonly player: Player;
  readonly cast: Cast;
  readonly scale: Scale;
  readonly trajectories: readonly Trajectory[];
  readonly pane: Pane;
  readonly hideAhead: boolean;
  readonly table: Size;
  show(pane: Pane): void;
  toggleAhead(): void;
}
