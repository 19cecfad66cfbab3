import { LitElement, type TemplateResult, html } from "lit";
import { shared } from "../styles";
import type { View } from "../view";

/** How likely a hire is at this event, as one number. */
export class HireloopChance extends LitElement {
  static override styles = shared;
  static override properties = { view: { attribute: false } };

  declare view: View;

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define("hireloop-chance", HireloopChance);
