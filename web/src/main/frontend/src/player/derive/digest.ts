import type { Trajectory } from "../../shared/trajectory";
import { silentSeconds } from "../clock";
import type { AnyFrame, EventOf, Signal } from "../frames";
import { isKnown } from "../reduce";
import { Votes } from "./trajectories";

/** A silence long enough to be told, in the recording's own time. */
const LONG_SILENCE = 120;

export interface At<T> {
  readonly seq: number;
  readonly of: T;
}

/** What the timeline and the transcript need of all frames received, taken up once and never looked for again. */
export class Digest {
  readonly signals: At<Signal>[] = [];
  readonly rounds: At<string>[] = [];
  readonly redirects: number[] = [];
  readonly voteChanges: number[] = [];
  /** Seconds of silence after an event. */
  readonly silences: At<number>[] = [];
  /** A promotion's work and proposals. */
  readonly climb: At<EventOf<"ScopeEvidencePresented"> | EventOf<"LevelProposed">>[] = [];
  trajectories: readonly Trajectory[] = [];
  settledAt: number | null = null;
  readonly #votes = new Votes();
  readonly #cutBy = new Map<number, number>();
  #talking: number | null = null;
  #last: AnyFrame | null = null;
  #size = 0;

  /** How many frames have been taken up. */
  get size(): number {
    return this.#size;
  }

  /** Takes up what is new of these. */
  read(frames: readonly AnyFrame[]): void {
    if (frames.length === this.#size) return;
    for (let index = this.#size; index < frames.length; index++) this.#add(frames[index]!);
    this.#size = frames.length;
    this.trajectories = this.#votes.lines;
  }

  /** Whether the line spoken there has been cut off by this event. */
  isCut(line: number, seq: number): boolean {
    return (this.#cutBy.get(line) ?? Infinity) <= seq;
  }

  #add(frame: AnyFrame): void {
    if (this.#last) {
      const seconds = silentSeconds(this.#last, frame);
      if (seconds >= LONG_SILENCE) this.silences.push({ seq: this.#last.seq, of: seconds });
    }
    this.#last = frame;
    this.#votes.add(frame);
    if (!isKnown(frame)) return;
    const { seq } = frame;
    switch (frame.type) {
      case "SignalRecorded":
        this.signals.push({ seq, of: frame.event.signal });
        break;
      case "RoundStarted":
        this.rounds.push({ seq, of: frame.event.round });
        break;
      case "LineSpoken":
        this.#talking = frame.event.speaker === "candidate" ? seq : null;
        break;
      case "CandidateRedirected":
        this.redirects.push(seq);
        if (this.#talking !== null) this.#cutBy.set(this.#talking, seq);
        this.#talking = null;
        break;
      case "VoteChanged":
        this.voteChanges.push(seq);
        break;
      case "ScopeEvidencePresented":
      case "LevelProposed":
        this.climb.push({ seq, of: frame.event });
        break;
      case "LevelSettled":
        this.settledAt ??= seq;
        break;
      default:
    }
  }
}
