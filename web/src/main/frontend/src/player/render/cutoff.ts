import { LitElement, type TemplateResult, html, nothing } from "lit";
import { icon } from "../../shared/icons";
import { Refusal } from "../host";
import { shared } from "./styles";
import type { View } from "./view";

/** Says that a recording stops before its end, and goes on with it. */
export class HireloopCutOff extends LitElement {
  static override styles = shared;
  static override properties = {
    view: { attribute: false },
    refusal: { state: true },
    asked: { state: true },
  };

  declare view: View;
  declare refusal: string;
  declare asked: boolean;

  constructor() {
    super();
    this.refusal = "";
    this.asked = false;
  }

  async #playOn(playOn: (id: string) => Promise<void>): Promise<void> {
    this.asked = true;
    this.refusal = "";
    try {
      await playOn(this.view.cast.header.id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error.message;
      this.asked = false;
    }
  }

  override render(): TemplateResult {
    const { host, frames } = this.view;
    const { playOn } = host;
    return html`<p class="slip" role="status">
      ${icon("warn")}<span
        >This play stopped before its end, after event ${frames.length}: most likely its server
        did.${this.refusal ? html` <b>${this.refusal}</b>` : nothing}</span
      >${
        playOn
          ? html`<button
              class="btn"
              title="Goes on where it stopped, while you watch"
              ?disabled=${this.asked}
              @click=${() => void this.#playOn(playOn)}
            >
              Play on
            </button>`
          : nothing
      }
    </p>`;
  }
}

customElements.define("hireloop-cut-off", HireloopCutOff);

declare global {
  interface HTMLElementTagNameMap {
    "hireloop-cut-off": HireloopCutOff;
  }
}
