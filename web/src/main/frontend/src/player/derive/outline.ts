import type { AnyFrame, Chapter, Decision, EventOf, FrameType, Header } from "../frames";
import { WIRE } from "../header";

/** What a header says that no frame tells. */
export type About = Pick<
  Header,
  | "id"
  | "title"
  | "teaches"
  | "scenario"
  | "variant"
  | "seed"
  | "rulebook"
  | "parent"
  | "forkedAt"
  | "change"
  | "live"
>;

type Opening = Pick<
  Header,
  "entry" | "company" | "track" | "candidate" | "panel" | "rounds" | "competencies"
>;

const is = <T extends FrameType>(
  frame: AnyFrame | undefined,
  type: T,
): frame is AnyFrame & { readonly event: EventOf<T> } => frame?.type === type;

function loop({ rulebook, candidate, panel }: EventOf<"LoopOpened">): Opening {
  return {
    entry: candidate.transfer === null ? "INTERVIEW" : "TRANSFER",
    company: rulebook.company,
    track: rulebook.track,
    candidate,
    panel,
    rounds: rulebook.rounds.map(({ id, name, minutes, gate, filter, survives }) => ({
      id,
      name,
      minutes,
      gate: gate !== null,
      filter: filter !== null,
      survives: survives?.filter ?? null,
    })),
    competencies: rulebook.competencies.map(({ id, name }) => ({ id, name })),
  };
}

function opening(first: AnyFrame | undefined): Opening | null {
  if (is(first, "LoopOpened")) return loop(first.event);
  if (!is(first, "CalibrationOpened") || first.event.promotion === null) return null;
  const { candidate, committee, track } = first.event.promotion;
  return {
    entry: "PROMOTION",
    company: first.event.company,
    track,
    candidate,
    panel: committee,
    rounds: [],
    competencies: [],
  };
}

const debriefing: ReadonlySet<string> = new Set<FrameType>([
  "DebriefOpened",
  "InitialVoteCast",
  "InitialVotesRevealed",
  "StatementMade",
  "VoteChanged",
  "GateInvoked",
  "FilterInvoked",
  "VetoCast",
  "VoteCalled",
  "DecisionReached",
]);

const calibrating: ReadonlySet<string> = new Set<FrameType>([
  "CalibrationOpened",
  "TitleWeighed",
  "RemarkMade",
  "ScopeEvidencePresented",
  "LevelProposed",
  "LevelSettled",
  "NoLevelSupported",
  "PromotionBlocked",
]);

const beginnings: { readonly [T in FrameType]?: string } = {
  LoopOpened: "Rounds",
  ScorecardsUnsealed: "Unsealing",
  DebriefOpened: "Straw poll",
  DebriefReopened: "Discussion",
  GateInvoked: "Gate",
  FilterInvoked: "Filter",
  VoteCalled: "Vote",
  DecisionReached: "Decision",
};

const begins = (frame: AnyFrame, before: AnyFrame | undefined): string | null =>
  calibrating.has(frame.type)
    ? "Calibration"
    : ((Object.hasOwn(beginnings, frame.type) ? beginnings[frame.type as FrameType] : null) ??
      (before?.type === "InitialVotesRevealed" ? "Discussion" : null));

function named(frame: AnyFrame, rounds: Header["rounds"]): string {
  if (frame.type === "LoopOpened") return "Set-up";
  if (is(frame, "RoundStarted")) {
    const { round } = frame.event;
    return rounds.find(({ id }) => id === round)?.name ?? round;
  }
  if (frame.type === "DebriefReopened") return "Debrief, reopened";
  if (debriefing.has(frame.type)) return "Debrief";
  return calibrating.has(frame.type) ? "Calibration" : "Write-ups";
}

const PROMOTION = ["Case", "Work", "Discussion", "Level", "Outcome"] as const;

