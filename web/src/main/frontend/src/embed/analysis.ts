import type { Analysis } from "../player/analysis";
import { Refusal } from "../player/host";

const refused = (detail: string): Refusal =>
  new Refusal({ title: "The analysis cannot be shown", status: 422, detail });

const NOT_ONE = "It is not what 'hireloop analyze ID --json' prints.";

/** What earlier versions left out. */
const EMPTY = { why: [], rules: [], flips: [] };

type Check = (value: unknown) => boolean;

const number: Check = (value) => typeof value === "number";
const text: Check = (value) => typeof value === "string";
const flag: Check = (value) => typeof value === "boolean";

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const all =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const shaped =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const chance = shaped({
  event: number,
  what: text,
  hire: shaped({ share: number, low: number, high: number }),
  swing: number,
  turning: flag,
});
const part = shaped({ speaker: text, evidence: orNull(text), force: text, size: number, share: number });
const fork = { at: number, set: text };

/** What is read of each part: a file by somebody else is refused here, not in the middle of drawing. */
const isAnalysis = shaped({
  recording: text,
  decision: orNull(text),
  runs: number,
  curve: all(chance),
  turningPoints: all(chance),
  moves: all(
    shaped({
      event: number,
      voter: text,
      from: text,
      to: text,
      moved: number,
      parts: all(part),
      speakers: all(shaped({ speaker: text, share: number })),
      mover: orNull(shaped({ speaker: text, share: number, ...fork })),
    }),
  ),
  pivotal: orNull(shaped({ event: number, what: text, removal: text, decision: text, ...fork })),
  whyNonePivotal: orNull(text),
  evidence: shaped({
    recorded: number,
    aired: number,
    share: orNull(number),
    unsaid: all(shaped({ signal: text, event: number, summary: text, polarity: text, notedBy: all(text) })),
  }),
  flags: all(
    shaped({ event: number, effect: text, person: text, size: number, explanation: text, source: text }),
  ),
  why: all(shaped({ kind: text, event: number, what: text, person: orNull(text), signal: orNull(text) })),
  rules: all(shaped({ scheme: text, inForce: flag, votes: text, decision: text })),
  flips: all(shaped({ event: number, label: text, at: number, set: all(text), decision: text })),
});

/** What `hireloop analyze ID --json` printed. */
export function readAnalysis(content: string, recording: string): Analysis {
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    throw refused(NOT_ONE);
  }
  const whole = typeof read === "object" ? { ...EMPTY, ...read } : read;
  if (!isAnalysis(whole)) throw refused(NOT_ONE);
  const analysis = whole as Analysis;
  if (analysis.recording !== recording) throw refused("It is that of another recording.");
  return analysis;
}
