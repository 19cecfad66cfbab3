import type { AnyFrame, Header, Problem } from "../frames";

/** What a player is fed by. A recording is one driver; a play that goes on is another. */
export interface Driver {
  start(listener: DriverListener): void;
  stop(): void;
}

export interface DriverListener {
  /** Again, and before the frames it tells of, whenever a live play has grown. */
  header(header: Header): void;
  /** In order and gapless: each call continues where the last one ended. */
  frames(frames: readonly AnyFrame[]): void;
  connection(connection: Connection): void;
  problem(problem: Problem): void;
}

/** "lost" only after the silence in which a reconnect usually succeeds. */
export type Connection = "open" | "lost";
