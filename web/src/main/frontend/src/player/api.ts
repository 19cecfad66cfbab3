import { hold } from "./clock";
import type { Connection, Driver, DriverListener } from "./driver/driver";
import type { Header, Problem } from "./frames";
import { History } from "./history";
import { type Loop, following } from "./loop";
import { type Cue, type Mode, after, isMoving } from "./modes";
import type { Player, Snapshot, Speed } from "./snapshot";

export { type Player, SPEEDS, type Snapshot, type Speed, neighbour } from "./snapshot";

/** States kept ahead of need between two things the page does. */
const PREPARED_AT_ONCE = 200;

class ReplayPlayer implements Player {
  #history = new History();
  #driver: Driver | null = null;
  #listening: DriverListener | null = null;
  #header: Header | null = null;
  #mode: Mode = "loading";
  #wanted = 1;
  #asked = false;
  #speed: Speed = 1;
  #loop: Loop | null = null;
  #stopsAtChapters = false;
  #connection: Connection = "open";
  #problem: Problem | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #preparing: ReturnType<typeof setTimeout> | undefined;
  #snapshot = this.#look();
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  load(driver: Driver): void {
    const first = this.#driver === null;
    this.close();
    this.#driver = driver;
    this.#change(() => {
      this.#history = new History();
      this.#header = null;
      this.#problem = null;
      this.#connection = "open";
      this.#loop = null;
      if (!first) {
        this.#wanted = 1;
        this.#asked = false;
      }
      this.#cue("load");
    });
    this.open();
  }

  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#preparing);
    this.#listening = null;
    this.#driver?.stop();
  }

  open(): void {
    if (!this.#driver || this.#listening) return;
    const heard = (change: () => void) => {
      if (this.#listening === listener) this.#change(change);
    };
    const listener: DriverListener = {
      header: (header) => heard(() => this.#receive(header)),
      frames: (frames) => heard(() => this.#history.append(frames)),
      connection: (connection) => heard(() => (this.#connection = connection)),
      problem: (problem) => heard(() => (this.#problem = problem)),
    };
    this.#listening = listener;
    this.#driver.start(listener);
    this.#change(() => {});
  }

  play(): void {
    this.#change(() => {
      const atEnd = this.#atEnd();
      if (this.#cue("play") && atEnd) this.#wanted = this.#loop?.from ?? 1;
    });
  }

  pause(): void {
    this.#change(() => {
      if (this.#cue("pause")) this.#wanted = Math.max(1, this.#snapshot.state.seq);
    });
  }

  step(by: number): void {
    const { mode, state } = this.#snapshot;
    if (mode === "playing") this.pause();
    this.seek(state.seq + by);
  }

  seek(seq: number): void {
    if (this.#header?.live && seq >= this.#newest()) {
      this.follow();
      return;
    }
    this.#change(() => {
      this.#asked = true;
      this.#wanted = Math.max(1, Math.min(seq, this.#header ? this.#newest() : Infinity));
      if (!this.#atEnd()) this.#cue("seek");
    });
  }

  chapter(index: number): void {
    const chapter = this.#header?.chapters[index];
    if (chapter) this.seek(chapter.from);
  }

  follow(): void {
    if (!this.#header?.live) return;
    this.#change(() => {
      if (this.#cue("follow")) this.#wanted = Infinity;
    });
  }

  speed(speed: Speed): void {
    this.#change(() => (this.#speed = speed));
  }

  loop(loop: Loop | null): void {
    this.#change(() => (this.#loop = loop));
  }

  stopAtChapters(stop: boolean): void {
    this.#change(() => (this.#stopsAtChapters = stop));
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Follows the table; false where it refuses. */
  #cue(cue: Cue): boolean {
    const mode = after(this.#mode, cue);
    if (mode === null) return false;
    this.#mode = mode;
    return true;
  }

  /** The first header, or, while a recording is being played, one that knows more of it. */
  #receive(header: Header): void {
    this.#header = header;
    if (header.live && this.#mode === "loading" && !this.#asked && this.#cue("follow"))
      this.#wanted = Infinity;
  }

  #newest(): number {
    const { length } = this.#history.frames;
    return this.#header?.live ? length : (this.#header?.frames ?? length);
  }

  #atEnd(): boolean {
    if (this.#header === null || this.#header.live || this.#turnsBack()) return false;
    return this.#wanted >= this.#header.frames;
  }

  /** At the end of a loop that is played: it goes on from its start, also where nothing comes after it. */
  #turnsBack(): boolean {
    return this.#mode === "playing" && this.#loop?.to === this.#wanted;
  }

  /** At the newest event of a recording that still grows. */
  #isNewest(): boolean {
    const { length } = this.#history.frames;
    return this.#header !== null && this.#header.live && length > 0 && this.#wanted >= length;
  }

  #change(change: () => void): void {
    change();
    this.#settle();
    this.#snapshot = this.#look();
    this.#schedule();
    this.#prepare();
    for (const listener of this.#listeners) listener(this.#snapshot);
  }

  /** What follows from where the player now is. */
  #settle(): void {
    const { length } = this.#history.frames;
    if (length > 0 && this.#mode === "loading") this.#cue("frames");
    if (this.#atEnd()) {
      this.#wanted = this.#newest();
      this.#cue("end");
    } else if (this.#mode === "ended") this.#cue("seek");
    else if (this.#isNewest() && !this.#turnsBack() && this.#cue("edge")) this.#wanted = Infinity;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { seq } = this.#snapshot.state;
    const to = following(this.#loop, seq);
    const frame = this.#history.frames[seq - 1];
    const next = this.#history.frames[to - 1];
    if (this.#listening && this.#mode === "playing" && frame && next && this.#wanted === seq) {
      this.#timer = setTimeout(() => this.#advance(to), hold(frame, next, this.#speed));
    }
  }

  #advance(to: number): void {
    this.#change(() => {
      const jumps = to !== this.#wanted + 1;
      this.#wanted = to;
      if (this.#stopsAtChapters && !jumps && this.#header?.chapters.some(({ from }) => from === to))
        this.#cue("pause");
    });
  }

  #prepare(): void {
    clearTimeout(this.#preparing);
    if (!this.#listening || this.#history.isReady) return;
    this.#preparing = setTimeout(() => {
      this.#history.prepare(PREPARED_AT_ONCE);
      const { seq } = this.#snapshot.state;
      if (seq < Math.min(this.#wanted, this.#history.reach)) this.#change(() => {});
      else this.#prepare();
    });
  }

  #look(): Snapshot {
    return {
      header: this.#header,
      frames: this.#history.frames,
      state: this.#history.at(Math.min(this.#wanted, this.#history.reach)),
      mode: this.#mode,
      playing: isMoving(this.#mode),
      speed: this.#speed,
      loop: this.#loop,
      stopsAtChapters: this.#stopsAtChapters,
      connection: this.#connection,
      problem: this.#problem,
    };
  }
}

export const createPlayer = (): Player => new ReplayPlayer();
