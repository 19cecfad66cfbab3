/** What a fork changed, in words. Pure. */

import { capital, list, plain } from "../../shared/format";
import { quoted } from "../../shared/text";
import { RATINGS, type Rating, ratingWord } from "../../shared/votes";
import type { Header } from "../header";
import { type Cast, castOf } from "./cast";

/** `what-if.votes.wilk=no-hire`, taken apart at the first `=`. */
export function parts(setting: string): readonly [path: string, value: string] {
  const at = setting.indexOf("=");
  return at < 0 ? [setting, ""] : [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
}

/** A rating as a scenario file writes it. */
export const ratingOf = (value: string): Rating | null =>
  RATINGS.find((rating) => rating.toLowerCase().replaceAll("_", "-") === value) ?? null;

const items = (value: string): readonly string[] =>
  value
    .replaceAll(/^\[|\]$/g, "")
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

const spaced = (name: string): string => plain(name.replaceAll("-", " "));

/** Who a path names: a role stands for the one person who has it. */
const person = (of: string, cast: Cast): string => {
  const role = of.toUpperCase().replaceAll("-", "_");
  const known =
    cast.header.panel.find((one) => one.id === of) ?? cast.header.panel.find((one) => one.role === role);
  return known ? cast.short(known.id) : of;
};

const people = (value: string, cast: Cast): string => list(items(value).map((of) => person(of, cast)));

type Tell = (value: string, cast: Cast, matched: readonly string[]) => string;

/** The settings that can be said in words; the first that fits says it. */
const tellers: readonly (readonly [RegExp, Tell])[] = [
  [
    /^what-if\.votes\.([^.]+)$/,
    (value, cast, [, who]) => {
      const rating = ratingOf(value);
      return `${person(who!, cast)} votes ${rating ? ratingWord(rating) : value}`;
    },
  ],
  [
    /^what-if\.silent$/,
    (value, cast) => `${people(value, cast)} ${items(value).length > 1 ? "say" : "says"} nothing`,
  ],
  [/^what-if\.unsaid$/, (value) => `nobody brings up ${list(items(value))}`],
  [/^what-if\.unnoted$/, (value) => `nobody notes ${list(items(value))}`],
  [
    /^debrief\.order$/,
    (value, cast) =>
      items(value).length === 1
        ? `${people(value, cast)} speaks first`
        : `they speak in the order ${people(value, cast)}`,
  ],
  [
    /^facilitation\.devils-advocate$/,
    (value, cast) => `${person(value, cast)} argues as the devil's advocate`,
  ],
  [
    /^debrief\.discussion\[(\d+)\]\.says$/,
    (value, _, [, line]) =>
      `line ${Number(line) + 1} of the discussion is “${value.replaceAll(/^["']|["']$/g, "")}”`,
  ],
  [
    /^debrief\.discussion\[(\d+)\]\.veto$/,
    (value, _, [, line]) =>
      `line ${Number(line) + 1} of the discussion ${value === "no" ? "comes without its veto" : "casts a veto"}`,
  ],
  [
    /^panel\.([^.]+)\.(?:tendencies\.)?([^.]+)$/,
    (value, cast, [, who, what]) => `${person(who!, cast)}: ${spaced(what!)} ${value}`,
  ],
  [/^(?:facilitation|tendencies)\.([^.]+)$/, (value, _, [, what]) => `${spaced(what!)} ${value}`],
  [/^debrief\.scheme$/, (value) => `the rule is ${spaced(value)}`],
  [/^rulebook$/, (value) => `the rulebook is ${value}`],
];

/** One setting in words where there are some, or as it was written. */
export function settingWords(setting: string, cast: Cast): string {
  const [path, value] = parts(setting);
  for (const [pattern, tell] of tellers) {
    const matched = pattern.exec(path);
    if (matched) return tell(value, cast, matched);
  }
  return setting;
}

const wordsOf = (change: readonly string[], cast: Cast): string =>
  change.map((setting) => settingWords(setting, cast)).join("; ");

/** What a fork changed: "Wilk votes No Hire; nobody notes S-03". */
export function changeWords(change: readonly string[], cast: Cast): string {
  return capital(wordsOf(change, cast) || "nothing");
}

const forks = new WeakMap<Header, string>();

/** "Fork at event 73: nobody brings up S-09 and S-03"; null of what is no fork. */
export function forkText(header: Header): string | null {
  const { parent, forkedAt, change } = header;
  if (parent === null) return null;
  const text = forks.get(header);
  if (text !== undefined) return text;
  const from = forkedAt ? `Fork at event ${forkedAt}` : "Fork from the start";
  const told = change.length === 0 ? from : `${from}: ${quoted(wordsOf(change, castOf(header)))}`;
  forks.set(header, told);
  return told;
}
