import type { Branch, Choice, Forked, Host } from "../player/host";
import { Refusal } from "../player/host";
import type { Analysis } from "../player/analysis";
import type { Problem } from "../player/frames";

const at = (id: string, rest = ""): string => `/api/recordings/${encodeURIComponent(id)}${rest}`;

async function ask(path: string, method = "GET", body?: unknown): Promise<Response> {
  const request: RequestInit = { method, headers: { Accept: "application/json" } };
  if (body !== undefined) {
    request.headers = { ...request.headers, "Content-Type": "application/json" };
    request.body = JSON.stringify(body);
  }
  const response = await fetch(path, request).catch(() => {
    throw new Refusal({ title: "The server does not answer", status: 0 });
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  throw new Refusal({
    title: `The server answered ${response.status}`,
    status: response.status,
    ...problem,
  });
}

const read = async <T>(path: string, method?: string, body?: unknown): Promise<T> =>
  (await (await ask(path, method, body)).json()) as T;

/** The server that this page came from. */
export const server: Omit<Host, "recording"> = {
  analyse: (id, runs) => read<Analysis>(at(id, `/analysis?runs=${runs}`)),
  choices: (id, event) => read<readonly Choice[]>(at(id, `/choices?at=${event}`)),
  fork: (id, event, set) => read<Forked>(at(id, "/forks"), "POST", { at: event, set }),
  family: (id) => read<readonly Branch[]>(at(id, "/family")),
  rename: async (id, name) => void (await ask(at(id), "PATCH", { name })),
  remove: async (id) => void (await ask(at(id), "DELETE")),
  restore: async (id) => void (await ask(at(id), "PATCH", { removed: false })),
  playOn: async (id) => {
    await ask("/api/plays", "POST", { recording: id, live: true });
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
