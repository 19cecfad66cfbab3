import { Refusal } from "../player/host";
import type { Problem } from "../player/frames";

export interface Question {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly json?: unknown;
  readonly text?: Blob;
}

/** Asks the server that this page came from; rejects with a Refusal that says why there is no answer. */
export async function ask(path: string, { method = "GET", json, text }: Question = {}): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  const request: RequestInit = { method, headers };
  if (json !== undefined) {
    headers["Content-Type"] = "application/json";
    request.body = JSON.stringify(json);
  } else if (text !== undefined) {
    headers["Content-Type"] = "text/plain";
    request.body = text;
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

export const read = async <T>(path: string, question?: Question): Promise<T> =>
  (await (await ask(path, question)).json()) as T;
