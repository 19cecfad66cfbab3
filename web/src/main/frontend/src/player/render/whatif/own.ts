import { type TemplateResult, html, nothing } from "lit";
import { Refusal } from "../../host";
import { settingsIn } from "./choices";
import { slip } from "./offers";

/** The words of a refusal; anything else is a fault and goes on. */
export const because = (error: unknown): string => {
  if (error instanceof Refusal) return error.message;
  throw error;
};

/** Settings in the reader's own words: kept until they are taken, whatever the server says of them. */
export class OwnSetting {
  #text = "";
  #busy = false;
  #refusal = "";

  constructor(
    private readonly changed: () => void,
    private readonly take: (settings: readonly string[]) => Promise<void>,
  ) {}

  get busy(): boolean {
    return this.#busy;
  }

  /** Forgets what was refused, keeps what was written. */
  forgive(): void {
    this.#refusal = "";
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const settings = settingsIn(this.#text);
    this.#refusal = typeof settings === "string" ? settings : "";
    if (typeof settings !== "string") {
      this.#busy = true;
      this.changed();
      try {
        await this.take(settings);
      } catch (error) {
        this.#refusal = because(error);
      } finally {
        this.#busy = false;
      }
    }
    this.changed();
  }

  render(disabled: boolean, example: string): TemplateResult {
    return html`<details class="own" ?open=${this.#text !== ""}>
      <summary>A setting of the scenario file</summary>
      <form @submit=${(event: Event) => void this.#submit(event)}>
        <label for="own">One a line, as PATH=VALUE</label>
        <textarea
          id="own"
          rows="3"
          spellcheck="false"
          autocapitalize="off"
          placeholder=${example}
          aria-invalid=${this.#refusal === "" ? nothing : "true"}
          aria-describedby="own-refusal"
          .value=${this.#text}
          @input=${(event: Event) => (this.#text = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <div id="own-refusal">${this.#refusal === "" ? nothing : slip(this.#refusal)}</div>
        <button class="btn pri" aria-busy=${this.#busy ? "true" : nothing} ?disabled=${disabled}>
          ${this.#busy ? "Plays…" : "Play it"}
        </button>
      </form>
    </details>`;
  }
}
