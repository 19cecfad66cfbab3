import { html, render } from "lit";
import { brand } from "../shared/brand";
import { themeButton } from "../shared/theme";
import { Controller } from "./controller";
import { takeDrops } from "./drop";
import { page } from "./page";
import { readQuery } from "./query";
import { type Server, server } from "../shared/recordings";
import type { Actions, State } from "./state";

const KEPT = "hireloop-outcomes-hidden";

/** A browser that keeps nothing for us throws; the choice then lasts as long as the page. */
function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

function keepOutcomes(shown: boolean): void {
  try {
    if (shown) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, "yes");
  } catch {
    // see isKept
  }
}

function draw(state: State, actions: Actions): void {
  render(page({ state, actions }), document.querySelector("main")!);
  const dialog = document.querySelector<HTMLDialogElement>("dialog.play")!;
  if (state.draft !== null && !dialog.open) dialog.showModal();
  else if (state.draft === null && dialog.open) dialog.close();
}

async function serving(): Promise<Server> {
  const fixture = new URLSearchParams(location.search).get("fixture");
  if (import.meta.env.DEV && fixture !== null) {
    return (await import("../testing/shelf")).fixtureServer(fixture);
  }
  return server;
}

render(
  html`${brand()}
    <nav aria-label="Main"><a href="/" aria-current="page">Replays</a></nav>
    <span class="sp"></span>${themeButton()}`,
  document.querySelector<HTMLElement>(".bar")!,
);
const controller = new Controller(
  await serving(),
  {
    draw,
    go: (address) => location.assign(address),
    address: (search) => history.replaceState(history.state, "", `${location.pathname}${search}`),
    keepOutcomes,
    focus: (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
    isVisible: () => document.visibilityState === "visible",
    now: Date.now,
    random: Math.random,
  },
  { outcomes: !isKept(), query: readQuery(location.search) },
);
draw(controller.state, controller);
takeDrops(window, { hover: controller.hover, drop: controller.importFiles });
// Something may have been played elsewhere meanwhile.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void controller.readAgain();
});
window.addEventListener("pageshow", ({ persisted }) => void (persisted && controller.readAgain()));
await controller.readAgain();
