import type { Problem } from "../frames";
import type { Driver, DriverListener } from "./driver";
import { LARGEST, type Readable, isProblem, readRecording, refusal } from "./file";

function tell(read: Readable | Problem, listener: DriverListener): void {
  if (isProblem(read)) {
    listener.problem(read);
    return;
  }
  listener.header(read.replay.header);
  listener.frames(read.replay.frames);
  if (read.notice !== null) listener.notice?.(read.notice);
}

/** Plays a recording file that is at hand. */
export const textDriver = (name: string, text: string): Driver => ({
  start: (listener) => tell(readRecording(name, text), listener),
  stop: () => {},
});

const nameOf = (url: string): string => /([^/?#]+)(?:[?#].*)?$/.exec(url)?.[1] ?? url;

const missing = (url: string, status: number): Problem =>
  refusal(
    status === 404 ? "There is no recording here" : "The recording was not handed out",
    `${url} answers ${status}.`,
    status,
  );

const unreachable = (url: string): Problem =>
  refusal(
    "The recording cannot be fetched",
    `${url} does not answer, or does not let this page read it (its server would have to allow that: CORS).`,
    0,
  );

async function fetched(url: string, signal: AbortSignal): Promise<Readable | Problem> {
  const response = await fetch(url, { signal });
  if (!response.ok) return missing(url, response.status);
  const name = nameOf(url);
  // what says it is too large need not be loaded to be refused
  if (Number(response.headers.get("content-length")) > LARGEST) {
    return refusal("This recording is too large", `${name} is larger than 32 MB.`, 413);
  }
  const bytes = await response.arrayBuffer();
  try {
    return readRecording(name, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refusal("This is not a recording that plays", `${name} is not a text.`);
  }
}

/** Fetches a recording file, and plays it. */
export function urlDriver(url: string): Driver {
  const abort = new AbortController();
  return {
    start(listener) {
      const answered = (read: Readable | Problem) => {
        if (!abort.signal.aborted) tell(read, listener);
      };
      fetched(url, abort.signal).then(answered, () => answered(unreachable(url)));
    },
    stop: () => abort.abort(),
  };
}
