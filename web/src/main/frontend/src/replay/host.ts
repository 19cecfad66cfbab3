import { type Branch, type Choice, type Forked, type Host, Refusal } from "../player/host";
import type { Analysis } from "../player/analysis";
import { ask, read } from "../shared/ask";

const at = (id: string, rest = ""): string => `/api/recordings/${encodeURIComponent(id)}${rest}`;

/** The server that this page came from. */
export const server: Host = {
  recording: async (id) => {
    const [{ isProblem, readRecording }, answer] = await Promise.all([
      import("../player/driver/file"),
      ask(at(id, "/file")),
    ]);
    const found = readRecording(id, await answer.text());
    if (isProblem(found)) throw new Refusal(found);
    return found.replay;
  },
  analyse: (id, runs) => read<Analysis>(at(id, `/analysis?runs=${runs}`)),
  choices: (id, event) => read<readonly Choice[]>(at(id, `/choices?at=${event}`)),
  fork: (id, event, set) => read<Forked>(at(id, "/forks"), { method: "POST", json: { at: event, set } }),
  family: (id) => read<readonly Branch[]>(at(id, "/family")),
  rename: async (id, name) => void (await ask(at(id), { method: "PATCH", json: { name } })),
  remove: async (id) => void (await ask(at(id), { method: "DELETE" })),
  restore: async (id) => void (await ask(at(id), { method: "PATCH", json: { removed: false } })),
  playOn: async (id) => {
    await ask("/api/plays", { method: "POST", json: { recording: id, live: true } });
    // The page asked while it was cut off; now there is something to follow.
    location.reload();
  },
  address: (id, seq) => `/replay/${encodeURIComponent(id)}${seq === null ? "" : `#e=${seq}`}`,
  files: (id) => ({
    recording: at(id, "/file"),
    page: at(id, "/page"),
    analysis: at(id, "/analysis?runs=1000"),
    player: "/embed/hireloop-replay.js",
  }),
};
