/** Who moved whom, as a matrix and as sentences. Pure. */

import { list } from "../../../shared/format";
import { ratingWord } from "../../../shared/votes";
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

const between = ({ moves }: Analysis, speaker: PersonId, voter: PersonId): number =>
  sum(
    moves
      .filter((move) => move.voter === voter)
      .flatMap(({ parts }) => parts.filter((part) => part.speaker === speaker).map(({ size }) => size)),
  );

const unique = (people: readonly PersonId[]): readonly PersonId[] => [...new Set(people)];

/** The most influential speaker first, the most moved voter first. */
export const matrixOf = memo((analysis: Analysis): Matrix => {
  const { moves } = analysis;
  const voters = unique(moves.map(({ voter }) => voter));
  const speakers = unique(moves.flatMap(({ parts }) => parts.map(({ speaker }) => speaker)));
  const cells = new Map(
    speakers.map((speaker) => [
      speaker,
      new Map(voters.map((voter) => [voter, between(analysis, speaker, voter)])),
    ]),
  );
  const cell = (speaker: PersonId, voter: PersonId) => cells.get(speaker)?.get(voter) ?? 0;
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
  readonly by: string;
  readonly size: number;
}

/** What pushed the way the vote went, and what pushed back, each the largest first. */
function pushes(parts: readonly MovePart[]): {
  readonly along: readonly Push[];
  readonly back: readonly Push[];
} {
  const by = new Map<string, number>();
  for (const part of parts) by.set(means(part), (by.get(means(part)) ?? 0) + part.share);
  const all = [...by].map(([name, size]) => ({ by: name, size }));
  return {
    along: all.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size),
    back: all.filter(({ size }) => size < 0).toSorted((a, b) => a.size - b.size),
  };
}

/** A push that is worth a word. */
const WORTH = 0.1;
const NAMED = 2;

/** Who is named as the one who moved: the mover that silence proves, else whoever pushed by far the most. */
export const mainSpeaker = ({ mover, speakers }: VoteMove): PersonId | null =>
  mover?.speaker ?? speakers.toSorted((a, b) => b.share - a.share)[0]?.speaker ?? null;

const shares = (along: readonly Push[]): string => {
  const whole = sum(along.map(({ size }) => size));
  const named = along.filter(({ size }) => size / whole >= WORTH).slice(0, NAMED);
  return list(named.map(({ by, size }) => `${percent(size / whole)} by ${by}`));
};

const held = (back: readonly Push[], along: readonly Push[]): string => {
  const strongest = back[0];
  const whole = sum(along.map(({ size }) => size));
  return strongest && -strongest.size / whole >= WORTH ? `, against ${strongest.by}` : "";
};

/** "Sesay moved Sandoval": where only silence of nobody else's undoes it, else said as a change of their own. */
export const movedText = (move: VoteMove, cast: Cast): string => {
  const voter = cast.short(move.voter);
  const speaker = mainSpeaker(move);
  return move.mover === null || speaker === null ? `${voter} moved` : `${cast.short(speaker)} moved ${voter}`;
};

/** "62% by S-09 and 21% by rank, against S-06": of what pushed that way. */
export function becauseText(move: VoteMove, cast: Cast): string {
  const speaker = mainSpeaker(move);
  const { along, back } = pushes(move.parts);
  if (along.length === 0 || speaker === null) return "A what-if made this vote.";
  const lead =
    move.mover === null ? `Mostly ${cast.short(speaker)}, though no single silence undoes it: ` : "";
  return `${lead}${shares(along)}${held(back, along)}.`;
}

/** The whole of it as one sentence, for those who do not see the shapes. */
export const sentenceOf = (move: VoteMove, cast: Cast): string =>
  `${movedText(move, cast)} from ${ratingWord(move.from)} to ${ratingWord(move.to)}: ${becauseText(move, cast)}`;
