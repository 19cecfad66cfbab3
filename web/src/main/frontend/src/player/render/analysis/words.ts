/** Numbers and names of an analysis in words. Pure. */

import { capital, plain } from "../../../shared/format";
import { ratingWord } from "../../../shared/votes";
import type { Proportion } from "../../analysis";
import type { Cast } from "../../derive/cast";
import { moverText, tell } from "../../derive/tell";
import type { AnyFrame } from "../../frames";
import { isKnown } from "../../reduce";
import type { ReplayState } from "../../state";

export { chanceName, percent } from "../../derive/chance";

const MINUS = "−";

const signed = (text: string, of: number): string => `${of < 0 ? MINUS : "+"}${text}`;

/** A change of a share in whole points: "+14", "−19", "0". */
export function points(swing: number): string {
  const whole = Math.round(Math.abs(swing) * 100);
  return whole === 0 ? "0" : signed(String(whole), swing);
}

/** Points of the 1 to 4 scale: "+0.36". */
export function scalePoints(size: number): string {
  const text = Math.abs(size).toFixed(2);
  return text === "0.00" ? "0" : signed(text, size);
}

/** "17–23"; with a decimal where whole numbers would leave no interval. */
export function interval({ low, high }: Proportion): string {
  const at = (digits: number) => [low, high].map((of) => String(Number((of * 100).toFixed(digits))));
  const [from, to] = at(0);
  const [fine, finer] = at(1);
  return from === to ? `${fine}–${finer}` : `${from}–${to}`;
}

export const grouped = (amount: number): string => String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ",");

/** Towards a hire or away from it, as a class of the vote's colour; none where it is neither. */
export const direction = (size: number): "up" | "dn" | "" => {
  if (size === 0) return "";
  return size > 0 ? "up" : "dn";
};

/** Full names as short ones. */
export const shorten = (text: string, cast: Cast): string =>
  cast.header.panel.reduce((short, { id, name }) => short.replaceAll(name, cast.short(id)), text);

/** Whether this event is one whose content is not known yet at the playhead. */
const sealed = (frame: AnyFrame, { unsealed, revealed }: ReplayState): boolean =>
  (frame.type === "ScorecardSubmitted" && !unsealed) || (frame.type === "InitialVoteCast" && !revealed);

/** What happened at an event in a few words, and no more of it than the playhead knows. */
export function shortly(what: string, frame: AnyFrame | undefined, state: ReplayState, cast: Cast): string {
  if (frame && isKnown(frame)) {
    if (sealed(frame, state)) return tell(frame, cast).replace(/\.$/, "");
    if (frame.type === "ScorecardSubmitted") {
      const { interviewer, rating } = frame.event.scorecard;
      return `${cast.short(interviewer)}'s card: ${ratingWord(rating)}`;
    }
    if (frame.type === "VoteChanged") {
      return moverText({ voter: frame.event.voter, ...frame.event.cause }, cast);
    }
  }
  return shorten(what, cast);
}

const effects: Record<string, string> = {
  NOISE: "Noise",
  LENIENCY_SPREAD: "Leniency and severity",
  HALO: "Halo",
  CENTRAL_TENDENCY: "Central tendency",
  CONTRAST: "Contrast",
  ANCHORING: "Anchoring",
  AUTHORITY: "Authority",
  CONFORMITY: "Conformity",
  POLARISATION: "Group polarisation",
  MENTION: "What goes unmentioned",
};

export const effectName = (effect: string): string => effects[effect] ?? capital(plain(effect));

const forces: Record<string, string> = {
  AUTHORITY: "rank",
  ANCHORING: "being first to bring evidence",
  POLARISATION: "the way the group leaned",
  CONFORMITY: "everyone else being of one mind",
};

/** What it was in a statement that moved someone, where it was not its evidence. */
export const forceName = (force: string): string => forces[force] ?? plain(force);
