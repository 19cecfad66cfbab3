import { castLooks } from "../../shared/avatars";
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

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("")
    .slice(0, 3);

export function castOf(header: Header): Cast {
  const names = new Map(header.panel.map(({ id, name }) => [id, name]));
  names.set("candidate", header.candidate.name);
  const rounds = new Map(header.rounds.map((round) => [round.id, round]));
  const competencies = new Map(header.competencies.map(({ id, name }) => [id, name]));
  const looks = castLooks([...header.panel.map(({ id }) => id), "candidate"]);
  const name = (id: PersonId) => names.get(id) ?? id;
  const shared = (family: string) =>
    [...names.values()].filter((other) => lastWord(other) === family).length > 1;
  return {
    header,
    voters: header.panel.filter(({ role }) => role !== "SHADOW"),
    name,
    short: (id) => (shared(lastWord(name(id))) ? name(id) : lastWord(name(id))),
    initials: (id) => initialsOf(name(id)),
    look: (id) => looks.get(id) ?? 0,
    round: (id) => rounds.get(id)?.name ?? id,
    rules: (id) => rounds.get(id),
    competency: (id) => competencies.get(id) ?? id,
  };
}
