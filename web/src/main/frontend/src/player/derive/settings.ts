import { capital, list, plain } from "../../shared/format";
import { RATINGS, type Rating, ratingWord } from "../../shared/votes";

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

/** Names who a path names by id or by role. */
export type Who = (of: string) => string;

const people = (value: string, who: Who): string => list(items(value).map(who));

type Tell = (value: string, who: Who, matched: readonly string[]) => string;

/** The settings that can be said in words; the first that fits says it. */
const tellers: readonly (readonly [RegExp, Tell])[] = [
  [
    /^what-if\.votes\.([^.]+)$/,
    (value, who, [, of]) => {
      const rating = ratingOf(value);
      return `${who(of!)} votes ${rating ? ratingWord(rating) : value}`;
    },
  ],
  [
    /^what-if\.silent$/,
    (value, who) => `${people(value, who)} ${items(value).length > 1 ? "say" : "says"} nothing`,
  ],
  [/^what-if\.unsaid$/, (value) => `nobody brings up ${list(items(value))}`],
  [/^what-if\.unnoted$/, (value) => `nobody notes ${list(items(value))}`],
  [
    /^debrief\.order$/,
    (value, who) =>
      items(value).length === 1
        ? `${people(value, who)} speaks first`
        : `they speak in the order ${people(value, who)}`,
  ],
  [/^facilitation\.devils-advocate$/, (value, who) => `${who(value)} argues as the devil's advocate`],
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
    (value, who, [, of, what]) => `${who(of!)}: ${spaced(what!)} ${value}`,
  ],
  [/^(?:facilitation|tendencies)\.([^.]+)$/, (value, _, [, what]) => `${spaced(what!)} ${value}`],
  [/^debrief\.scheme$/, (value) => `the rule is ${spaced(value)}`],
  [/^rulebook$/, (value) => `the rulebook is ${value}`],
];

/** One setting in words where there are some, or as it was written. */
export function settingWords(setting: string, who: Who): string {
  const [path, value] = parts(setting);
  for (const [pattern, tell] of tellers) {
    const matched = pattern.exec(path);
    if (matched) return tell(value, who, matched);
  }
  return setting;
}

/** What a fork changed: "Wilk votes No Hire; nobody notes S-03". */
export function changeWords(change: readonly string[], who: Who): string {
  const words = change.map((setting) => settingWords(setting, who)).join("; ");
  return words === "" ? "Nothing" : capital(words);
}
