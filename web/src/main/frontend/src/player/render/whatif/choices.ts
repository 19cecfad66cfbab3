import type { Flip } from "../../analysis";
import type { Cast } from "../../derive/cast";
import type { Panelist, PersonId } from "../../header";
import type { Choice, ChoiceGroup } from "../../host";
import { RATINGS, type Rating } from "../../../shared/votes";
import { parts, ratingOf } from "../../derive/settings";

export interface Group {
  readonly id: ChoiceGroup;
  readonly name: string;
  readonly choices: readonly Choice[];
}

const names: readonly (readonly [ChoiceGroup, string])[] = [
  ["VOTES", "Votes"],
  ["EVIDENCE", "Evidence"],
  ["SPEAKERS", "Speakers"],
  ["PEOPLE", "People"],
  ["PROCESS", "Process"],
  ["RULES", "Rules"],
];

export interface Wanted {
  readonly group: ChoiceGroup | null;
  readonly search: string;
  readonly flipping: boolean;
}

const fits = (choice: Choice, { search, flipping }: Wanted): boolean => {
  const text = `${choice.label} ${choice.set.join(" ")}`.toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (!flipping || choice.flips) && words.every((word) => text.includes(word));
};

/** In a fixed order, what flips the decision first; a group with nothing in it is left out. */
export const groupsOf = (choices: readonly Choice[], wanted: Wanted): readonly Group[] =>
  names
    .filter(([id]) => wanted.group === null || wanted.group === id)
    .map(([id, name]) => {
      const all = choices.filter((choice) => choice.group === id && fits(choice, wanted));
      return {
        id,
        name,
        choices: [...all.filter(({ flips }) => flips), ...all.filter(({ flips }) => !flips)],
      };
    })
    .filter((group) => group.choices.length > 0);

/** How many there are of each group, whatever is searched for. */
export const countsOf = (
  choices: readonly Choice[],
): readonly (Omit<Group, "choices"> & { count: number })[] =>
  groupsOf(choices, { group: null, search: "", flipping: false }).map(({ id, name, choices: all }) => ({
    id,
    name,
    count: all.length,
  }));

/** What would have undone the turning points, each from just before it. */
export const turningOf = (flips: readonly Flip[]): Group => ({
  id: "EVIDENCE",
  name: "What would have turned it",
  choices: flips.map(({ label, at, set, decision }) => ({
    group: "EVIDENCE",
    label: `${label}, from event ${at} on`,
    at,
    set,
    decision,
    flips: true,
    refused: null,
  })),
});

export interface Ballot {
  readonly person: Panelist;
  readonly now: Rating | null;
  /** One for each rating, the lowest first; null where it is not among the choices. */
  readonly cells: readonly { readonly rating: Rating; readonly choice: Choice | null }[];
}

interface Voted {
  readonly voter: PersonId;
  readonly rating: Rating;
}

/** Whose vote a choice sets, if that is all it does. */
function votedBy({ set }: Choice): Voted | null {
  if (set.length !== 1) return null;
  const [path, value] = parts(set[0]!);
  const voter = /^what-if\.votes\.([^.]+)$/.exec(path)?.[1];
  const rating = ratingOf(value);
  return voter === undefined || rating === null ? null : { voter, rating };
}

/** Voters by ratings, and the choices that fit no cell of it. */
export function ballotsOf(
  choices: readonly Choice[],
  cast: Cast,
  now: (person: PersonId) => Rating | null,
): { readonly ballots: readonly Ballot[]; readonly rest: readonly Choice[] } {
  const found = choices.map((choice) => ({ choice, vote: votedBy(choice) }));
  const known = new Set(cast.voters.map(({ id }) => id));
  const has = (vote: Voted | null): vote is Voted => vote !== null && known.has(vote.voter);
  const ballots = cast.voters
    .filter(({ id }) => found.some(({ vote }) => vote?.voter === id))
    .map((person) => ({
      person,
      now: now(person.id),
      cells: RATINGS.map((rating) => ({
        rating,
        choice: found.find(({ vote }) => vote?.voter === person.id && vote.rating === rating)?.choice ?? null,
      })),
    }));
  return { ballots, rest: found.filter(({ vote }) => !has(vote)).map(({ choice }) => choice) };
}

/** One setting a line, blank lines aside; or which line cannot be one. */
export function settingsIn(text: string): readonly string[] | string {
  const lines = text.split("\n").map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== "" && !/^[^=\s][^=]*=/.test(line));
  if (wrong >= 0) return `Line ${wrong + 1} is not PATH=VALUE.`;
  const settings = lines.filter(Boolean);
  return settings.length === 0 ? "Write at least one setting." : settings;
}
