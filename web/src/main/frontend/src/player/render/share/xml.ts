/** Text of somebody else's in a picture of ours. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** What XML has no place for: most control characters, halves of characters, two that are none. */
const isSpeakable = (code: number): boolean =>
  code === 0x09 ||
  code === 0x0a ||
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa0 && code < 0xfffe && !isHalf(code)) ||
  code > 0xffff;

export const escaped = (text: string): string =>
  [...text]
    .filter((letter) => isSpeakable(letter.codePointAt(0)!))
    .map((letter) => entities[letter] ?? letter)
    .join("");

/** Letters of East Asia and pictures are about twice as wide as the others. */
const WIDE = 0x1100;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! >= WIDE ? 2 : 1), 0);

function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let kept = "";
  for (const letter of text) {
    if (widthOf(kept + letter) >= most) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of about so many letters; what does not fit is cut off. */
export function lines(text: string, letters: number, most: number): readonly string[] {
  // Longer than any picture holds, and nobody waits for its last word to be measured.
  const words = text.slice(0, 2_000).trim().split(/\s+/);
  const found: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= letters) {
      line = longer;
    } else if (found.length === most - 1 || line === "") {
      return [...found, cut([line, ...words.slice(index)].filter(Boolean).join(" "), letters)];
    } else {
      found.push(line);
      line = word;
    }
  }
  return [...found, cut(line, letters)];
}
