import { html, render } from "lit";
import { brand } from "../shared/brand";
import { themeButton } from "../shared/theme";
import { page } from "./page";
import { type Recording, Refusal, fetchRecordings } from "./recordings";

const KEPT = "hireloop-outcomes-hidden";

let recordings: readonly Recording[] | null = null;
let trouble: string | null = null;
let outcomes = !isKept();

/** A browser that keeps nothing for us throws; the choice then lasts as long as the page. */
function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

function keep(hidden: boolean): void {
  try {
    if (hidden) sessionStorage.setItem(KEPT, "yes");
    else sessionStorage.removeItem(KEPT);
  } catch {
    // see isKept
  }
}

function toggleOutcomes(): void {
  outcomes = !outcomes;
  keep(!outcomes);
  draw();
}

function draw(): void {
  render(page({ recordings, trouble, outcomes, toggleOutcomes }), document.querySelector("main")!);
}

async function load(): Promise<readonly Recording[]> {
  const fixture = new URLSearchParams(location.search).get("fixture");
  if (import.meta.env.DEV && fixture !== null) {
    return (await import("../testing/recordings")).fixtureRecordings(fixture);
  }
  return fetchRecordings();
}

render(
  html`${brand()}<span class="sp"></span>${themeButton()}`,
  document.querySelector<HTMLElement>(".bar")!,
);
draw();
try {
  recordings = await load();
} catch (error) {
  trouble = error instanceof Refusal ? error.message : "The answer could not be understood";
}
draw();
