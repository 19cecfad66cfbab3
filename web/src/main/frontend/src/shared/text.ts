/** Embeddings, overrides and isolates: they would turn round what stands beside the text, too. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const INK = /[^\s\p{C}\p{M}\u115F\u1160\u2800\u3164]/u;
/** More than this of a name is no longer read as one. */
const NAME = 60;
const BRIEF = 240;

/** What someone wrote, without the marks that reach beyond it. */
export const contained = (text: string): string => text.replaceAll(TURNING, "");

export const isLong = (text: string): boolean => text.length > BRIEF;

/** Its beginning, and a sign that there is more. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = Array.from(text.slice(0, 2 * most + 1));
  return start.length <= most ? start.join("") : `${start.slice(0, most).join("").trimEnd()}…`;
}

function standing(text: string, most: number): string {
  const short = clipped(contained(text), most);
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** A name as it stands in a sentence: of a length to read, and on its own if it runs the other way. */
export const named = (name: string, otherwise: string): string =>
  standing(INK.test(name) ? name : otherwise, NAME);

/** Anything else that someone wrote, as it stands in a sentence. */
export const quoted = (text: string): string => standing(text, BRIEF);
