import { type About, Outline } from "../derive/outline";
import type { AnyFrame, Moment, Problem } from "../frames";
import { BASE } from "../header";
import type { Replay } from "../host";
import { entry, faultIn, isShaped } from "./check";
import { REVISIONS } from "./shapes";
import { today } from "./upcasts";

/** The newest format of a recording file that this player knows; RecordingFile.java writes them. */
const FORMAT = 3;
const FORMAT_FIELD = "hireloop-recording";
export const LARGEST = 32 * 1024 * 1024;

/** A recording that plays, whole or as far as the file goes. */
export interface Readable {
  readonly replay: Replay;
  /** What a viewer should know of it, in a sentence or two; null where all is as it was written. */
  readonly notice: string | null;
}

export const isProblem = (read: Readable | Problem): read is Problem => "title" in read;

export const refusal = (title: string, detail: string, status = 422): Problem => ({
  title,
  status,
  detail,
});

const noRecording = (place: string, why: string): Problem =>
  refusal("This is not a recording that plays", `${place}: ${why}`);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

type Told = Omit<About, "seed" | "change" | "live"> & {
  readonly change: readonly { settings: readonly { path: string; value: string }[] }[] | null;
};

/** A number would lose the digits of a large seed; in JSON no string holds a bare quote before a name. */
const seedOf = (line: string): string => /[{,]\s*"seed"\s*:\s*(-?\d+)/.exec(line)?.[1] ?? "";

function aboutOf(line: string, place: string): About | Problem {
  const header = parsed(line);
  const format = isShaped(header) ? header[FORMAT_FIELD] : undefined;
  if (!isShaped(header) || typeof format !== "number" || !(format >= 1)) {
    return noRecording(place, "this is no recording of Hireloop's.");
  }
  if (format > FORMAT) {
    return refusal("A newer Hireloop wrote this recording", `${place}: update Hireloop to watch it.`);
  }
  const whole = { variant: BASE, change: null, ...header };
  const fault = faultIn("RecordingHeader", whole);
  if (fault !== null) return noRecording(place, `the header's '${fault}' is not as Hireloop writes it.`);
  const { id, title, teaches, scenario, variant, rulebook, parent, forkedAt, change } =
    whole as unknown as Told;
  return {
    id,
    title,
    teaches,
    scenario,
    variant,
    seed: seedOf(line),
    rulebook,
    parent,
    forkedAt,
    change: (change?.at(-1)?.settings ?? []).map(({ path, value }) => `${path}=${value}`),
    live: false,
  };
}

const isMoment = (at: unknown): at is Moment =>
  isShaped(at) && [at["session"], at["seconds"]].every((part) => Number.isInteger(part) && Number(part) >= 0);

const isBefore = (one: Moment, other: Moment): boolean =>
  one.session < other.session || (one.session === other.session && one.seconds < other.seconds);

/** The frame that a line holds, or why it holds none. A type or a revision of a newer Hireloop is kept by its name. */
function frameOf(value: unknown, seq: number, before: AnyFrame | undefined): AnyFrame | string {
  if (!isShaped(value)) return "this is not an event.";
  if (value["seq"] !== seq) return `event ${seq} is missing.`;
  const { type } = value;
  const revision = Number(value["revision"]);
  if (typeof type !== "string" || !Number.isInteger(revision) || revision < 1) return "this is not an event.";
  const known = entry(REVISIONS, type);
  const isNewer = known === undefined || revision > known;
  const event = isNewer ? value["event"] : today(type, revision, value["event"]);
  const fault = isNewer ? null : faultIn(type, event);
  if (fault !== null) return `'${fault}' of the event ${type} is not as Hireloop writes it.`;
  if (!isShaped(event) || !isMoment(event["at"])) return `the event ${type} has no moment.`;
  const frame = {
    seq,
    type: isNewer && known ? `${type}@${revision}` : type,
    event: { ...event, at: event["at"] },
  };
  if (before && isBefore(frame.event.at, before.event.at)) {
    return `the event ${type} lies before the event it follows.`;
  }
  return frame;
}

const isEnd = (value: unknown): value is { readonly events: unknown } =>
  isShaped(value) && Object.hasOwn(value, "sha256") && !Object.hasOwn(value, "seq");

interface Body {
  readonly frames: readonly AnyFrame[];
  /** What is wrong, with its line; null where the end was reached. */
  readonly fault: { readonly line: number; readonly why: string } | null;
}

function bodyOf(lines: readonly string[]): Body {
  const frames: AnyFrame[] = [];
  for (let line = 2; line <= lines.length; line++) {
    const value = parsed(lines[line - 1]!);
    if (isEnd(value)) {
      const whole = value.events === frames.length && line === lines.length;
      return {
        frames,
        fault: whole ? null : { line, why: "the end belongs to another recording." },
      };
    }
    const cut = value === undefined && line === lines.length;
    const frame = cut ? "" : frameOf(value, frames.length + 1, frames.at(-1));
    if (typeof frame === "string") {
      return { frames, fault: { line, why: cut ? endsAfter(frames.length) : frame } };
    }
    frames.push(frame);
  }
  return { frames, fault: { line: lines.length, why: endsAfter(frames.length) } };
}

const endsAfter = (events: number): string =>
  events === 0
    ? "the file ends before the first event."
    : `the file ends in the middle, after event ${events}.`;

function notices(name: string, { frames, fault }: Body): string | null {
  const said: string[] = [];
  if (fault)
    said.push(`${name}:${fault.line}: ${fault.why} The rest is missing; what comes before it plays.`);
  const newer = frames.filter(({ type }) => entry(REVISIONS, type) === undefined).length;
  if (newer > 0) {
    said.push(
      `A newer Hireloop wrote ${newer} of these events, which this one cannot show; update to see them.`,
    );
  }
  return said.length === 0 ? null : said.join(" ");
}

/**
 * What the text of a recording file holds: never throws, whatever it is. A file that breaks off or goes wrong
 * plays up to there. Its hash is not checked: importing it does that.
 */
export function readRecording(name: string, text: string): Readable | Problem {
  if (text.length > LARGEST) {
    return refusal("This recording is too large", `${name} is larger than 32 MB.`, 413);
  }
  const lines = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  const about = aboutOf(lines[0]!, `${name}:1`);
  if ("status" in about) return about;
  const body = bodyOf(lines);
  if (body.frames.length === 0) {
    return noRecording(`${name}:${body.fault?.line ?? 2}`, body.fault?.why ?? "there are no events.");
  }
  const outline = new Outline();
  outline.append(body.frames);
  const header = outline.header(about);
  if (header === null) {
    return noRecording(`${name}:2`, "a recording begins with its loop or its promotion.");
  }
  return { replay: { header, frames: body.frames }, notice: notices(name, body) };
}
