import { LitElement, type TemplateResult, html } from "lit";
import { shared } from "../styles";
import type { View } from "../view";

/** What could be otherwise from an event on. */
export class HireloopWhatIf extends LitElement {
  static override styles = shared;
  static override properties = { view: { attribute: false } };

  declare view: View;

  open(_at: number): void {}

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define("hireloop-what-if", HireloopWhatIf);
