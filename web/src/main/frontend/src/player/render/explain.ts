import type { Analysis } from "../analysis";
import type { Header } from "../frames";
import { type Host, Refusal } from "../host";
import type { Analysing, Original } from "./view";

/** How often a recording is played on from each event: a first look, then what is shown for good. */
const FIRST_RUNS = 100;
const RUNS = 1_000;

/** Once a whole recording is here: the rest of the program, what decided it, and what it left. */
export class Explanation {
  analysis: Analysis | null = null;
  analysing: Analysing = "off";
  original: Original | null = null;
  #asked = "";

  constructor(private readonly changed: () => void) {}

  /** Forgets what belongs to another recording. */
  turnTo(id: string): void {
    if (this.#asked === id || this.#asked === "") return;
    this.#asked = "";
    this.analysis = null;
    this.analysing = "off";
    this.original = null;
  }

  async of({ id, parent }: Header, host: Host): Promise<void> {
    if (this.#asked === id) return;
    this.#asked = id;
    await import("./extras");
    // A copy in somebody's page has no simulator to fork with.
    if (!import.meta.env.VITE_EMBED) await import("./forks");
    const { analyse, recording } = host;
    const isStale = () => this.#asked !== id;
    if (parent !== null && recording) {
      const original = await recording(parent);
      if (isStale()) return;
      this.original = { ...original, analysis: null };
      this.changed();
    }
    if (!analyse || isStale()) return;
    this.analysing = "running";
    this.changed();
    try {
      await this.#ask(id, FIRST_RUNS, analyse);
      await this.#ask(id, RUNS, analyse);
      if (isStale()) return;
      this.analysing = "settled";
      this.changed();
      if (this.original) {
        const analysis = await analyse(this.original.header.id, RUNS);
        if (!isStale()) this.original = { ...this.original, analysis };
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!isStale()) this.analysing = error.problem;
    }
    this.changed();
  }

  async #ask(id: string, runs: number, analyse: NonNullable<Host["analyse"]>): Promise<void> {
    if (this.#asked !== id) return;
    const analysis = await analyse(id, runs);
    if (this.#asked !== id) return;
    this.analysis = analysis;
    this.changed();
  }
}
