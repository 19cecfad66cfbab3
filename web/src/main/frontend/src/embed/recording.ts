import type { AnyFrame, Header, Problem } from "../player/frames";
import type { Replay } from "../player/host";

type Json = Record<string, unknown>;

const problem = (detail: string): Problem => ({ title: "This is no recording", status: 422, detail });

/** Stands in until the reader of recording files is there. */
export function readRecording(text: string): Replay | Problem {
  try {
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Json);
    const [head, ...rest] = lines;
    const frames = rest.slice(0, -1).map(({ seq, type, event }) => ({ seq, type, event })) as AnyFrame[];
    const opened = rest[0]!["event"] as Json;
    const rulebook = opened["rulebook"] as Json;
    const header = {
      ...head,
      entry: "INTERVIEW",
      company: rulebook["company"],
      track: rulebook["track"],
      candidate: opened["candidate"],
      panel: opened["panel"],
      rounds: (rulebook["rounds"] as Json[]).map((round) => ({
        ...round,
        gate: !!round["gate"],
        filter: !!round["filter"],
        survives: null,
      })),
      competencies: rulebook["competencies"],
      sessions: ["Set-up"],
      chapters: [{ name: "Recording", from: 1, to: frames.length }],
      frames: frames.length,
      change: [],
      live: false,
    } as unknown as Header;
    return { header, frames };
  } catch {
    return problem("The file is not what 'hireloop export' writes.");
  }
}
