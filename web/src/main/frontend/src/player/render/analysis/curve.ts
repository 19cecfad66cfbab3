import { LitElement, type TemplateResult, html } from "lit";
import { shared } from "../styles";
import type { View } from "../view";

/** How likely a hire was, over the timeline's axis, with its interval and turning points. */
export class HireloopCurve extends LitElement {
  static override styles = shared;
  static override properties = { view: { attribute: false } };

  declare view: View;

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define("hireloop-curve", HireloopCurve);
