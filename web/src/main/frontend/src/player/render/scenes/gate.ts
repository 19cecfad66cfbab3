import { type TemplateResult, html, nothing } from "lit";
import { list } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import { type Gate, type Scene, seatOf } from "../../state";
import { markOf, ratingWord, marked } from "../../../shared/votes";
import type { View } from "../view";

const cardsBehind = ({ by }: Gate, id: string, { state, cast }: View): TemplateResult[] =>
  by.flatMap((person) =>
    seatOf(state, person)
      .cards.filter(({ round }) => round === id)
      .map(
        ({ rating }) =>
          html`<span class="card-of"
            >${cast.name(person)}'s card ${marked(markOf(rating), ratingWord(rating))}</span
          >`,
      ),
  );

function verdict(held: Gate | undefined): string {
  if (!held) return "The gate";
  return held.verdict === "failed" ? "Gate failed" : "Gate passed";
}

/** A gate's verdict: which gate, by whose card, on what evidence. */
export function gate(scene: Extract<Scene, { kind: "gate" }>, view: View): TemplateResult {
  const held = view.state.gates[scene.gate];
  const failed = held?.verdict === "failed";
  return html`<div class="gate-scene ${failed ? "failed" : ""}">
    <span class="gate-sign">${icon("gate")}</span>
    <div>
      <p class="kicker">
        ${scene.invokedBy ? `${view.cast.name(scene.invokedBy)} invokes the gate` : "Gate"}
      </p>
      <p class="headline">${verdict(held)}: ${view.cast.round(scene.gate)}</p>
      ${
        held && held.by.length > 0
          ? html`<p class="under">
              By
              ${cardsBehind(held, scene.gate, view).length > 0 ? cardsBehind(held, scene.gate, view) : list(held.by.map(view.cast.name))}
            </p>`
          : nothing
      }
    </div>
  </div>`;
}
