import { LitElement, type TemplateResult, html } from "lit";
import { shared } from "../styles";
import type { View } from "../view";

/** The ways to take a recording elsewhere. */
export class HireloopShare extends LitElement {
  static override styles = shared;
  static override properties = { view: { attribute: false } };

  declare view: View;

  open(): void {}

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define("hireloop-share", HireloopShare);
