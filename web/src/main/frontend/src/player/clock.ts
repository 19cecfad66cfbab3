import type { AnyFrame } from "./frames";
import { isKnown } from "./reduce";

/** All in milliseconds at speed 1. */
const PER_CHARACTER = 48;
const LONGEST_READING = 14_000;
const PER_SILENT_SECOND = 25;
const LONGEST_SILENCE = 900;

const beats: Partial<Record<string, number>> = {
  SignalRecorded: 1_600,
  ScorecardSubmitted: 1_000,
  ScorecardsUnsealed: 3_500,
  GateFailed: 5_000,
  GatePassed: 2_000,
  FilterFailed: 5_000,
  FilterPassed: 2_000,
  WeakRoundSurvived: 5_000,
  WeakRoundCounted: 5_000,
  DebriefOpened: 3_000,
  InitialVoteCast: 900,
  InitialVotesRevealed: 3_500,
  VoteChanged: 2_600,
  GateInvoked: 3_500,
  FilterInvoked: 3_500,
  VetoCast: 3_500,
  VoteCalled: 2_000,
  DecisionReached: 5_000,
  CalibrationOpened: 3_500,
  TitleWeighed: 4_500,
  LevelSettled: 4_000,
  NoLevelSupported: 4_000,
  PromotionBlocked: 4_000,
};

const spoken = (frame: AnyFrame): string => {
  if (!isKnown(frame)) return "";
  switch (frame.type) {
    case "LineSpoken":
    case "CandidateRedirected":
    case "StatementMade":
    case "RemarkMade":
      return frame.event.words;
    case "SignalRecorded":
      return frame.event.signal.summary;
    case "ScopeEvidencePresented":
      return frame.event.summary;
    default:
      return "";
  }
};

/** A second of speech, in characters. */
const SPOKEN_PER_SECOND = 14;

/** How long nobody says anything between two events of one session, in the recording's own time. */
export const silentSeconds = (frame: AnyFrame, next: AnyFrame): number =>
  frame.event.at.session === next.event.at.session
    ? Math.max(0, next.event.at.seconds - frame.event.at.seconds - spoken(frame).length / SPOKEN_PER_SECOND)
    : 0;

const silence = (frame: AnyFrame, next: AnyFrame): number =>
  frame.event.at.session === next.event.at.session
    ? Math.max(0, next.event.at.seconds - frame.event.at.seconds) * PER_SILENT_SECOND
    : LONGEST_SILENCE;

/** The type of a newer recording can be any word. */
const beat = (type: string): number => (Object.hasOwn(beats, type) ? beats[type]! : 1_200);

/** How long a frame stays before the next one: time to read it, and a little of the silence after it. */
export const hold = (frame: AnyFrame, next: AnyFrame, speed: number): number =>
  (beat(frame.type) +
    Math.min(spoken(frame).length * PER_CHARACTER, LONGEST_READING) +
    Math.min(silence(frame, next), LONGEST_SILENCE)) /
  speed;
