/** Who moved whom, as a matrix and as sentences. Pure. */

import { capital } from "../../../shared/format";
import type { Analysis, MovePart, VoteMove } from "../../analysis";
import type { Cast } from "../../derive/cast";
import type { AnyFrame, EventOf, PersonId } from "../../frames";
import { isKnown } from "../../reduce";
import { type Item, named, sharesText } from "./portions";
import { forceName } from "./words";
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
  readonly share: number;
}

/** What each speaker did by each means; a means said twice counts once. */
function pushes(parts: readonly MovePart[]): readonly Push[] {
  const all = new Map<string, Push>();
  for (const part of parts) {
    const by = means(part);
    const key = `${part.speaker} ${by}`;
    all.set(key, {
      speaker: part.speaker,
      by,
      share: (all.get(key)?.share ?? 0) + part.share,
    });
  }
  return [...all.values()].toSorted((a, b) => b.share - a.share);
}

/** Who is named as the one who moved: the mover that silence proves, else whoever pushed by far the most. */
export const mainSpeaker = ({ mover, speakers }: VoteMove): PersonId | null =>
  mover?.speaker ?? speakers.toSorted((a, b) => b.share - a.share)[0]?.speaker ?? null;

/** The event of this voter's change before, from which on the mover's words count; 0 where there is none. */
const lastChange = ({ event, voter }: VoteMove, { moves }: Analysis): number =>
  moves.findLast((move) => move.voter === voter && move.event < event)?.event ?? 0;

export const moveAt = ({ moves }: Analysis, event: number): VoteMove | null =>
  moves.find((move) => move.event === event) ?? null;

/** "Sesay moved Sandoval"; a change that no single silence undoes is said as the voter's own. */
export const movedText = (move: VoteMove, cast: Cast): string =>
  move.mover === null
    ? `${cast.short(move.voter)} moved`
    : `${cast.short(move.mover.speaker)} moved ${cast.short(move.voter)}`;

/** What the change itself names: who spoke last before it, and on what. */
export type Cause = EventOf<"VoteChanged">["cause"];

export const causeOf = (frame: AnyFrame | undefined): Cause | null =>
  frame && isKnown(frame) && frame.type === "VoteChanged" ? frame.event.cause : null;

/** What pushed since the voter's last change; what was said before only fades. */
function shares(move: VoteMove, main: PersonId, since: number, cast: Cast): readonly Item[] {
  const fresh = move.parts.filter(({ statement }) => statement > since);
  const own = pushes(fresh.filter(({ speaker }) => speaker === main)).map(({ by, share }) => ({
    words: `by ${by}`,
    share,
  }));
  const others = [...new Set(fresh.map(({ speaker }) => speaker))]
    .filter((speaker) => speaker !== main)
    .map((speaker) => {
      const said = pushes(fresh.filter((part) => part.speaker === speaker));
      return {
        words: `by ${cast.short(speaker)} (${said.map(({ by }) => by).join(", ")})`,
        share: sum(said.map(({ share }) => share)),
      };
    });
  const before = sum(move.parts.filter(({ statement }) => statement <= since).map(({ share }) => share));
  return [...named(own), ...named(others), { words: "as earlier pushes faded", share: before }];
}

/** Who moved it and by how much, in shares of the net change that add up; and who tipped it, if another. */
export function becauseText(move: VoteMove, analysis: Analysis, cast: Cast, cause: Cause | null): string {
  const main = mainSpeaker(move);
  if (main === null) return "A what-if made this vote.";
  const since = lastChange(move, analysis);
  const items = shares(move, main, since, cast);
  const most = cast.short(main);
  const tipped = cause?.speaker != null && cause.speaker !== main;
  const spoke = move.parts.some(
    ({ speaker, statement, share }) => speaker === main && statement > since && share > 0,
  );
  const tip = tipped
    ? `${cast.short(cause.speaker!)}${cause.evidence ? `'s ${cause.evidence}` : ""} tipped it; `
    : "";
  const lead = tipped || move.mover === null ? `${tip}most of the push was ${most}'s: ` : "";
  const still =
    move.mover === null && spoke
      ? ` Had ${most} been silent, ${cast.short(move.voter)} would have moved all the same.`
      : "";
  return `${capital(`${lead}${sharesText(items)}`)}.${still}`;
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
