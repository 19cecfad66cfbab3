import { changeWords } from "../player/derive/settings";
import { capital } from "../shared/format";
import type { Recording } from "../shared/recordings";

const ROLES: ReadonlySet<string> = new Set(["chair", "bar-raiser"]);

/** Who a setting names: the list has no names, and the ids of who ships are their family names. */
const who = (of: string): string =>
  ROLES.has(of) ? `the ${of.replaceAll("-", " ")}` : of.split("-").map(capital).join("-");

/** What a fork changed, in the words that its tree in the theatre has. */
export const changed = ({ change }: Recording): string => changeWords(change, who);
