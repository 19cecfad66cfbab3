/** Who moved whom, as a matrix and as sentences. Pure. */

import { capital, list } from "../../../shared/format";
import type { Analysis, MovePart, VoteMove } from "../../analysis";
import type { Cast } from "../../derive/cast";
import type { PersonId } from "../../frames";
import { forceName, percent } from "./words";
import { memo } from "./memo";

export interface Matrix {
  readonly speakers: readonly PersonId[];
  readonly voters: readonly PersonId[];
  /** The largest cell, whichever way it goes. */
  readonly most: number;
  /** In points of the scale over all changes, towards a hire above 0; 0 where they never moved them. */
  cell(speaker: PersonId, voter: PersonId): number;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);

const weight = (sizes: readonly number[]): number => sum(sizes.map(Math.abs));

type Sizes = ReadonlyMap<PersonId, ReadonlyMap<PersonId, number>>;

/** By speaker, then by voter. */
function sizesOf({ moves }: Analysis): Sizes {
  const sizes = new Map<PersonId, Map<PersonId, number>>();
  for (const { voter, parts } of moves) {
    for (const { speaker, size } of parts) {
      const row = sizes.get(speaker) ?? new Map<PersonId, number>();
      sizes.set(speaker, row.set(voter, (row.get(voter) ?? 0) + size));
    }
  }
  return sizes;
}

/** The most influential speaker first, the most moved voter first. */
export const matrixOf = memo((analysis: Analysis): Matrix => {
  const sizes = sizesOf(analysis);
  const voters = [...new Set(analysis.moves.map(({ voter }) => voter))];
  const speakers = [...sizes.keys()];
  const cell = (speaker: PersonId, voter: PersonId) => sizes.get(speaker)?.get(voter) ?? 0;
  const speaks = (speaker: PersonId) => weight(voters.map((voter) => cell(speaker, voter)));
  const moved = (voter: PersonId) => weight(speakers.map((speaker) => cell(speaker, voter)));
  return {
    speakers: speakers.toSorted((a, b) => speaks(b) - speaks(a)),
    voters: voters.toSorted((a, b) => moved(b) - moved(a)),
    most: Math.max(
      0,
      ...speakers.flatMap((speaker) => voters.map((voter) => Math.abs(cell(speaker, voter)))),
    ),
    cell,
  };
});

/** What a part moved by: its evidence, or what else there was in the statement. */
const means = ({ evidence, force }: MovePart): string =>
  force === "EVIDENCE" && evidence !== null ? evidence : forceName(force);

interface Push {
  readonly speaker: PersonId;
  readonly by: string;
  readonly evidence: boolean;
  readonly share: number;
}

/** What each speaker did by each means; a means said twice counts once. */
function pushes(parts: readonly MovePart[]): readonly Push[] {
  const all = new Map<string, Push>();
  for (const part of parts) {
    const by = means(part);
    const key = `${part.speaker} ${by}`;
    const evidence = by === part.evidence;
    all.set(key, {
      speaker: part.speaker,
      by,
      evidence,
      share: (all.get(key)?.share ?? 0) + part.share,
    });
  }
  return [...all.values()].toSorted((a, b) => b.share - a.share);
}

/** A share that is worth a word. */
const WORTH = 0.1;
const NAMED = 2;

/** Who is named as the one who moved: the mover that silence proves, else whoever pushed by far the most. */
export const mainSpeaker = ({ mover, speakers }: VoteMove): PersonId | null =>
  mover?.speaker ?? speakers.toSorted((a, b) => b.share - a.share)[0]?.speaker ?? null;

/** The event of this voter's change before, from which on the mover's words count; 0 where there is none. */
const lastChange = ({ event, voter }: VoteMove, { moves }: Analysis): number =>
  moves.findLast((move) => move.voter === voter && move.event < event)?.event ?? 0;

export const moveAt = ({ moves }: Analysis, event: number): VoteMove | null =>
  moves.find((move) => move.event === event) ?? null;

/** More than all of it was held back by something else. */
const shareText = (share: number): string => (share >= 1 ? "all of it" : percent(share));

/** "Sesay moved Sandoval"; a change that no single silence undoes is said as the voter's own. */
export const movedText = (move: VoteMove, cast: Cast): string =>
  move.mover === null
    ? `${cast.short(move.voter)} moved`
    : `${cast.short(move.mover.speaker)} moved ${cast.short(move.voter)}`;

const opposed = ({ speaker, by, evidence }: Push, cast: Cast): string =>
  evidence ? `${cast.short(speaker)}'s ${by}` : cast.short(speaker);

/** "62% by S-09 and 21% by rank, against Bell's S-06": shares of the way the vote went. */
export function becauseText(move: VoteMove, analysis: Analysis, cast: Cast): string {
  const speaker = mainSpeaker(move);
  if (speaker === null) return "A what-if made this vote.";
  const since = lastChange(move, analysis);
  const own = pushes(move.parts.filter((part) => part.speaker === speaker && part.statement > since))
    .filter(({ share }) => share >= WORTH)
    .slice(0, NAMED)
    .map(({ by, share }) => `${shareText(share)} by ${by}`);
  const back = pushes(move.parts).at(-1);
  const against = back && back.share <= -WORTH ? `, against ${opposed(back, cast)}` : "";
  const how = own.length === 0 ? "by what was said before" : list(own);
  const lead =
    move.mover === null ? `mostly ${cast.short(speaker)}, though no single silence undoes it: ` : "";
  return `${capital(`${lead}${how}`)}${against}.`;
}

/** Initials, with a letter more of the family name where two would share them. */
export function codes(people: readonly PersonId[], cast: Cast): readonly string[] {
  const initials = people.map(cast.initials);
  return people.map((person, index) => {
    const own = initials[index]!;
    const shared = initials.filter((other) => other === own).length > 1;
    return shared ? `${own}${cast.short(person).charAt(1)}` : own;
  });
}
