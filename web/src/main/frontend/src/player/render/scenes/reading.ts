import { type TemplateResult, html, nothing } from "lit";
import { list } from "../../../shared/format";
import { type Icon, icon } from "../../../shared/icons";
import { markOf, marked, ratingWord } from "../../../shared/votes";
import type { Cast } from "../../derive/cast";
import { type Reading, type Scene, seatOf } from "../../state";
import type { View } from "../view";

interface Wording {
  readonly sign: Icon;
  readonly kicker: string;
  /** What the chair invokes. */
  readonly read: string;
  readonly passed: string;
  readonly failed: string;
}

const wordings: Record<Reading["kind"], Wording> = {
  gate: {
    sign: "gate",
    kicker: "Gate",
    read: "the gate",
    passed: "Gate passed",
    failed: "Gate failed",
  },
  filter: {
    sign: "filter",
    kicker: "Primary filter",
    read: "the primary filter",
    passed: "Primary filter passed",
    failed: "Primary filter failed",
  },
  "weak-round": {
    sign: "scales",
    kicker: "Weak round",
    read: "the weak round",
    passed: "Survived",
    failed: "Not made up for",
  },
};

/** Whose cards they are, by rating: one by the full name, several by the family names. */
function cardsBehind({ by }: Reading, id: string, { state, cast }: View): TemplateResult[] {
  const cards = by.flatMap((person) =>
    seatOf(state, person)
      .cards.filter(({ round }) => round === id)
      .map(({ rating }) => ({ person, rating })),
  );
  return [...new Set(cards.map(({ rating }) => rating))].map((rating) => {
    const people = cards.filter((card) => card.rating === rating).map(({ person }) => person);
    const whose =
      people.length === 1
        ? `${cast.name(people[0]!)}'s card`
        : `the cards of ${list(people.map(cast.short))}`;
    return html`<span class="card-of">${whose} ${marked(markOf(rating), ratingWord(rating))}</span>`;
  });
}

function cardsOf(held: Reading, round: string, view: View): TemplateResult | typeof nothing {
  if (held.by.length === 0) return nothing;
  const cards = cardsBehind(held, round, view);
  if (cards.length === 0) return html`By ${list(held.by.map(view.cast.name))}. `;
  return html`By ${cards.map((card, index) => html`${index > 0 ? " and " : ""}${card}`)}. `;
}

function why({ kind, verdict, filter }: Reading, cast: Cast): string {
  const by = filter === null ? "" : `${cast.round(filter)}, the primary filter`;
  if (verdict === "passed") return kind === "weak-round" ? `Made up for by ${by}.` : "";
  return `${kind === "weak-round" ? `Not by ${by}. ` : ""}Only no hire is left.`;
}

/** What a round's cards decide by themselves: which round, by whose card, on what evidence. */
export function reading(scene: Extract<Scene, { kind: "reading" }>, view: View): TemplateResult {
  const held = view.state.readings[scene.round];
  if (!held) return html``;
  const words = wordings[held.kind];
  return html`<div class="gate-scene ${held.verdict}">
    <span class="gate-sign">${icon(words.sign)}</span>
    <div>
      <p class="kicker">
        ${scene.invokedBy ? `${view.cast.name(scene.invokedBy)} invokes ${words.read}` : words.kicker}
      </p>
      <p class="headline">${words[held.verdict]}: ${view.cast.round(scene.round)}</p>
      <p class="under">${cardsOf(held, scene.round, view)}${why(held, view.cast)}</p>
    </div>
  </div>`;
}
