import { describe, expect, test } from "vitest";
import { contracts, recordingFiles } from "../../testing/contract";
import { below, random } from "../../testing/random";
import type { AnyFrame, Problem } from "../frames";
import { reduce } from "../reduce";
import { type ReplayState, start } from "../state";
import { LARGEST, type Readable, isProblem, readRecording } from "./file";

const CASE_32 = "linkedin-tpm-latency-vs-consistency.seed-1.hireloop";
const text = recordingFiles.get(CASE_32)!;
const lines = text.trimEnd().split("\n");

const readable = (of: string): Readable => {
  const read = readRecording("mine.hireloop", of);
  if (isProblem(read)) throw new Error(`${read.title}. ${read.detail}`);
  return read;
};

const refused = (of: string): Problem => {
  const read = readRecording("mine.hireloop", of);
  if (!isProblem(read)) throw new Error("It plays.");
  return read;
};

const whole = readable(text).replay;
const changed = (line: number, words: string, instead: string): string => {
  expect(lines[line - 1]).toContain(words);
  return lines.with(line - 1, lines[line - 1]!.replace(words, instead)).join("\n");
};
const played = (frames: readonly AnyFrame[]): ReplayState => frames.reduce<ReplayState>(reduce, start);

describe("a recording file", () => {
  test.each([...recordingFiles.keys()])("is what the server makes of it: %s", (name) => {
    const { replay, notice } = readable(recordingFiles.get(name)!);
    const { scenario, variant } = replay.header;
    const contract = contracts.get(name.startsWith("revision-1.") ? name : `${scenario}-${variant}`);
    expect(contract, "Run `mvn -pl web -am test` once, which writes it.").toBeDefined();
    expect(replay.header).toEqual(contract!.header);
    expect(replay.frames).toEqual(contract!.frames);
    expect(notice).toBeNull();
  });

  test("keeps every digit of a seed", () => {
    const of = changed(1, '"seed":1,', '"seed":-9223372036854775807,');
    expect(readable(of).replay.header.seed).toBe("-9223372036854775807");
  });

  test("says what its last fork changed", () => {
    const change = [
      { at: 3, settings: [{ path: "a", value: "1" }] },
      { at: 7, settings: [{ path: "what-if.unnoted", value: "[S-03]" }] },
    ];
    const of = changed(
      1,
      '"parent":null,"forkedAt":null,"change":null',
      `"parent":"p","forkedAt":7,"change":${JSON.stringify(change)}`,
    );
    expect(readable(of).replay.header).toMatchObject({
      forkedAt: 7,
      change: ["what-if.unnoted=[S-03]"],
    });
  });

  test("may have another line end, and a mark at its start", () => {
    expect(readable(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(readable(text));
  });
});

describe("a file that goes wrong", () => {
  test("plays as far as it goes when it is cut off between two lines", () => {
    const { replay, notice } = readable(lines.slice(0, 30).join("\n"));
    expect(replay.frames).toEqual(whole.frames.slice(0, 29));
    expect(replay.header.frames).toBe(29);
    expect(notice).toBe(
      "mine.hireloop:30: the file ends in the middle, after event 29. The rest is missing; what comes before it plays.",
    );
  });

  test.each([1, 2, 3])("plays as far as it goes wherever it is cut off (seed %i)", (seed) => {
    const next = random(seed);
    for (let i = 0; i < 30; i++) {
      const read = readRecording("mine.hireloop", text.slice(0, below(next, text.length - 2)));
      if (isProblem(read)) continue;
      const { frames, header } = read.replay;
      expect(frames).toEqual(whole.frames.slice(0, frames.length));
      expect(header.frames).toBe(frames.length);
      expect(read.notice).toMatch(/ends in the middle, after event \d+/);
    }
  });

  test.each([
    ["lacks an event", lines.toSpliced(20, 1), "mine.hireloop:21: event 20 is missing."],
    ["has one twice", lines.toSpliced(20, 0, lines[20]!), "mine.hireloop:22: event 21 is missing."],
    [
      "has two in the wrong places",
      lines.with(20, lines[21]!).with(21, lines[20]!),
      "mine.hireloop:21: event 20 is missing.",
    ],
    ["has a line that is none", lines.with(20, "Dear diary,"), "mine.hireloop:21: this is not an event."],
    [
      "has another's end",
      lines.toSpliced(20, 1).with(20, lines.at(-1)!),
      "mine.hireloop:21: the end belongs to another recording.",
    ],
  ])("plays as far as it goes when it %s", (_, of, fault) => {
    const { replay, notice } = readable(of.join("\n"));
    expect(notice?.startsWith(`${fault} The rest is missing`), notice ?? "").toBe(true);
    expect(replay.frames).toEqual(whole.frames.slice(0, replay.frames.length));
    expect(replay.frames.length).toBeGreaterThanOrEqual(19);
  });

  test.each([
    ['"seconds":', '"seconds":-', "has no moment"],
    ['"session":1', '"session":0.5', "has no moment"],
    ['"words":"', '"words":{},"said":"', "'words' of the event LineSpoken is not as Hireloop writes it"],
  ])("plays up to an event that is not whole (%s)", (words, instead, why) => {
    const line = lines.findIndex((each) => each.includes("LineSpoken")) + 1;
    const { replay, notice } = readable(changed(line, words, instead));
    expect(notice).toContain(why);
    expect(replay.frames).toEqual(whole.frames.slice(0, line - 2));
  });

  test("plays what it can of one from a newer Hireloop, and says so", () => {
    const later = lines
      .with(4, lines[4]!.replace('"revision":"1"', '"revision":"7"'))
      .with(5, lines[5]!.replace(/"type":"[A-Za-z]+"/, '"type":"constructor"'));
    const { replay, notice } = readable(later.join("\n"));
    expect(notice).toBe(
      "A newer Hireloop wrote 2 of these events, which this one cannot show; update to see them.",
    );
    expect(replay.frames).toHaveLength(whole.frames.length);
    expect(played(replay.frames.slice(0, 4)).newer).toBe(true);
    expect(played(replay.frames).outcome).toEqual(played(whole.frames).outcome);
  });

  test("is refused where a newer Hireloop changed the format", () => {
    expect(refused(changed(1, '"hireloop-recording":3', '"hireloop-recording":4'))).toMatchObject({
      title: "A newer Hireloop wrote this recording",
    });
  });

  test.each([
    ["", "mine.hireloop:1: this is no recording of Hireloop's."],
    ["Dear diary,\n\nit rained.\n", "mine.hireloop:1: this is no recording of Hireloop's."],
    ["{}\n{}\n{}\n", "mine.hireloop:1: this is no recording of Hireloop's."],
    ["null\n[]\n", "mine.hireloop:1: this is no recording of Hireloop's."],
    ["<!doctype html>", "mine.hireloop:1: this is no recording of Hireloop's."],
    ['{"hireloop-recording":"one"}', "mine.hireloop:1: this is no recording of Hireloop's."],
    ['{"hireloop-recording":3}', "mine.hireloop:1: the header's 'id' is not as Hireloop writes it."],
    [lines[0]!, "mine.hireloop:1: the file ends before the first event."],
    [lines.toSpliced(1, 1).join("\n"), "mine.hireloop:2: event 1 is missing."],
    ["[".repeat(200_000), "mine.hireloop:1: this is no recording of Hireloop's."],
  ])("is refused where it is none: %.20s", (of, detail) => {
    expect(refused(of).detail).toBe(detail);
  });

  test("is refused where it is too large to be one", () => {
    expect(refused("x".repeat(LARGEST + 1)).title).toBe("This recording is too large");
  });

  test.each([1, 2, 3, 4])("never throws, and what plays can be played (seed %i)", (seed) => {
    const next = random(seed);
    const pieces = ['"', "{", "}", "[]", "null", "-1", "\n", "\\u0000", '"__proto__"', "e309", ",", ""];
    for (let i = 0; i < 60; i++) {
      const at = below(next, text.length);
      const of = text.slice(0, at) + pieces[below(next, pieces.length)]! + text.slice(at + below(next, 4));
      const read = readRecording("mine.hireloop", of);
      if (!isProblem(read)) expect(played(read.replay.frames).seq).toBe(read.replay.header.frames);
    }
  });
});
