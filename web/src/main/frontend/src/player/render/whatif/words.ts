import type { Cast } from "../../derive/cast";
import { type Who, changeWords as wordsOf, settingWords as wordsOfOne } from "../../derive/settings";

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
