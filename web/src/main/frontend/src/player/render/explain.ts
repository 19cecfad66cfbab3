import type { Analysis } from "../analysis";
import type { Header, Problem } from "../frames";
import { type Host, Refusal } from "../host";
import type { Analysing, Original } from "./view";

/** How often a recording is played on from each event: a first look, then what is shown for good. */
const FIRST_RUNS = 100;
const RUNS = 1_000;

/** What was asked for, or why it is not to be had. */
const orProblem = async <T>(asked: Promise<T>): Promise<T | Problem> => {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problem;
  }
};

const isProblem = (answer: Analysis | Problem): answer is Problem => !("curve" in answer);

/** Once a whole recording is here: the rest of the program, what decided it, and what it left. */
export class Explanation {
  analysis: Analysis | null = null;
  analysing: Analysing = "off";
  original: Original | null = null;
  absent: Problem | null = null;
  #asked = "";

  constructor(private readonly changed: () => void) {}

  get settled(): Analysis | null {
    return this.analysing === "settled" ? this.analysis : null;
  }

  /** Forgets what belongs to another recording. */
  turnTo(id: string): void {
    if (this.#asked === id || this.#asked === "") return;
    this.#asked = "";
    this.analysis = null;
    this.analysing = "off";
    this.original = null;
    this.absent = null;
  }

  async of({ id, parent }: Header, host: Host): Promise<void> {
    if (this.#asked === id) return;
    this.#asked = id;
    await import("./extras");
    // A copy in somebody's page has no simulator to fork with.
    if (!import.meta.env.VITE_EMBED) await import("./forks");
    if (parent !== null) await this.#leave(id, parent, host);
    if (!host.analyse || this.#asked !== id) return;
    await this.#analyse(id, host.analyse);
    await this.#analyseOriginal(id, host.analyse);
  }

  /** The recording it left may not be here any more: what is here is explained all the same. */
  async #leave(id: string, parent: string, { recording, analyse }: Host): Promise<void> {
    if (!recording) return;
    const found = await orProblem(recording(parent));
    if (this.#asked !== id) return;
    if ("header" in found)
      this.original = { ...found, analysis: null, analysing: analyse ? "running" : "off" };
    else this.absent = found;
    this.changed();
  }

  async #analyse(id: string, analyse: NonNullable<Host["analyse"]>): Promise<void> {
    this.analysing = "running";
    this.changed();
    const first = await this.#ask(id, FIRST_RUNS, analyse);
    if (first === null || isProblem(first)) return;
    await this.#ask(id, RUNS, analyse);
  }

  async #ask(
    id: string,
    runs: number,
    analyse: NonNullable<Host["analyse"]>,
  ): Promise<Analysis | Problem | null> {
    const answer = await orProblem(analyse(id, runs));
    if (this.#asked !== id) return null;
    if (isProblem(answer)) this.analysing = answer;
    else {
      this.analysis = answer;
      if (runs === RUNS) this.analysing = "settled";
    }
    this.changed();
    return answer;
  }

  /** Whatever came of the fork's own, this one has an answer too. */
  async #analyseOriginal(id: string, analyse: NonNullable<Host["analyse"]>): Promise<void> {
    const { original } = this;
    if (this.#asked !== id || !original) return;
    const answer = await orProblem(analyse(original.header.id, RUNS));
    if (this.#asked !== id) return;
    this.original = isProblem(answer)
      ? { ...original, analysing: answer }
      : { ...original, analysis: answer, analysing: "settled" };
    this.changed();
  }
}
