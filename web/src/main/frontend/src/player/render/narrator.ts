import { isKnown } from "../reduce";
import { chanceAt, chanceName, percent } from "../derive/chance";
import { tell } from "../derive/tell";
import type { AnyFrame } from "../frames";
import type { View } from "./view";

/** A listener follows about one sentence in this time. */
const PACE_MS = 2_000;
/** Faster than this nobody can hear every event. */
const FASTEST_HEARD = 2;
/** More than these at once are counted instead. */
const MOST_AT_ONCE = 5;

/** What is never left out: a vote that changes, and what decides. */
const deciding: ReadonlySet<string> = new Set([
  "VoteChanged",
  "VetoCast",
  "GateFailed",
  "FilterFailed",
  "WeakRoundCounted",
  "DecisionReached",
  "LevelSettled",
  "NoLevelSupported",
  "PromotionBlocked",
]);

/** "Wilk moves Bell, Hire to No Hire, P(hire) 20". */
export function newsOf(frame: AnyFrame, { cast, settled, marks }: View): string {
  const told = tell(frame, cast);
  const turning = marks.turning.includes(frame.seq);
  const decides = deciding.has(frame.type);
  const chance = settled && (turning || decides) ? chanceAt(settled, frame.seq) : null;
  if (!chance) return told;
  const after = `${told.replace(/\.$/, "")}, ${chanceName(cast.header)} ${percent(chance.hire.share).replace("%", "")}`;
  return turning && !decides ? `Turning point. ${after}` : after;
}

/** Says in the live region what a listener can follow: all while stepping, less the faster it plays. */
export class Narrator {
  #told: AnyFrame | null = null;
  #musts: string[] = [];
  #latest: string | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly say: (text: string) => void) {}

  /** The event now shown; `scrubbed` where the playhead is being dragged. */
  hear(view: View, scrubbed: boolean): void {
    const { state, frames, playing } = view;
    const frame = frames[state.seq - 1];
    if (!frame || frame === this.#told) return;
    this.#told = frame;
    const { speak } = view.settings;
    if (speak === "nothing") return;
    const must = isKnown(frame) && deciding.has(frame.type);
    const hurried = scrubbed || (playing && view.speed > FASTEST_HEARD);
    if (!must && (hurried || speak === "matters") && !view.marks.turning.includes(frame.seq)) return;
    const news = newsOf(frame, view);
    if (!playing) this.#speak(news);
    else if (this.#resting === undefined) this.#speak(news, PACE_MS);
    else if (must) this.#musts.push(news);
    else this.#latest = news;
  }

  stop(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#musts = [];
    this.#latest = null;
  }

  #speak(text: string, rest = 0): void {
    this.stop();
    this.say(text);
    if (rest > 0) this.#resting = setTimeout(() => this.#goOn(), rest);
  }

  #goOn(): void {
    this.#resting = undefined;
    const more = this.#musts.length - MOST_AT_ONCE;
    const musts = this.#musts.slice(-MOST_AT_ONCE).join(" ");
    const waiting = more > 0 ? `${more} more before: ${musts}` : musts || this.#latest;
    if (waiting) this.#speak(waiting, PACE_MS);
  }
}
