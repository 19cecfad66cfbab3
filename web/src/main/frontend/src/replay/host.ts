import { type Branch, type Choice, type Forked, type Host, Refusal } from "../player/host";
import type { Analysis } from "../player/analysis";
import { ask, read } from "../shared/ask";
import { addressOf, at, fileOf, server } from "../shared/recordings";

/** What a replay can do at the server that its page came from. */
export const host: Host = {
  recording: async (id) => {
    const [{ isProblem, readRecording }, answer] = await Promise.all([
      import("../player/driver/file"),
      ask(fileOf(id)),
    ]);
    const found = readRecording(id, await answer.text());
    if (isProblem(found)) throw new Refusal(found);
    return found.replay;
  },
  analyse: (id, runs) => read<Analysis>(at(id, `/analysis?runs=${runs}`)),
  choices: (id, event) => read<readonly Choice[]>(at(id, `/choices?at=${event}`)),
  fork: (id, event, set) => read<Forked>(at(id, "/forks"), { method: "POST", json: { at: event, set } }),
  family: (id) => read<readonly Branch[]>(at(id, "/family")),
  rename: server.rename,
  remove: server.remove,
  restore: server.restore,
  playOn: async (id) => {
    await server.playOn(id);
    // The page asked while it was cut off; now there is something to follow.
    location.reload();
  },
  address: addressOf,
  files: (id) => ({
    recording: fileOf(id),
    page: at(id, "/page"),
    analysis: at(id, "/analysis?runs=1000"),
    player: "/embed/hireloop-replay.js",
  }),
};
