import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../../shared/icons";

/** Something to know of where one has come: it goes with the next step. */
export class Notice {
  #text = "";
  #at: number | null = null;

  tell(text: string): void {
    this.#text = text;
    this.#at = null;
  }

  render(seq: number): TemplateResult | typeof nothing {
    if (seq > 0) this.#at ??= seq;
    if (this.#text === "" || this.#at !== seq) return nothing;
    return html`<p class="slip lost" role="status">${icon("warn")}<span>${this.#text}</span></p>`;
  }
}
