import { BASE } from "../player/header";
import { sentence } from "../shared/format";
import { importAll } from "./imports";
import { EVERYTHING, type Query, isEverything, writeQuery } from "./query";
import { type Recording, type Server, addressOf } from "../shared/recordings";
import { reason } from "../shared/reason";
import { firstOf } from "./scenarios";
import { anotherSeed, seedIn } from "./seed";
import type { Actions, Draft, Notice, State } from "./state";

/** How many cards come at a time: a dozen rows of four. */
export const PAGE = 48;

const LIVE_MS = 2_000;
const AWAY_MS = 5_000;
const SETTLED_MS = 200;

/** What the controller does to the browser. */
export interface Surroundings {
  draw(state: State, actions: Actions): void;
  go(address: string): void;
  address(search: string): void;
  keepOutcomes(shown: boolean): void;
  focus(selector: string): void;
  isVisible(): boolean;
  now(): number;
  random(): number;
}

/** Holds the state of the page, and is the only one to change it. */
export class Controller implements Actions {
  #state: State;
  #asked = 0;
  #told = 0;
  #next: ReturnType<typeof setTimeout> | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly server: Server,
    private readonly around: Surroundings,
    first: Pick<State, "outcomes" | "query">,
  ) {
    const now = around.now();
    this.#state = {
      recordings: null,
      scenarios: null,
      trouble: null,
      readAt: now,
      now,
      shown: PAGE,
      opened: new Set(),
      menu: null,
      naming: false,
      misnamed: null,
      draft: null,
      notices: [],
      dragging: false,
      ...first,
    };
  }

  get state(): State {
    return this.#state;
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.around.draw(this.#state, this);
  }

  /** An answer that was overtaken by a later one is dropped. */
  readonly readAgain = async (): Promise<void> => {
    clearTimeout(this.#next);
    const asked = ++this.#asked;
    const [recordings, scenarios] = await Promise.allSettled([
      this.server.recordings(),
      this.#state.scenarios ?? this.server.scenarios(),
    ]);
    if (asked !== this.#asked) return;
    const now = this.around.now();
    const failed = [recordings, scenarios].find(({ status }) => status === "rejected");
    this.#set({
      now,
      trouble: failed?.status === "rejected" ? reason(failed.reason) : null,
      ...(recordings.status === "fulfilled" ? { recordings: recordings.value, readAt: now } : {}),
      ...(scenarios.status === "fulfilled" ? { scenarios: scenarios.value } : {}),
    });
    this.#schedule();
  };

  /** Reads on while something runs or the server is away, and somebody looks. */
  #schedule(): void {
    const { trouble, recordings } = this.#state;
    const live = recordings?.some((recording) => recording.live) ?? false;
    if (!this.around.isVisible() || (trouble === null && !live)) return;
    this.#next = setTimeout(() => void this.readAgain(), trouble === null ? LIVE_MS : AWAY_MS);
  }

  readonly toggleOutcomes = (): void => {
    this.around.keepOutcomes(!this.#state.outcomes);
    this.#set({ outcomes: !this.#state.outcomes });
  };

  readonly search = (change: Partial<Query>): void => {
    const query = { ...this.#state.query, ...change };
    this.#set({ query, shown: PAGE });
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.around.address(writeQuery(query, location.search)), SETTLED_MS);
    if (isEverything(query) && Object.keys(change).length > 1) this.around.focus(".search input");
  };

  readonly clear = (): void => this.search(EVERYTHING);

  readonly showMore = (): void => {
    const { shown } = this.#state;
    this.#set({ shown: shown + PAGE });
    this.around.focus(`.card:nth-child(${shown + 1}) :is(a, button)`);
  };

  readonly toggleForks = (id: string): void => {
    const opened = new Set(this.#state.opened);
    if (!opened.delete(id)) opened.add(id);
    this.#set({ opened });
  };

  readonly toggleMenu = (id: string): void =>
    this.#set({ menu: this.#state.menu === id ? null : id, naming: false });

  readonly startNaming = (): void => {
    this.#set({ naming: true, misnamed: null });
    this.around.focus(".naming input");
  };

  readonly stopNaming = (): void => {
    this.#set({ naming: false });
    this.around.focus(".dots[aria-expanded=true]");
  };

  readonly rename = async (recording: Recording, name: string): Promise<void> => {
    try {
      await this.server.rename(recording.id, name);
    } catch (error) {
      this.#set({ misnamed: sentence(reason(error)) });
      this.around.focus(".naming input");
      return;
    }
    this.stopNaming();
    this.#set({ menu: null });
    await this.readAgain();
  };

  readonly remove = async (recording: Recording): Promise<void> => {
    const done = await this.#try(() => this.server.remove(recording.id));
    if (!done) return;
    const text = `Deleted: ${recording.name ?? recording.title}, seed ${recording.seed}.`;
    this.#set({ menu: null });
    this.#tell({ text, bad: false, open: null, undo: recording.id });
    await this.readAgain();
    this.around.focus(".notices li:last-child .undo");
  };

  readonly restore = async (id: string): Promise<void> => {
    const done = await this.#try(() => this.server.restore(id));
    if (!done) return;
    this.#set({ notices: this.#state.notices.filter(({ undo }) => undo !== id) });
    await this.readAgain();
    this.around.focus(`[href="${addressOf(id)}"]`);
  };

  readonly dismiss = (key: string): void =>
    this.#set({ notices: this.#state.notices.filter((notice) => notice.key !== key) });

  readonly playOn = async (recording: Recording): Promise<void> => {
    const { id, events } = recording;
    await this.#try(async () => this.around.go(addressOf(await this.server.playOn(id), events)));
  };

  readonly openDraft = (change: Partial<Draft> = {}): void =>
    this.#set({
      menu: null,
      draft: {
        scenario: firstOf(this.#state.scenarios ?? [])?.name ?? "",
        variant: BASE,
        seed: "1",
        busy: false,
        trouble: null,
        ...change,
      },
    });

  readonly changeDraft = (change: Partial<Draft>): void => {
    const { draft } = this.#state;
    if (draft) this.#set({ draft: { ...draft, trouble: null, ...change } });
  };

  readonly anotherSeed = (): void => this.changeDraft({ seed: anotherSeed(this.around.random()) });

  readonly closeDraft = (): void => {
    if (this.#state.draft) this.#set({ draft: null });
  };

  readonly play = async (live: boolean): Promise<void> => {
    const { draft } = this.#state;
    const seed = seedIn(draft?.seed ?? "");
    if (!draft || draft.busy) return;
    if (seed === null) return this.around.focus("#play-seed");
    this.changeDraft({ busy: true });
    try {
      const { scenario, variant } = draft;
      const id = await this.server.play({ scenario, variant, seed, live });
      if (this.#state.draft) this.around.go(addressOf(id));
    } catch (error) {
      this.changeDraft({ busy: false, trouble: reason(error) });
    }
  };

  readonly importFiles = async (files: readonly File[]): Promise<void> => {
    await importAll(files, this.server.importFile, (told) => this.#tell({ ...told, undo: null }));
    if (files.length > 0) await this.readAgain();
  };

  readonly hover = (dragging: boolean): void => {
    if (dragging !== this.#state.dragging) this.#set({ dragging });
  };

  async #try(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.#tell({ text: sentence(reason(error)), bad: true, open: null, undo: null });
      return false;
    }
  }

  #tell(notice: Omit<Notice, "key">): void {
    const others = this.#state.notices.filter(({ text }) => text !== notice.text);
    this.#set({ notices: [...others, { ...notice, key: String(++this.#told) }] });
  }
}
