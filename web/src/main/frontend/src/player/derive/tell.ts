import { decisionWord, list, plain } from "../../shared/format";
import { ratingWord } from "../../shared/votes";
import type { AnyFrame, EventOf, FrameType, Polarity, Reason } from "../frames";
import { isKnown } from "../reduce";
import type { Cast } from "./cast";

type Teller<T extends FrameType> = (event: EventOf<T>, cast: Cast) => string;

const leaning: Record<Polarity, string> = { FOR: "for", AGAINST: "against", NEUTRAL: "neutral" };

export const reasonText = (reason: Reason, cast: Cast): string => {
  switch (reason.kind) {
    case "FAILED_GATE":
      return `The gate ${cast.round(reason.gate)} failed.`;
    case "SCHEME":
      return `By the rule: ${plain(reason.scheme)}.`;
    case "VETO":
      return `${cast.name(reason.by)} cast a veto.`;
    case "NO_LEVEL":
      return "No level was supported by the evidence.";
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

const tellers: { [T in FrameType]: Teller<T> } = {
  LoopOpened: (_, { header }) => `The loop opens: ${header.candidate.name} for ${header.candidate.target}.`,
  RoundStarted: ({ round }, cast) => `${cast.round(round)} begins.`,
  RoundFinished: ({ round }, cast) => `${cast.round(round)} ends.`,
  LineSpoken: ({ speaker, words }, cast) => `${cast.name(speaker)}: ${words}`,
  SignalRecorded: ({ signal }) => `Noted ${leaning[signal.polarity]}: ${signal.summary}, ${signal.id}.`,
  ScorecardSubmitted: ({ scorecard }, cast) => `${cast.short(scorecard.interviewer)} seals a scorecard.`,
  ScorecardsUnsealed: () => "The scorecards are unsealed.",
  GatePassed: ({ gate }, cast) => `The gate ${cast.round(gate)} holds.`,
  GateFailed: ({ gate, by, evidence }, cast) =>
    `The gate ${cast.round(gate)} fails, on the card of ${list(by.map(cast.short))}${evidence.length > 0 ? `: ${list(evidence)}` : ""}.`,
  DebriefOpened: ({ rules }) => `The debrief opens. Rule: ${plain(rules.scheme)}, quorum ${rules.quorum}.`,
  InitialVoteCast: ({ voter }, cast) => `${cast.short(voter)} casts a sealed vote.`,
  InitialVotesRevealed: () => "The straw poll is revealed.",
  StatementMade: ({ speaker, words }, cast) => `${cast.name(speaker)}: ${words}`,
  VoteChanged: ({ voter, from, to, cause }, cast) =>
    `${moverText({ voter, ...cause }, cast)}, ${ratingWord(from.rating)} to ${ratingWord(to.rating)}.`,
  GateInvoked: ({ by, gate }, cast) => `${cast.short(by)} invokes the gate ${cast.round(gate)}.`,
  VetoCast: ({ by }, cast) => `${cast.short(by)} casts a veto.`,
  VoteCalled: ({ by }, cast) => `${cast.short(by)} calls the vote.`,
  DecisionReached: ({ decision, reason }, cast) => `${decisionWord(decision)}. ${reasonText(reason, cast)}`,
  DebriefReopened: () => "The debrief reopens: no level could be supported.",
  CalibrationOpened: ({ company, target }) => `Calibration opens on the ${company} ladder, target ${target}.`,
  ScopeEvidencePresented: ({ by, level, summary }, cast) =>
    `${cast.name(by)}, on scope at ${level}: ${summary}`,
  LevelProposed: ({ by, level }, cast) => `${cast.short(by)} proposes ${level}.`,
  LevelSettled: ({ level, target }) =>
    level === target ? `Settled at ${level}.` : `Settled at ${level}, asked for ${target}.`,
  NoLevelSupported: () => "No level is supported.",
};

function told<T extends FrameType>(frame: { type: T; event: EventOf<T> }, cast: Cast): string {
  return tellers[frame.type](frame.event, cast);
}

/** One event as one sentence, for the transcript and the live region. Never tells what is still sealed. */
export const tell = (frame: AnyFrame, cast: Cast): string =>
  isKnown(frame) ? told(frame, cast) : "An event of a newer version.";
