import { Refusal } from "../player/host";
import type { Recording, Scenario, Server } from "../shared/recordings";
import { forks, hostile, many, running, shelf, stopped } from "./recordings";
import shipped from "./scenarios.json";

export const scenarios = shipped as readonly Scenario[];

const shelves: Record<string, readonly Recording[]> = {
  none: [],
  some: [...shelf, ...forks],
  running: [running, stopped, ...shelf.filter(({ id }) => id !== running.id)],
  hostile,
  many,
};

export const fixtureRecordings = (name: string): readonly Recording[] => shelves[name] ?? shelf;

/** index.html?fixture=some|none|running|hostile|many|trouble|away: the last answers once, then no more. */
export function fixtureServer(name: string): Server {
  let recordings = fixtureRecordings(name);
  let gone: readonly Recording[] = [];
  let asked = 0;
  const answer = async <T>(value: T): Promise<T> => {
    if (name === "trouble" || (name === "away" && asked > 1)) {
      throw new Refusal({ title: "The server does not answer", status: 0 });
    }
    return value;
  };
  const change = (id: string, by: Partial<Recording>) => {
    recordings = recordings.map((recording) => (recording.id === id ? { ...recording, ...by } : recording));
  };
  return {
    recordings() {
      asked += 1;
      recordings = recordings.map((recording) =>
        recording.live ? { ...recording, events: recording.events + 2 } : recording,
      );
      return answer(recordings);
    },
    scenarios: () => answer(scenarios),
    play: ({ scenario }) =>
      scenario.startsWith("meta")
        ? Promise.reject(
            new Refusal({
              title: "Unprocessable Content",
              status: 422,
              detail: "It is being changed.",
            }),
          )
        : answer("latency"),
    playOn: () => answer("latency"),
    importFile: (file) =>
      file.size < 10
        ? Promise.reject(
            new Refusal({
              title: "Not a recording",
              status: 422,
              detail: "notes.txt:1: no JSON here",
            }),
          )
        : answer({ id: "held", added: file.size % 2 === 0 }),
    rename: async (id, given) => change(id, { name: given === "" ? null : given }),
    async remove(id) {
      gone = recordings;
      recordings = recordings.filter((recording) => recording.id !== id);
    },
    async restore() {
      recordings = gone;
    },
  };
}
