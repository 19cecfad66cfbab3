import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../shared/icons";
import { offered } from "./filter";
import { ENTRIES, OUTCOMES, type Query, isEverything } from "./query";
import type { Home } from "./state";
import { entryWord, outcomeWord } from "./names";

interface Choice {
  readonly name: keyof Query;
  readonly label: string;
  /** What it says where it does not matter. */
  readonly any: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  /** Why it cannot be used just now. */
  readonly closed?: string | null;
}

const same = (values: readonly string[]) => values.map((value) => [value, value] as const);

const choice = ({ name, label, any, options, closed = null }: Choice, { state, actions }: Home) => {
  const chosen = closed === null ? state.query[name] : "";
  const given = options.some(([value]) => value === chosen) || chosen === "";
  return html`<span class="choice ${chosen === "" ? "" : "set"}"
    ><select
      aria-label=${label}
      ?disabled=${closed !== null}
      title=${closed ?? nothing}
      @change=${({ target }: Event) => actions.search({ [name]: (target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${chosen === ""}>${any}</option>
      ${[...options, ...(given ? [] : same([chosen]))].map(
        ([value, word]) => html`<option value=${value} .selected=${value === chosen}>${word}</option>`,
      )}
    </select></span
  >`;
};

/** Where there is nothing to choose between, no choice is offered. */
const several = (part: Choice, home: Home): TemplateResult | typeof nothing =>
  part.options.length > 1 || home.state.query[part.name] !== "" ? choice(part, home) : nothing;

export function filters(home: Home): TemplateResult {
  const { state, actions } = home;
  const { company, track, rulebook } = offered(state.recordings ?? [], state.scenarios ?? []);
  return html`<search class="filters" aria-label="Replays">
    <label class="search"
      >${icon("search")}<span class="vh">Search titles, lessons, candidates, variants and names</span
      ><input
        class="field"
        type="search"
        placeholder="Search what it teaches, who, which variant"
        autocomplete="off"
        spellcheck="false"
        .value=${state.query.q}
        @input=${({ target }: Event) => actions.search({ q: (target as HTMLInputElement).value })}
    /></label>
    ${several({ name: "company", label: "Company", any: "Any company", options: same(company) }, home)}
    ${several({ name: "track", label: "Track", any: "Any track", options: same(track) }, home)}
    ${choice(
      {
        name: "entry",
        label: "Kind of loop",
        any: "Any loop",
        options: ENTRIES.map((entry) => [entry, entryWord[entry]] as const),
      },
      home,
    )}
    ${several({ name: "rulebook", label: "Rulebook", any: "Any rulebook", options: same(rulebook) }, home)}
    ${choice(
      {
        name: "outcome",
        label: "Outcome",
        any: state.outcomes ? "Any outcome" : "Outcomes hidden",
        options: OUTCOMES.map((of) => [of, outcomeWord[of]] as const),
        closed: state.outcomes ? null : "Outcomes are hidden, so nothing can be picked by them",
      },
      home,
    )}
    ${
      isEverything(state.query)
        ? nothing
        : html`<button class="btn quiet" @click=${actions.clear}>Clear filters</button>`
    }
  </search>`;
}
