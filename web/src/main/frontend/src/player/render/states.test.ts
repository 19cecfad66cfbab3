import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureDriver } from "../../testing/drivers";
import { ALONE, type Host, Refusal } from "../host";

beforeEach(async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollTo ??= () => {};
  await import("./element");
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function theatre(fixture: string, host: Partial<Host>) {
  const element = document.createElement("hireloop-replay");
  element.host = { ...ALONE, ...host };
  document.body.append(element);
  element.player.load(fixtureDriver(fixture));
  await element.updateComplete;
  const slip = element.shadowRoot!.querySelector("hireloop-cut-off");
  await slip?.updateComplete;
  const said = () => slip?.shadowRoot?.textContent?.replaceAll(/\s+/g, " ").trim();
  return { said, slip, button: slip?.shadowRoot?.querySelector("button") };
}

test("a play that was cut off says so and offers to play on", async () => {
  const asked: string[] = [];
  const { said, button } = await theatre("cutoff", { playOn: async (id) => void asked.push(id) });
  expect(said()).toContain("This play stopped before its end, after event 60");
  button?.click();
  expect(asked).toHaveLength(1);
});

test("where nobody can play on nobody offers it", async () => {
  const { said, button } = await theatre("cutoff", {});
  expect(said()).toContain("This play stopped before its end");
  expect(button).toBeNull();
});

test("a refusal to play on is told and can be tried again", async () => {
  const detail = "There are 8 live plays already.";
  const { said, slip, button } = await theatre("cutoff", {
    playOn: () => Promise.reject(new Refusal({ title: "Too Many Requests", status: 429, detail })),
  });
  button?.click();
  await vi.waitFor(() => expect(said()).toContain(detail));
  await slip?.updateComplete;
  expect(button?.disabled).toBe(false);
});

test.each(["live", "latency", "lost"])(
  "what goes on, is over or is on its way is not cut off (%s)",
  async (name) => {
    expect((await theatre(name, {})).slip).toBeNull();
  },
);
