import { castLooks } from "../../shared/avatars";
import { named } from "../../shared/text";
import type { Header, Panelist, PersonId, Round } from "../frames";

/** Names for ids: everything a sentence or a seat needs to know about people, rounds and competencies. */
export interface Cast {
  readonly header: Header;
  readonly voters: readonly Panelist[];
  name(id: PersonId): string;
  /** The word of the name somebody is known by, unless two share it. */
  short(id: PersonId): string;
  initials(id: PersonId): string;
  look(id: PersonId): number;
  round(id: string): string;
  rules(round: string): Round | undefined;
  competency(id: string): string;
}

/** A name that runs the other way stays whole: only whole is it kept apart. */
const lastWord = (name: string): string =>
  name.startsWith("\u2068") ? name : (name.trim().split(/\s+/).at(-1) ?? name);

const folded = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The word somebody is known by: what their id says, wherever it stands in the name; else the last one. */
const knownBy = (name: string, id: PersonId): string => {
  if (name.startsWith("\u2068")) return name;
  return name.split(/\s+/).find((word) => folded(word) === folded(id)) ?? lastWord(name);
};

const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, 3)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0].toUpperCase() ?? "")
    .join("");

const namesOf = (all: readonly { readonly id: string; readonly name: string }[]) =>
  new Map(all.map(({ id, name }) => [id, named(name, id)]));

/** Initials that two share get the first further letter of the name that tells them apart: "ISe", "ISa". */
function apart(people: readonly (readonly [id: PersonId, initials: string, short: string])[]) {
  return new Map(
    people.map(([id, initials, short]) => {
      const others = people.filter(([other, same]) => other !== id && same === initials);
      if (others.length === 0) return [id, initials];
      const at = [...short].findIndex(
        (letter, index) => index > 0 && others.every(([, , other]) => [...other][index] !== letter),
      );
      return [id, initials + (at > 0 ? [...short][at] : String(people.findIndex(([one]) => one === id) + 1))];
    }),
  );
}

export function castOf(header: Header): Cast {
  const names = new Map(header.panel.map(({ id, name }) => [id, named(name, id)]));
  names.set("candidate", named(header.candidate.name, "Candidate"));
  const name = (id: PersonId) => names.get(id) ?? named(id, id);
  const rules = new Map(header.rounds.map((round) => [round.id, round]));
  const rounds = namesOf(header.rounds);
  const competencies = namesOf(header.competencies);
  const known = (id: PersonId) => knownBy(name(id), id);
  const families = new Map<string, number>();
  for (const id of names.keys()) families.set(known(id), (families.get(known(id)) ?? 0) + 1);
  const looks = castLooks([...header.panel.map(({ id }) => id), "candidate"]);
  const short = (id: PersonId) => ((families.get(known(id)) ?? 0) > 1 ? name(id) : known(id));
  const initials = apart(header.panel.map(({ id }) => [id, initialsOf(name(id)), short(id)]));
  return {
    header,
    voters: header.panel.filter(({ role }) => role !== "SHADOW"),
    name,
    short,
    initials: (id) => initials.get(id) ?? initialsOf(name(id)),
    look: (id) => looks.get(id) ?? 0,
    round: (id) => rounds.get(id) ?? named(id, id),
    rules: (id) => rules.get(id),
    competency: (id) => competencies.get(id) ?? named(id, id),
  };
}
