/** The wire types: what the server sends, as it sends it. */

import type { Events, Moment } from "./events";
import type * as wire from "./wire";

export type * from "./events";
export type * from "./header";

export type FrameType = keyof Events;
export type EventOf<T extends FrameType> = Events[T];

/** A frame whose type this version knows. */
export type Frame = {
  [T in FrameType]: { readonly seq: number; readonly type: T; readonly event: EventOf<T> };
}[FrameType];

/** A frame as it comes off the wire: its type may be one of a newer server. */
export interface AnyFrame {
  readonly seq: number;
  readonly type: string;
  readonly event: { readonly at: Moment };
}

export type Page = Omit<wire.Page, "frames"> & { readonly frames: readonly AnyFrame[] };

export type Problem = Omit<wire.Problem, "type" | "detail"> & { readonly detail?: string };
