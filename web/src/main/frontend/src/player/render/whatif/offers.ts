import { type TemplateResult, html, nothing } from "lit";
import { count } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import type { Rating } from "../../../shared/votes";
import type { Cast } from "../../derive/cast";
import type { PersonId } from "../../header";
import type { Choice } from "../../host";
import { type Taking, ballot, comesTo } from "./ballot";
import { type Group, ballotsOf } from "./choices";

export interface Offers extends Taking {
  readonly cast: Cast;
  readonly searching: boolean;
  /** What the last one taken was refused for, under it. */
  readonly refusal: { readonly choice: Choice; readonly words: string } | null;
  now(person: PersonId): Rating | null;
}

export const slip = (words: string): TemplateResult =>
  html`<p class="slip" role="alert">${icon("warn")}<span>${words}</span></p>`;

const refusedFor = (choices: readonly Choice[], { refusal }: Offers): TemplateResult | typeof nothing =>
  refusal && choices.includes(refusal.choice) ? slip(refusal.words) : nothing;

const row = (choice: Choice, offers: Offers): TemplateResult => {
  const busy = offers.taken === choice;
  return html`<li>
    <button
      class="offer row ${choice.flips ? "flips" : ""}"
      title=${choice.set.join("  ")}
      aria-busy=${busy ? "true" : nothing}
      ?disabled=${offers.taken !== null && !busy}
      @click=${() => offers.take(choice)}
    >
      <span class="what">${choice.label}</span
      >${busy ? html`<span class="to">plays…</span>` : comesTo(choice)}
    </button>
    ${refusedFor([choice], offers)}
  </li>`;
};

/** What the rules do not allow, folded away: it explains itself to whoever looks for it. */
const refusals = (choices: readonly Choice[]): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<details class="refused">
        <summary>${count(choices.length, "change")} the rules refuse</summary>
        <ul>
          ${choices.map(
            ({ label, refused }) => html`<li><span>${label}</span><span class="cap">${refused}</span></li>`,
          )}
        </ul>
      </details>`;

/** The choices of one group: votes as a table, all else as a list. */
export function group({ id, name, choices }: Group, offers: Offers): TemplateResult {
  const { ballots, rest } =
    id === "VOTES" && !offers.searching
      ? ballotsOf(choices, offers.cast, offers.now)
      : { ballots: [], rest: choices };
  const open = rest.filter(({ refused }) => refused === null);
  const voted = choices.filter((choice) => !rest.includes(choice));
  return html`<section class="group" aria-labelledby="group-${id}">
    <h3 id="group-${id}">${name}</h3>
    ${ballots.length > 0 ? ballot(ballots, offers.cast, offers) : nothing} ${refusedFor(voted, offers)}
    ${
      open.length > 0
        ? html`<ul class="rows">
            ${open.map((choice) => row(choice, offers))}
          </ul>`
        : nothing
    }
    ${refusals(choices.filter(({ refused }) => refused !== null))}
  </section>`;
}

/** The next choice in an arrow's direction: through the table by rows and columns, through lists in order. */
export function neighbourOf(
  key: string,
  from: Element,
  all: readonly HTMLElement[],
): HTMLElement | undefined {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  const index = all.indexOf(from as HTMLElement);
  if (step === undefined || index < 0) return undefined;
  const column = from.closest("td")?.cellIndex;
  if (column !== undefined && (key === "ArrowDown" || key === "ArrowUp")) {
    const below = (one: HTMLElement) => one.closest("td")?.cellIndex === column;
    const rest = step > 0 ? all.slice(index + 1) : all.slice(0, index).toReversed();
    return rest.find((one) => below(one) || one.closest("td") === null);
  }
  return all[index + step];
}
