import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../../shared/icons";
import { vote } from "../../shared/votes";
import { moverText } from "../derive/tell";
import type { Move } from "../state";
import type { View } from "./view";

export const change = (move: Pick<Move, "from" | "to">): TemplateResult =>
  html`${vote(move.from.rating)} ${icon("next")}<span class="vh"> to </span> ${vote(move.to.rating)}`;

const strengthened = (move: Move, view: View): TemplateResult =>
  html`<b>${moverText(move, view.cast)}</b> ${vote(move.to.rating)}, conviction ${move.from.conviction} to
    ${move.to.conviction}`;

/** What the event just shown did to a vote. */
export function effect(view: View): TemplateResult | typeof nothing {
  const move = view.state.moves.at(-1);
  if (!move || move.seq !== view.state.seq) return nothing;
  return html`<p class="effect">
    ${
      move.from.rating === move.to.rating
        ? strengthened(move, view)
        : html`<b>${moverText(move, view.cast)}</b> ${change(move)}`
    }
  </p>`;
}
