import { LitElement, type TemplateResult, html } from "lit";
import { shared } from "../styles";
import type { View } from "../view";

/** Why it came out so: back to the rule, who moved whom, unsaid evidence, flags, other rules. */
export class HireloopAnalysis extends LitElement {
  static override styles = shared;
  static override properties = { view: { attribute: false } };

  declare view: View;

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define("hireloop-analysis", HireloopAnalysis);
