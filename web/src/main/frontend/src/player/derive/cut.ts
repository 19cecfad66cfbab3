import type { AnyFrame } from "../frames";
import { isKnown } from "../reduce";

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

/** Numbers of the lines in which the candidate is cut off. */
export function cutLines(frames: readonly AnyFrame[]): ReadonlySet<number> {
  const cut = new Set<number>();
  let talking: number | null = null;
  for (const frame of frames.filter(isKnown)) {
    if (frame.type === "LineSpoken") {
      talking = frame.event.speaker === "candidate" ? frame.seq : null;
    } else if (frame.type === "CandidateRedirected") {
      if (talking !== null) cut.add(talking);
      talking = null;
    }
  }
  return cut;
}
