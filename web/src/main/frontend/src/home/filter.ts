import type { Entry } from "../player/header";
import { changed } from "./changed";
import type { Outcome, Query } from "./query";
import type { Recording, Scenario } from "../shared/recordings";
import { variantsOf } from "./scenarios";
import { entryWord, outcomeWord } from "./names";
import type { Group, Shelf } from "./shelf";

/** Only what is over has one of the first five. */
export function outcomeOf({ live, over, entry, decision, blocked }: Recording): Outcome {
  if (live) return "RUNNING";
  if (!over) return "STOPPED";
  if (entry === "PROMOTION") return blocked === null ? "PROMOTED" : "BLOCKED";
  return decision === "HIRE" || decision === "NO_HIRE" ? decision : "HOLD";
}

/** Whether it stopped before its end, and nobody plays it. */
export const canGoOn = (recording: Recording): boolean => outcomeOf(recording) === "STOPPED";

/** Letters without their accents, so that "Zoe" finds "Zoë". */
const folded = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Every word must occur somewhere. */
function says(texts: readonly (string | null)[], q: string): boolean {
  const words = folded(q).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const text = folded(texts.join(" "));
  return words.every((word) => text.includes(word));
}

interface Kind {
  readonly company: string;
  readonly track: string;
  readonly entry: Entry;
  readonly rulebook: string;
}

const isOf = (kind: Kind, { company, track, entry, rulebook }: Query): boolean =>
  (company === "" || company === kind.company) &&
  (track === "" || track === kind.track) &&
  (entry === "" || entry === kind.entry) &&
  (rulebook === "" || rulebook === kind.rulebook);

/** What it came to counts in the text only where it is shown: it would give it away. */
const endOf = (recording: Recording): readonly (string | null)[] => [
  outcomeWord[outcomeOf(recording)],
  recording.reason,
  recording.level,
  recording.band,
  recording.blocked,
];

const kindOf = ({ company, track, entry, rulebook }: Kind): readonly string[] => [
  company,
  track,
  entryWord[entry],
  rulebook,
];

const variantOf = ({ scenario, variant }: Recording, scenarios: readonly Scenario[]): readonly string[] => {
  const played = scenarios
    .find(({ name }) => name === scenario)
    ?.variants.find(({ name }) => name === variant);
  return played ? [played.title, played.teaches] : [];
};

interface Asked {
  readonly query: Query;
  readonly outcomes: boolean;
  readonly scenarios: readonly Scenario[];
}

const matches = (recording: Recording, { query, outcomes, scenarios }: Asked): boolean =>
  isOf(recording, query) &&
  (query.outcome === "" || query.outcome === outcomeOf(recording)) &&
  says(
    [
      recording.name,
      recording.title,
      recording.teaches,
      recording.candidate,
      recording.scenario,
      recording.variant,
      ...kindOf(recording),
      ...variantOf(recording, scenarios),
      `seed ${recording.seed}`,
      ...(recording.parent === null ? [] : ["fork", ...recording.change, changed(recording)]),
      ...(outcomes ? endOf(recording) : []),
    ],
    query.q,
  );

const matchesUnplayed = (scenario: Scenario, query: Query): boolean =>
  isOf(scenario, query) &&
  (query.outcome === "" || query.outcome === "UNPLAYED") &&
  says(
    [
      scenario.name,
      ...kindOf(scenario),
      ...variantsOf(scenario).flatMap(({ name, title, teaches }) => [name, title, teaches]),
    ],
    query.q,
  );

/** A recording is found by its forks too; then only those that match are shown below it. */
export interface Found extends Group {
  readonly byForks: boolean;
}

export interface FoundShelf {
  readonly groups: readonly Found[];
  readonly unplayed: readonly Scenario[];
}

/** Where outcomes are hidden, what comes of something finds nothing: that would give it away. */
export function find(
  shelf: Shelf,
  query: Query,
  outcomes: boolean,
  scenarios: readonly Scenario[],
): FoundShelf {
  const asked = { query: outcomes ? query : { ...query, outcome: "" }, outcomes, scenarios };
  const groups = shelf.groups.flatMap((group): readonly Found[] => {
    if (matches(group.root, asked)) return [{ ...group, byForks: false }];
    const forks = group.forks.filter(({ recording }) => matches(recording, asked));
    return forks.length === 0 ? [] : [{ root: group.root, forks, byForks: true }];
  });
  return {
    groups,
    unplayed: shelf.unplayed.filter((scenario) => matchesUnplayed(scenario, asked.query)),
  };
}

/** What the filters offer: what there is, in order. */
export interface Offered {
  readonly company: readonly string[];
  readonly track: readonly string[];
  readonly rulebook: readonly string[];
}

export function offered(recordings: readonly Recording[], scenarios: readonly Scenario[]): Offered {
  const kinds: readonly Kind[] = [...recordings, ...scenarios];
  const all = (name: keyof Offered) => [...new Set(kinds.map((kind) => kind[name]))].toSorted();
  return { company: all("company"), track: all("track"), rulebook: all("rulebook") };
}
