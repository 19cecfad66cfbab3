import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { shelf, stopped } from "../testing/recordings";
import { reason } from "./reason";
import { server } from "./recordings";

const asked = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal("fetch", asked));
afterEach(() => {
  vi.unstubAllGlobals();
  asked.mockReset();
});

const answers = (status: number, body: unknown) =>
  asked.mockResolvedValue(new Response(status === 204 ? null : JSON.stringify(body), { status }));

function question() {
  const [path, request] = asked.mock.lastCall!;
  const headers = new Headers(request?.headers);
  return { path, method: request?.method, body: request?.body, type: headers.get("content-type") };
}

test("a play leaves the base unnamed and its seed in digits", async () => {
  answers(201, { id: "new", live: true });
  const play = { scenario: "a", variant: "base", seed: "9223372036854775807", live: true };
  expect(await server.play(play)).toBe("new");
  expect(question()).toEqual({
    path: "/api/plays",
    method: "POST",
    body: '{"scenario":"a","seed":"9223372036854775807","live":true}',
    type: "application/json",
  });
  await server.play({ ...play, variant: "strong" }).catch(() => {});
  expect(question().body).toContain('"variant":"strong"');
});

test("what stopped goes on, live, by its id alone", async () => {
  answers(201, { id: stopped.id, live: false });
  await server.playOn(stopped.id);
  expect(question()).toMatchObject({
    path: "/api/plays",
    body: '{"recording":"stopped","live":true}',
  });
});

test("a file is sent as it is, and was here before where nothing was created", async () => {
  const file = new File(["{}"], "mine & yours.hireloop");
  answers(201, { id: "x" });
  expect(await server.importFile(file)).toEqual({ id: "x", added: true });
  expect(question()).toEqual({
    path: "/api/recordings?name=mine%20%26%20yours.hireloop",
    method: "POST",
    body: file,
    type: "text/plain",
  });
  answers(200, { id: "x" });
  expect(await server.importFile(file)).toEqual({ id: "x", added: false });
});

test("a recording is renamed, taken off the shelf and put back", async () => {
  const { id } = shelf[0]!;
  answers(204, null);
  await server.rename(id, "");
  expect(question()).toMatchObject({
    path: `/api/recordings/${id}`,
    method: "PATCH",
    body: '{"name":""}',
  });
  answers(204, null);
  await server.remove("a/b");
  expect(question()).toMatchObject({ path: "/api/recordings/a%2Fb", method: "DELETE" });
  answers(204, null);
  await server.restore(id);
  expect(question()).toMatchObject({ method: "PATCH", body: '{"removed":false}' });
});

test("a refusal says what the server says, or that there is none", async () => {
  answers(422, {
    title: "Unprocessable Content",
    status: 422,
    detail: "x.hireloop:3: error: cut off.",
  });
  expect(reason(await server.recordings().catch((error: unknown) => error))).toBe(
    "x.hireloop:3: error: cut off.",
  );
  asked.mockResolvedValue(new Response("<html>", { status: 502 }));
  expect(reason(await server.scenarios().catch((error: unknown) => error))).toBe("The server answered 502");
  asked.mockRejectedValue(new TypeError("Failed to fetch"));
  expect(reason(await server.recordings().catch((error: unknown) => error))).toBe(
    "The server does not answer",
  );
});
