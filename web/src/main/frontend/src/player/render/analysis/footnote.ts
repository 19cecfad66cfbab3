import { LitElement, type TemplateResult, html, nothing, unsafeCSS } from "lit";
import { icon } from "../../../shared/icons";
import { shared } from "../styles";
import type { View } from "../view";
import css from "./css/footnote.css?inline";
import { becauseText, causeOf, moveAt } from "./moves";
import { unbroken } from "./whole";

/** Why the vote changed that the transcript just told of, and the way to the rest of the analysis. */
export class HireloopFootnote extends LitElement {
  static override styles = [shared, unsafeCSS(css)];
  static override properties = { view: { attribute: false } };

  declare view: View;
  #height = 0;

  override render(): TemplateResult | typeof nothing {
    const { analysis, state, cast, frames } = this.view;
    const move = analysis && moveAt(analysis, state.seq);
    if (!move) return nothing;
    return html`<button class="why" @click=${() => this.view.show("analysis")}>
      <b>Why did ${cast.short(move.voter)} move?</b>
      <span
        >${unbroken(becauseText(move, analysis, cast, causeOf(frames[move.event - 1])))}
        <span class="on">Back to the rule ${icon("next")}</span></span
      >
    </button>`;
  }

  /** What takes room from the transcript keeps its last line in sight. */
  protected override updated(): void {
    const grown = this.offsetHeight - this.#height;
    this.#height += grown;
    if (grown > 0) this.previousElementSibling?.scrollBy(0, grown);
  }
}

customElements.define("hireloop-footnote", HireloopFootnote);