/** How far a promotion has come at least; it never goes back. */
function part({ type }: AnyFrame, allShown: boolean): number {
  if (type === "ScopeEvidencePresented") return 1;
  if (type === "RemarkMade" && allShown) return 2;
  if (type === "LevelProposed") return 3;
  return type === "LevelSettled" || type === "PromotionBlocked" || type === "NoLevelSupported" ? 4 : 0;
}

/** A remark is the discussion only once no more work comes: what was one may turn out to be none. */
function promotionChapters(frames: readonly AnyFrame[]): Chapter[] {
  const lastWork = frames.findLastIndex(({ type }) => type === "ScopeEvidencePresented");
  const chapters: Chapter[] = [];
  let reached = -1;
  frames.forEach((frame, index) => {
    const now = part(frame, lastWork >= 0 && index > lastWork);
    const from = now > reached ? index + 1 : chapters.pop()!.from;
    reached = Math.max(reached, now);
    chapters.push({ name: PROMOTION[reached]!, from, to: index + 1 });
  });
  return chapters;
}

/** More sessions than anyone can hold would be a forged moment. */
const MOST_SESSIONS = 1_000;

/**
 * The header of a recording, from its frames alone: the same that the server makes of them. Each frame is
 * looked at once, so that it may grow with a loop that is being played.
 */
export class Outline {
  readonly #frames: AnyFrame[] = [];
  readonly #sessions: string[] = [];
  readonly #spoken = new Set<string>();
  #chapters: Chapter[] = [];
  #opening: Opening | null = null;
  #decision: Decision | null = null;
  /** Whether calibration has ended in a level, or in none for a promotion. */
  #levelled = false;

  /** Takes the frames that come next, gapless from 1. */
  append(frames: readonly AnyFrame[]): void {
    for (const frame of frames) this.#add(frame);
    if (this.#opening?.entry === "PROMOTION") this.#chapters = promotionChapters(this.#frames);
  }

  /** Null while the frames do not begin as a recording does. */
  header(about: About): Header | null {
    if (!this.#opening) return null;
    const { competencies, ...told } = this.#opening;
    return {
      wire: WIRE,
      ...about,
      ...told,
      competencies: competencies.filter(({ id }) => this.#spoken.has(id)),
      sessions: [...this.#sessions],
      chapters: [...this.#chapters],
      frames: this.#frames.length,
      over: this.#isOver(this.#opening),
    };
  }

  #isOver({ entry }: Opening): boolean {
    if (entry === "PROMOTION") return this.#levelled;
    return this.#decision !== null && (this.#decision !== "HIRE" || this.#levelled);
  }

  #settle(frame: AnyFrame): void {
    if (is(frame, "DecisionReached")) this.#decision = frame.event.decision;
    if (frame.type === "DebriefReopened") this.#decision = null;
    if (frame.type === "LevelSettled" || frame.type === "PromotionBlocked") this.#levelled = true;
  }

  #add(frame: AnyFrame): void {
    const before = this.#frames.at(-1);
    this.#frames.push(frame);
    if (!before) this.#open(frame);
    this.#settle(frame);
    if (is(frame, "SignalRecorded")) this.#spoken.add(frame.event.signal.competency);
    const { session } = frame.event.at;
    while (this.#sessions.length <= session && this.#sessions.length < MOST_SESSIONS) {
      this.#sessions.push(named(frame, this.#opening?.rounds ?? []));
    }
    const name = begins(frame, before);
    const last = this.#chapters.at(-1);
    const seq = this.#frames.length;
    if (last && (name === null || name === last.name))
      this.#chapters[this.#chapters.length - 1] = { ...last, to: seq };
    else this.#chapters.push({ name: name ?? "Rounds", from: seq, to: seq });
  }

  #open(first: AnyFrame): void {
    this.#opening = opening(first);
    if (!is(first, "LoopOpened")) return;
    for (const { assesses } of first.event.rulebook.rounds) {
      for (const competency of assesses) this.#spoken.add(competency);
    }
  }
}

export function headerOf(about: About, frames: readonly AnyFrame[]): Header | null {
  const outline = new Outline();
  outline.append(frames);
  return outline.header(about);
}
