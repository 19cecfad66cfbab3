import { type TemplateResult, html, nothing, svg } from "lit";
import { type Icon, icon } from "../../shared/icons";
import { contained, isLong } from "../../shared/text";
import type { Polarity, Round, SignalId } from "../frames";
import type { RecordedSignal } from "../state";
import type { View } from "./view";

const signs: Record<Polarity, { sign: string; word: string; mark: string }> = {
  FOR: { sign: "M5 9h8M9 5v8", word: "for", mark: "for" },
  AGAINST: { sign: "M5 9h8", word: "against", mark: "against" },
  NEUTRAL: { sign: "M9 9h.1", word: "neutral", mark: "neutral" },
  OPEN: {
    sign: "M6.2 6.6a2.9 2.9 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2M9 14.4v.1",
    word: "left open how it counts",
    mark: "open",
  },
};

export const polarity = (of: Polarity): TemplateResult =>
  html`<svg class="pol ${signs[of].mark}" viewBox="0 0 18 18" role="img" aria-label=${signs[of].word}>
    ${of === "OPEN" ? svg`<title>The source leaves open how it counts</title>` : nothing}
    <path d=${signs[of].sign}></path>
  </svg>`;

const badge = (glyph: Icon, word: string): TemplateResult =>
  html`<span class="gate">${icon(glyph)}${word}</span>`;

/** What a round decides besides its vote, if anything. */
export function roundBadge(
  of: Round | undefined,
  filter = "Primary filter",
): TemplateResult | typeof nothing {
  if (of?.gate) return badge("gate", "Gate");
  return of?.filter ? badge("filter", filter) : nothing;
}

const place = (signal: RecordedSignal, view: View): string =>
  `${view.cast.round(signal.round)}, minute ${Math.floor(signal.at.seconds / 60)}`;

function slip(signal: RecordedSignal, view: View): TemplateResult {
  return html`<div class="slip">
    ${polarity(signal.polarity)}
    <div>
      <p
        dir="auto"
        class=${isLong(signal.summary) ? "endless" : ""}
        tabindex=${isLong(signal.summary) ? 0 : nothing}
      >
        <b>${contained(signal.summary)}</b>
      </p>
      <p class="cap">
        ${contained(signal.id)} · ${place(signal, view)}<span class="hide-s">
          · ${view.cast.competency(signal.competency)}</span
        >
      </p>
    </div>
    ${roundBadge(view.cast.rules(signal.round))}
  </div>`;
}

const LONG = 110;

/** Beside a verdict, or below many words, there is room for one slip. */
function room({ state: { scene } }: View): number {
  const full = scene.kind === "reading" || (scene.kind === "words" && scene.words.length > LONG);
  return full ? 1 : 2;
}

/** The evidence cited now; beyond these slips the rest is counted, the board marks them all. */
export function slips(view: View): TemplateResult | typeof nothing {
  const cited = view.state.cited.flatMap(
    (id: SignalId) => view.state.signals.find((signal) => signal.id === id) ?? [],
  );
  if (cited.length === 0) return nothing;
  const shown = room(view);
  const more = cited.length - shown;
  return html`<div class="slips">
    ${cited.slice(0, shown).map((signal) => slip(signal, view))}
    ${more > 0 ? html`<p class="cap">and ${more} more, marked on the board</p>` : nothing}
  </div>`;
}
