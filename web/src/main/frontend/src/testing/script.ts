import type {
  AnyFrame,
  Candidate,
  EventOf,
  FrameType,
  PersonId,
  Polarity,
  Rating,
  SignalId,
} from "../player/frames";
import { ladder } from "./ladder";

/** Rules of which only the catalogue matters. */
const rulebook = (known: readonly { id: string; summary: string }[]): EventOf<"LoopOpened">["rulebook"] => ({
  ref: { id: "fixture", version: 1 },
  company: "",
  track: "",
  competencies: [],
  rounds: [],
  debrief: { scheme: "MAJORITY", quorum: 1, vetoRoles: [] },
  ladder,
  behaviours: known.map((behaviour) => ({
    competency: "",
    polarity: "NEUTRAL",
    strength: 1,
    decisive: false,
    failsLeveling: false,
    source: "ours",
    ...behaviour,
  })),
  committee: null,
  fit: [],
  transfersFrom: [],
  timeUse: [],
  complaint: null,
});

/** Writes frames in the order of the calls, so that a fixture reads like the debrief it tells. */
export class Script {
  readonly frames: AnyFrame[] = [];
  #session = 0;
  #seconds = 0;
  #round = "";

  opens(candidate: Candidate, known: readonly { id: string; summary: string }[] = []): this {
    return this.add("LoopOpened", { rulebook: rulebook(known), candidate, panel: [] });
  }

  session(index: number): this {
    this.#session = index;
    this.#seconds = 0;
    return this;
  }

  add<T extends FrameType>(type: T, event: Omit<EventOf<T>, "at">, after = 6): this {
    this.#seconds += after;
    const at = { session: this.#session, seconds: this.#seconds };
    this.frames.push({ seq: this.frames.length + 1, type, event: { at, ...event } });
    return this;
  }

  round(id: string): this {
    this.#round = id;
    return this.add("RoundStarted", { round: id }, 0);
  }

  says(speaker: PersonId, words: string): this {
    return this.add("LineSpoken", { round: this.#round, speaker, words }, 140);
  }

  cutsIn(by: PersonId, words: string): this {
    return this.add("CandidateRedirected", { round: this.#round, by, words }, 20);
  }

  noted(id: SignalId, competency: string, polarity: Polarity, summary: string, notedBy: PersonId[]): this {
    const signal = {
      id,
      round: this.#round,
      competency,
      polarity,
      strength: polarity === "AGAINST" ? 3 : 2,
      decisive: id === "S-14",
      summary,
      behaviour: null,
    };
    return this.add("SignalRecorded", { signal, notedBy });
  }

  card(interviewer: PersonId, round: string, rating: Rating, confidence: number): this {
    return this.add(
      "ScorecardSubmitted",
      { scorecard: { interviewer, round, rating, confidence, assessments: [], note: "" } },
      240,
    );
  }

  remarks(by: PersonId, words: string): this {
    return this.add("RemarkMade", { by, words }, 24);
  }

  /** Work that counts if it is documented. */
  shows(by: PersonId, level: string, summary: string, scope: string, documents: string | null = null): this {
    return this.add(
      "ScopeEvidencePresented",
      { by, level, summary, scope, documents, counts: documents !== null },
      30,
    );
  }

  votes(voter: PersonId, rating: Rating, conviction: number, evidence: SignalId[] = []): this {
    return this.add("InitialVoteCast", { voter, vote: { rating, conviction }, evidence }, 20);
  }

  states(speaker: PersonId, words: string, cites: SignalId[] = []): this {
    return this.add("StatementMade", { speaker, words, cites }, 32);
  }

  moves(
    voter: PersonId,
    from: readonly [Rating, number],
    to: readonly [Rating, number],
    speaker: PersonId | null,
    evidence: SignalId | null,
  ): this {
    return this.add("VoteChanged", {
      voter,
      from: { rating: from[0], conviction: from[1] },
      to: { rating: to[0], conviction: to[1] },
      cause: { speaker, evidence },
    });
  }
}
