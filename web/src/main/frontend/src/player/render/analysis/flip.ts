import { type TemplateResult, html, nothing } from "lit";
import { decided } from "../../../shared/decisions";
import { decisionWord } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import type { Flip } from "../../analysis";
import type { Cast } from "../../derive/cast";
import type { View } from "../view";
import type { Taking } from "./taking";
import { unbroken } from "./whole";
import { shorten } from "./words";

export type Offer = Pick<Flip, "label" | "at" | "set" | "decision"> & Partial<Pick<Flip, "local">>;

/** What changes something else than the event says so. */
const elsewhere = ({ local }: Offer): string => (local === false ? "Elsewhere: " : "");

/** "Take the fork: Sandoval stays at Hire, comes to Hire". */
export const flipName = (of: Offer, cast: Cast): string =>
  `Take the fork: ${elsewhere(of)}${shorten(of.label, cast)}, comes to ${decisionWord(of.decision)}`;

/** The button that takes a fork, with what it comes to; nothing where forks cannot be made. */
export function offer(of: Offer, view: View, taking: Taking): TemplateResult | typeof nothing {
  if (!view.host.fork) return nothing;
  const key = `${of.at} ${of.set.join(" ")}`;
  const busy = taking.busy(key);
  const refused = taking.refusal(key, view.state.seq);
  return html`<button
      class="btn offer"
      aria-busy=${busy}
      @click=${() => void taking.take(view, key, of.at, of.set)}
    >
      ${icon("fork")}<span class="what"
        ><b>${busy ? "Taking the fork:" : "Take the fork:"}</b>
        ${unbroken(`${elsewhere(of)}${shorten(of.label, view.cast)}`)}</span
      >
      <span class="to">${icon("next")}<span class="vh">comes to </span>${decided(of.decision)}</span>
    </button>
    <div role="alert">${refused === null ? nothing : html`<p class="slip">${refused}</p>`}</div>`;
}
