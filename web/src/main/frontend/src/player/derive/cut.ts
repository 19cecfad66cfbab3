const LONGEST = 96;

/** What somebody said until they were cut off: an em dash stands where the sentence would have ended. */
export const cutOff = (words: string): string => `${words.replace(/[\s.,;:!?…–—-]+$/u, "")}—`;

/** The end of it alone, where there is no room for all. */
export function cutTail(words: string): string {
  const cut = cutOff(words);
  if (cut.length <= LONGEST) return cut;
  const tail = cut.slice(-LONGEST);
  return `…${tail.slice(tail.indexOf(" ") + 1)}`;
}
