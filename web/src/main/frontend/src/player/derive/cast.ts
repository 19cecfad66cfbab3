import { castLooks } from "../../shared/avatars";
import { named } from "../../shared/text";
import type { Header, Panelist, PersonId, Round } from "../frames";

/** Names for ids: everything a sentence or a seat needs to know about people, rounds and competencies. */
export interface Cast {
  readonly header: Header;
  readonly voters: readonly Panelist[];
  name(id: PersonId): string;
  /** The family name, unless two share it. */
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

const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, 3)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0].toUpperCase() ?? "")
    .join("");

const namesOf = (all: readonly { readonly id: string; readonly name: string }[]) =>
  new Map(all.map(({ id, name }) => [id, named(name, id)]));

export function castOf(header: Header): Cast {
  const names = new Map(header.panel.map(({ id, name }) => [id, named(name, id)]));
  names.set("candidate", named(header.candidate.name, "Candidate"));
  const rules = new Map(header.rounds.map((round) => [round.id, round]));
  const rounds = namesOf(header.rounds);
  const competencies = namesOf(header.competencies);
  const families = new Map<string, number>();
  for (const each of names.values()) families.set(lastWord(each), (families.get(lastWord(each)) ?? 0) + 1);
  const looks = castLooks([...header.panel.map(({ id }) => id), "candidate"]);
  const name = (id: PersonId) => names.get(id) ?? named(id, id);
  return {
    header,
    voters: header.panel.filter(({ role }) => role !== "SHADOW"),
    name,
    short: (id) => {
      const family = lastWord(name(id));
      return (families.get(family) ?? 0) > 1 ? name(id) : family;
    },
    initials: (id) => initialsOf(name(id)),
    look: (id) => looks.get(id) ?? 0,
    round: (id) => rounds.get(id) ?? named(id, id),
    rules: (id) => rules.get(id),
    competency: (id) => competencies.get(id) ?? named(id, id),
  };
}
