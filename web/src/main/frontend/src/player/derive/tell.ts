import { decisionWord, list, plain, sentence } from "../../shared/format";
import { contained, quoted } from "../../shared/text";
import { ratingWord } from "../../shared/votes";
import type { AnyFrame, EventOf, FrameType, PersonId, Polarity, Reason, SignalId } from "../frames";
import { isKnown } from "../reduce";
import type { Cast } from "./cast";
import { shortfallText } from "./readings";
import { countsText, titleText } from "./rungs";

type Teller<T extends FrameType> = (event: EventOf<T>, cast: Cast) => string;

const leaning: Record<Polarity, string> = {
  FOR: "Noted for",
  AGAINST: "Noted against",
  NEUTRAL: "Noted neutral",
  OPEN: "Noted, and open how it counts",
};

export const reasonText = (reason: Reason, cast: Cast): string => {
  switch (reason.kind) {
    case "FAILED_GATE":
      return `The gate ${cast.round(reason.gate)} failed.`;
    case "BELOW_FILTER":
      return `${shortfallText(reason, cast)}.`;
    case "SCHEME":
      return `By the rule: ${plain(reason.scheme)}.`;
    case "VETO":
      return `${cast.name(reason.by)} cast a veto.`;
    case "NO_LEVEL":
      return "No level was supported by the evidence.";
    case "NO_SPONSOR":
      return "Nobody grants the transfer a product metric: on hold.";
  }
};

/** Who moved whom, without the votes: "Wilk moves Bell", "S-14 moves Bell". */
export const moverText = (
  move: { voter: string; speaker: string | null; evidence: string | null },
  cast: Cast,
): string => {
  const cause = move.speaker === null ? (move.evidence ?? "") : cast.short(move.speaker);
  return `${cause} moves ${cast.short(move.voter)}`;
};

const cardsOf = (by: readonly PersonId[], evidence: readonly SignalId[], cast: Cast): string =>
  `on the card of ${list(by.map(cast.short))}${evidence.length > 0 ? `: ${list(evidence)}` : ""}`;

const invoked = (round: string, cast: Cast): string =>
  cast.rules(round)?.filter ? `the primary filter ${cast.round(round)}` : `the weak ${cast.round(round)}`;

const tellers: { [T in FrameType]: Teller<T> } = {
  LoopOpened: (_, { name, header }) =>
    `The loop opens: ${name("candidate")} for ${quoted(header.candidate.target)}.`,
  RoundStarted: ({ round }, cast) => `${cast.round(round)} begins.`,
  RoundFinished: ({ round }, cast) => `${cast.round(round)} ends.`,
  LineSpoken: ({ speaker, words }, cast) => `${cast.name(speaker)}: ${contained(words)}`,
  CandidateRedirected: ({ by, words }, cast) => `${cast.name(by)} cuts in: ${contained(words)}`,
  SignalRecorded: ({ signal }) => `${leaning[signal.polarity]}: ${contained(signal.summary)}, ${signal.id}.`,
  ScorecardSubmitted: ({ scorecard }, cast) => `${cast.short(scorecard.interviewer)} seals a scorecard.`,
  ScorecardsUnsealed: () => "The scorecards are unsealed.",
  GatePassed: ({ gate }, cast) => `The gate ${cast.round(gate)} holds.`,
  GateFailed: ({ gate, by, evidence }, cast) =>
    `The gate ${cast.round(gate)} fails, ${cardsOf(by, evidence, cast)}. Only no hire is left.`,
  FilterPassed: ({ round }, cast) => `The primary filter ${cast.round(round)} holds.`,
  FilterFailed: ({ round, by, evidence }, cast) =>
    `The primary filter ${cast.round(round)} fails, ${cardsOf(by, evidence, cast)}. Only no hire is left.`,
  WeakRoundSurvived: ({ round, filter }, cast) =>
    `The weak ${cast.round(round)} is survived: ${cast.round(filter)}, the primary filter, makes up for it.`,
  WeakRoundCounted: ({ round, filter, by, evidence }, cast) =>
    `The weak ${cast.round(round)} is not made up for by ${cast.round(filter)}, the primary filter; ${cardsOf(by, evidence, cast)}. Only no hire is left.`,
  DebriefOpened: ({ rules }) => `The debrief opens. Rule: ${plain(rules.scheme)}, quorum ${rules.quorum}.`,
  InitialVoteCast: ({ voter }, cast) => `${cast.short(voter)} casts a sealed vote.`,
  InitialVotesRevealed: () => "The straw poll is revealed.",
  StatementMade: ({ speaker, words }, cast) => `${cast.name(speaker)}: ${contained(words)}`,
  VoteChanged: ({ voter, from, to, cause }, cast) =>
    `${moverText({ voter, ...cause }, cast)}, ${ratingWord(from.rating)} to ${ratingWord(to.rating)}.`,
  GateInvoked: ({ by, gate }, cast) => `${cast.short(by)} invokes the gate ${cast.round(gate)}.`,
  FilterInvoked: ({ by, round }, cast) => `${cast.short(by)} invokes ${invoked(round, cast)}.`,
  VetoCast: ({ by }, cast) => `${cast.short(by)} casts a veto.`,
  VoteCalled: ({ by }, cast) => `${cast.short(by)} calls the vote.`,
  DecisionReached: ({ decision, reason }, cast) => `${decisionWord(decision)}. ${reasonText(reason, cast)}`,
  DebriefReopened: () => "The debrief reopens: no level could be supported.",
  CalibrationOpened: ({ company, target, promotion }, { name }) =>
    promotion
      ? `The case opens on the ${quoted(company)} ladder: ${name("candidate")}, from ${promotion.current} to ${target}.`
      : `Calibration opens on the ${quoted(company)} ladder, target ${target}.`,
  TitleWeighed: ({ title, employer, claims, readAs }) => `${titleText(title, employer, claims, readAs)}.`,
  RemarkMade: ({ by, words }, cast) => `${cast.name(by)}: ${contained(words)}`,
  ScopeEvidencePresented: (work, cast) => {
    const effect = countsText(work);
    return `${cast.name(work.by)}, on scope at ${work.level}: ${sentence(contained(work.summary))}${effect ? ` ${sentence(effect)}` : ""}`;
  },
  LevelProposed: ({ by, level }, cast) => `${cast.short(by)} proposes ${level}.`,
  LevelSettled: ({ level, target }) =>
    level === target ? `Settled at ${level}.` : `Settled at ${level}, asked for ${target}.`,
  NoLevelSupported: ({ because }) =>
    because.length > 0 ? `No level is supported, because of ${list(because)}.` : "No level is supported.",
  PromotionBlocked: ({ target, reached }) =>
    `Blocked from ${target}. ${reached === null ? "The evidence reaches no level" : `The evidence reaches ${reached}`}.`,
};

function told<T extends FrameType>(frame: { type: T; event: EventOf<T> }, cast: Cast): string {
  return tellers[frame.type](frame.event, cast);
}

/** One event as one sentence, for the transcript and the live region. Never tells what is still sealed. */
export const tell = (frame: AnyFrame, cast: Cast): string =>
  isKnown(frame) ? told(frame, cast) : "An event of a newer version.";
