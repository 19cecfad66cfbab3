import { Outline } from "../player/derive/outline";
import type { AnyFrame, Problem } from "../player/frames";
import type { Replay } from "../player/host";
import { BASE, type Header } from "../player/header";

const FORMAT = "hireloop-recording";
const NEWEST = 3;

const problem = (detail: string): Problem => ({ title: "This is no recording", status: 422, detail });

interface Line {
  readonly seq: number;
  readonly type: string;
  readonly event: AnyFrame["event"];
}

/** A seed may be longer than numbers here are exact: it is taken from the text. */
const seedIn = (line: string): string => /"seed":(-?\d+)/.exec(line)?.[1] ?? "";

/** What `hireloop export` wrote, or what is wrong with it. */
export function readRecording(text: string): Replay | Problem {
  try {
    const lines = text.trim().split("\n");
    const head = JSON.parse(lines[0] ?? "") as Partial<Header> & Readonly<Record<string, unknown>>;
    const format = head[FORMAT];
    if (typeof format !== "number") return problem("It is not what 'hireloop export' writes.");
    if (format > NEWEST) return problem("A newer Hireloop wrote it. Get the player of that one.");
    const frames = lines.slice(1, -1).map((line) => {
      const { seq, type, event } = JSON.parse(line) as Line;
      return { seq, type, event };
    });
    const outline = new Outline();
    outline.append(frames);
    const changes = (head["change"] ?? []) as unknown as readonly { settings: readonly unknown[] }[];
    const header = outline.header({
      id: String(head.id),
      title: String(head.title),
      teaches: String(head.teaches),
      scenario: String(head.scenario),
      variant: String(head.variant ?? BASE),
      seed: seedIn(lines[0] ?? ""),
      rulebook: head.rulebook!,
      parent: head.parent ?? null,
      forkedAt: head.forkedAt ?? null,
      change: (changes.at(-1)?.settings ?? []).map(String),
      live: false,
    });
    return header ? { header, frames } : problem("It does not begin as a recording does.");
  } catch {
    return problem("It is not what 'hireloop export' writes.");
  }
}
