import { LitElement, type TemplateResult, html } from "lit";
import { shared } from "../styles";
import type { View } from "../view";

/** A fork beside the recording it left, the differences marked, and the tree of forks. */
export class HireloopCompare extends LitElement {
  static override styles = shared;
  static override properties = { view: { attribute: false } };

  declare view: View;

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define("hireloop-compare", HireloopCompare);
