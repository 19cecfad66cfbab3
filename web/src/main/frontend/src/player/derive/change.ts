/** What a fork changed, in words. Pure. */

import { quoted } from "../../shared/text";
import type { Header } from "../header";
import { type Cast, castOf } from "./cast";
import { type Who, changeWords as wordsOf, settingWords as wordsOfOne } from "./settings";

/** Who a path names: a role stands for the one person who has it. */
const whoIn =
  (cast: Cast): Who =>
  (of) => {
    const role = of.toUpperCase().replaceAll("-", "_");
    const { panel } = cast.header;
    const known = panel.find(({ id }) => id === of) ?? panel.find((one) => one.role === role);
    return known ? cast.short(known.id) : of;
  };

/** One setting in words where there are some, or as it was written. */
export const settingWords = (setting: string, cast: Cast): string => wordsOfOne(setting, whoIn(cast));

/** What a fork changed: "Wilk votes No Hire; nobody notes S-03". */
export const changeWords = (change: readonly string[], cast: Cast): string => wordsOf(change, whoIn(cast));

const forks = new WeakMap<Header, string>();

/** "Fork at event 73: nobody brings up S-09"; null for what is no fork. */
export function forkText(header: Header): string | null {
  const { parent, forkedAt, change } = header;
  if (parent === null) return null;
  const text = forks.get(header);
  if (text !== undefined) return text;
  const from = forkedAt ? `Fork at event ${forkedAt}` : "Fork from the start";
  const cast = castOf(header);
  const words = change.map((setting) => settingWords(setting, cast)).join("; ");
  const told = words === "" ? from : `${from}: ${quoted(words)}`;
  forks.set(header, told);
  return told;
}
