import type { Query } from "./query";
import type { Recording, Scenario } from "../shared/recordings";

/** What the play dialog holds. */
export interface Draft {
  readonly scenario: string;
  readonly variant: string;
  readonly seed: string;
  /** Asked for and not answered yet. */
  readonly busy: boolean;
  readonly trouble: string | null;
}

/** What became of something the visitor did. */
export interface Notice {
  readonly key: string;
  readonly text: string;
  readonly bad: boolean;
  /** The recording it leads to. */
  readonly open: string | null;
  /** The recording that was deleted, and can be taken back. */
  readonly undo: string | null;
}

export interface State {
  /** Null until the server first answered. */
  readonly recordings: readonly Recording[] | null;
  readonly scenarios: readonly Scenario[] | null;
  readonly trouble: string | null;
  /** When the list was last good, and now: milliseconds. */
  readonly readAt: number;
  readonly now: number;
  readonly outcomes: boolean;
  readonly query: Query;
  /** How many cards are drawn of each kind. */
  readonly shown: number;
  /** The recordings whose forks are shown. */
  readonly opened: ReadonlySet<string>;
  /** The recording whose actions are shown, and whether its name is being written. */
  readonly menu: string | null;
  readonly naming: boolean;
  /** Why the name that was written cannot be had. */
  readonly misnamed: string | null;
  readonly draft: Draft | null;
  readonly notices: readonly Notice[];
  /** Whether files hang over the page. */
  readonly dragging: boolean;
}

export interface Actions {
  toggleOutcomes(): void;
  search(change: Partial<Query>): void;
  clear(): void;
  showMore(): void;
  toggleForks(id: string): void;
  toggleMenu(id: string): void;
  startNaming(): void;
  stopNaming(): void;
  rename(recording: Recording, name: string): void;
  remove(recording: Recording): void;
  restore(id: string): void;
  dismiss(key: string): void;
  playOn(recording: Recording): void;
  openDraft(change?: Partial<Draft>): void;
  changeDraft(change: Partial<Draft>): void;
  anotherSeed(): void;
  closeDraft(): void;
  play(live: boolean): void;
  importFiles(files: readonly File[]): void;
  readAgain(): void;
}

export interface Home {
  readonly state: State;
  readonly actions: Actions;
}
