import { LitElement, type TemplateResult, html, nothing } from "lit";
import { clock } from "../../shared/format";
import { chanceAt, chanceName, percent } from "../derive/chance";
import { tell } from "../derive/tell";
import { chapterAt } from "../state";
import { vars } from "./vars";
import type { View } from "./view";

/** A card at the pointer that says what happens there, without going there. */
export class HireloopPeek extends LitElement {
  static override properties = { view: { attribute: false }, at: { attribute: false } };

  declare view: View;
  /** The event pointed at; null where none is. */
  declare at: number | null;

  constructor() {
    super();
    this.at = null;
  }

  /** Drawn with the theatre's own styles. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    const { at, view } = this;
    const frame = at === null ? undefined : view.frames[at - 1];
    if (!frame || (view.hideAhead && frame.seq > view.state.seq)) return nothing;
    const { chapters, sessions } = view.cast.header;
    const chance = view.settled && chanceAt(view.settled, frame.seq);
    const { session, seconds } = frame.event.at;
    return html`<div class="peek" aria-hidden="true" ${vars({ "--x": view.scale.x(frame.seq) })}>
      <p class="where">
        <b>${chapters[chapterAt(chapters, frame.seq)]?.name ?? sessions[session] ?? ""}</b>
        <span>${clock(seconds)}</span>
        ${chance ? html`<span class="p-there">${chanceName(view.cast.header)} <b>${percent(chance.hire.share)}</b></span>` : nothing}
      </p>
      <p class="what">${tell(frame, view.cast)}</p>
    </div>`;
  }
}

customElements.define("hireloop-peek", HireloopPeek);

declare global {
  interface HTMLElementTagNameMap {
    "hireloop-peek": HireloopPeek;
  }
}
