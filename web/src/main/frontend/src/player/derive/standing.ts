import { count, list, plain } from "../../shared/format";
import { contained } from "../../shared/text";
import { type Rating, ratingWord } from "../../shared/votes";
import type { Panelist } from "../frames";
import { type ReplayState, seatOf } from "../state";
import type { Cast } from "./cast";

/** How someone stands to the decision: what may be seen of it at this event, and never what is sealed. */
export type Standing =
  | { readonly kind: "vote"; readonly rating: Rating }
  | { readonly kind: "cards"; readonly ratings: readonly Rating[] }
  | { readonly kind: "sealed" | "now" | "cut" | "none"; readonly word: string };

/** What stays with a seat: a veto, a dissent. */
export type Sign = "veto" | "dissent";

const none = (word: string): Standing => ({ kind: "none", word });

export const runningRound = ({ scene }: ReplayState): string | null => {
  if (scene.kind === "round") return scene.over ? null : scene.round;
  return scene.kind === "words" || scene.kind === "redirect" ? scene.round : null;
};

/** The level this person spoke for last. */
export const proposalOf = ({ id }: Panelist, { calibration }: ReplayState): string | null =>
  calibration?.proposals.findLast(({ by }) => by === id)?.level ?? null;

/** A promotion is calibrated, not voted on: what each brought to it. */
function onCommittee(person: Panelist, state: ReplayState): Standing {
  const proposed = proposalOf(person, state);
  if (proposed !== null) return { kind: "now", word: `Proposes ${contained(proposed)}` };
  const pieces = state.calibration?.shown.filter(({ by }) => by === person.id).length ?? 0;
  return none(pieces > 0 ? `Showed ${count(pieces, "piece")}` : "");
}

export function standingOf(person: Panelist, state: ReplayState): Standing {
  const { vote, cards } = seatOf(state, person.id);
  const { scene } = state;
  if (state.calibration?.promotion) return onCommittee(person, state);
  if (person.role === "SHADOW") return none("Does not vote");
  if (vote) return state.revealed ? { kind: "vote", rating: vote.rating } : sealed("Vote sealed");
  if (cards.length > 0) {
    if (!state.unsealed) return sealed("Scorecard sealed");
    return { kind: "cards", ratings: cards.map(({ rating }) => rating) };
  }
  if (scene.kind === "cards" && person.rounds.length > 0) return none("Not in yet");
  if (scene.kind === "redirect" && scene.by === person.id) return { kind: "cut", word: "Cuts in" };
  return person.rounds.includes(runningRound(state) ?? "")
    ? { kind: "now", word: "Interviewing" }
    : none(state.debrief ? "No vote yet" : "");
}

const sealed = (word: string): Standing => ({ kind: "sealed", word });

export const signsOf = ({ id }: Panelist, state: ReplayState): readonly Sign[] => [
  ...(seatOf(state, id).veto ? (["veto"] as const) : []),
  ...(state.outcome?.dissent.includes(id) ? (["dissent"] as const) : []),
];

export const signWord: Record<Sign, string> = { veto: "Veto", dissent: "Dissents" };

/** With the part of the company it is held in, unless the title says so itself. */
export const titleOf = ({ title, function: part }: Panelist): string =>
  contained(
    part === null || title.toLowerCase().includes(part.toLowerCase()) ? title : `${title}, ${plain(part)}`,
  );

export const roleOf = ({ role, rounds }: Panelist, cast: Cast): string =>
  role === "INTERVIEWER" ? rounds.map(cast.round).join(", ") : plain(role);

function standingText(of: Standing): string {
  switch (of.kind) {
    case "vote":
      return ratingWord(of.rating);
    case "cards":
      return `${of.ratings.length === 1 ? "card" : "cards"} ${list(of.ratings.map(ratingWord))}`;
    default:
      return of.word;
  }
}

/** "Tomasz Wilk, Principal Engineer, Deep Dive, Strong No Hire, conviction 5 of 5, was No Hire". */
export function seatText(person: Panelist, state: ReplayState, cast: Cast): string {
  const { vote, was } = seatOf(state, person.id);
  const standing = standingOf(person, state);
  const voted = standing.kind === "vote" && vote;
  const proposed = state.calibration?.promotion ? null : proposalOf(person, state);
  return [
    cast.name(person.id),
    titleOf(person),
    roleOf(person, cast),
    standingText(standing),
    voted ? `conviction ${vote.conviction} of 5` : "",
    voted && was !== null && was !== vote.rating ? `was ${ratingWord(was)}` : "",
    ...signsOf(person, state).map((sign) => signWord[sign].toLowerCase()),
    proposed === null ? "" : `proposes ${contained(proposed)}`,
    happening(person, state),
  ]
    .filter(Boolean)
    .join(", ");
}

function happening({ id }: Panelist, { moved, speaking }: ReplayState): string {
  if (moved === id) return "just moved";
  return speaking === id ? "speaking" : "";
}

/** What has settled the outcome before or beside the votes, and stays so: it is shown until the end. */
export function closedBy(
  state: ReplayState,
  cast: Cast,
): {
  readonly sign: "gate" | "filter" | "scales" | "veto";
  readonly word: string;
  readonly what: string;
} | null {
  const failed = Object.entries(state.readings).find(([, { verdict }]) => verdict === "failed");
  if (failed) {
    const [round, { kind }] = failed;
    const what = cast.round(round);
    if (kind === "gate") return { sign: "gate", word: "Gate failed", what };
    if (kind === "filter") return { sign: "filter", word: "Filter failed", what };
    return { sign: "scales", word: "Weak round counts", what };
  }
  const vetoing = cast.voters.find(({ id }) => seatOf(state, id).veto);
  return vetoing ? { sign: "veto", word: "Veto", what: cast.name(vetoing.id) } : null;
}
