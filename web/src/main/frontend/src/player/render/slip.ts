import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../../shared/icons";
import type { Polarity, SignalId } from "../frames";
import type { RecordedSignal } from "../state";
import type { View } from "./view";

const signs: Record<Polarity, { sign: string; word: string; mark: string }> = {
  FOR: { sign: "M5 9h8M9 5v8", word: "for", mark: "for" },
  AGAINST: { sign: "M5 9h8", word: "against", mark: "against" },
  NEUTRAL: { sign: "M9 9h.1", word: "neutral", mark: "" },
};

export const polarity = (of: Polarity): TemplateResult =>
  html`<svg class="pol ${signs[of].mark}" viewBox="0 0 18 18" role="img" aria-label=${signs[of].word}>
    <path d=${signs[of].sign}></path>
  </svg>`;

export const gateBadge = (): TemplateResult => html`<span class="gate">${icon("gate")}Gate</span>`;

const place = (signal: RecordedSignal, view: View): string =>
  `${view.cast.round(signal.round)}, minute ${Math.floor(signal.at.seconds / 60)}`;

function slip(signal: RecordedSignal, view: View): TemplateResult {
  return html`<div class="slip">
    ${polarity(signal.polarity)}
    <div>
      <p><b>${signal.summary}</b></p>
      <p class="cap">
        ${signal.id} · ${place(signal, view)}<span class="hide-s">
          · ${view.cast.competency(signal.competency)}</span
        >
      </p>
    </div>
    ${view.cast.isGate(signal.round) ? gateBadge() : nothing}
  </div>`;
}

const SHOWN = 2;

/** The evidence cited now; beyond two slips the rest is counted, the board marks them all. */
export function slips(view: View): TemplateResult | typeof nothing {
  const cited = view.state.cited.flatMap(
    (id: SignalId) => view.state.signals.find((signal) => signal.id === id) ?? [],
  );
  if (cited.length === 0) return nothing;
  const more = cited.length - SHOWN;
  return html`<div class="slips">
    ${cited.slice(0, SHOWN).map((signal) => slip(signal, view))}
    ${more > 0 ? html`<p class="cap">and ${more} more, marked on the board</p>` : nothing}
  </div>`;
}
