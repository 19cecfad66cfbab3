import { type TemplateResult, html } from "lit";
import type { Choice } from "../../host";
import { type Wanted, countsOf } from "./choices";

const flipsText = (flips: number): string => {
  if (flips === 0) return "None of these flips the decision";
  return `Only what flips the decision (${flips})`;
};

/** Which of the choices are shown: a group, some words, those that flip the decision. */
export function filters(
  choices: readonly Choice[],
  wanted: Wanted,
  want: (part: Partial<Wanted>) => void,
): TemplateResult {
  const flips = choices.filter((choice) => choice.flips && choice.refused === null).length;
  const tab = (id: Wanted["group"], name: string, amount: number): TemplateResult =>
    html`<button aria-pressed=${wanted.group === id} @click=${() => want({ group: id })}>
      ${name}<span class="cap">${amount}</span>
    </button>`;
  return html`<div class="filters">
    <div class="groups" role="group" aria-label="What to change">
      ${tab(null, "All", choices.length)}
      ${countsOf(choices).map(({ id, name, count: amount }) => tab(id, name, amount))}
    </div>
    <div class="narrow">
      <input
        type="search"
        aria-label="Search the changes"
        placeholder="Search: a name, S-03, order…"
        .value=${wanted.search}
        @input=${(event: Event) => want({ search: (event.target as HTMLInputElement).value })}
      />
      <label
        ><input
          type="checkbox"
          .checked=${wanted.flipping}
          ?disabled=${flips === 0}
          @change=${(event: Event) => want({ flipping: (event.target as HTMLInputElement).checked })}
        />${flipsText(flips)}</label
      >
    </div>
  </div>`;
}
