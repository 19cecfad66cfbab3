import { LitElement, type TemplateResult, html, nothing, unsafeCSS } from "lit";
import { icon } from "../../../shared/icons";
import { ratingAt } from "../../../shared/trajectory";
import type { Problem } from "../../frames";
import { type Choice, Refusal } from "../../host";
import { shared } from "../styles";
import type { View } from "../view";
import { type Group, type Wanted, groupsOf, turningOf } from "./choices";
import dialogCss from "./dialog.css?inline";
import { filters } from "./filters";
import "./forks";
import { type Offers, group, neighbourOf, slip } from "./offers";
import { OwnSetting, because } from "./own";
import { type Place, atOf, titleOf } from "./place";
import { where } from "./where";

const ANY: Wanted = { group: null, search: "", flipping: false };

const deepFocus = (): HTMLElement | null => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
};

/** What could be otherwise from an event on: every choice, what it comes to, and one click to see it. */
export class HireloopWhatIf extends LitElement {
  static override styles = [shared, unsafeCSS(dialogCss)];
  static override properties = { view: { attribute: false } };

  declare view: View;
  #event = 1;
  #place: Place = "after";
  #choices: readonly Choice[] | Problem | null = null;
  #turning: Group | null = null;
  #asked = 0;
  #wanted = ANY;
  #taken: Choice | null = null;
  #refusal: { readonly choice: Choice; readonly words: string } | null = null;
  readonly #own = new OwnSetting(
    () => this.requestUpdate(),
    (settings) => this.#fork(this.#at, settings),
  );
  #open = false;
  #invoker: HTMLElement | null = null;

  open(event: number): void {
    if (this.#open) return;
    this.#invoker = deepFocus();
    this.#event = Math.max(0, event);
    this.#place = event < 1 ? "start" : "after";
    this.#wanted = ANY;
    this.#turning = null;
    this.#refusal = null;
    this.#own.forgive();
    this.#open = true;
    void this.#load();
    void this.updateComplete.then(() => this.#dialog?.showModal());
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  get #at(): number {
    return atOf(this.#place, this.#event);
  }

  /** The first event that may be taken back: a fork's own. */
  get #first(): number {
    return this.view.cast.header.forkedAt ?? 0;
  }

  async #load(): Promise<void> {
    const { host, cast } = this.view;
    const asked = ++this.#asked;
    this.#choices = null;
    this.requestUpdate();
    if (!host.choices || this.#at < this.#first) return;
    let choices: readonly Choice[] | Problem;
    try {
      choices = await host.choices(cast.header.id, this.#at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      choices = error.problem;
    }
    if (asked !== this.#asked) return;
    this.#choices = choices;
    this.requestUpdate();
  }

  #go(place: Place): void {
    this.#place = place;
    this.#refusal = null;
    void this.#load();
  }

  #want(wanted: Partial<Wanted>): void {
    this.#wanted = { ...this.#wanted, ...wanted };
    this.requestUpdate();
  }

  async #take(choice: Choice): Promise<void> {
    if (this.#taken || this.#own.busy) return;
    this.#taken = choice;
    this.#refusal = null;
    this.requestUpdate();
    try {
      await this.#fork(choice.at, choice.set);
    } catch (error) {
      this.#refusal = { choice, words: because(error) };
    } finally {
      this.#taken = null;
      this.requestUpdate();
    }
  }

  async #fork(at: number, set: readonly string[]): Promise<void> {
    await this.view.fork(at, set);
    this.#dialog?.close();
  }

  #closed(): void {
    this.#open = false;
    this.#asked++;
    this.#invoker?.focus();
    this.requestUpdate();
  }

  #arrow(event: KeyboardEvent): void {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>("button.offer:not(:disabled)")];
    const next = neighbourOf(event.key, event.target as Element, all);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="what-if-title" @close=${() => this.#closed()}>
      ${this.#open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    return html`<div class="head">
        <h2 id="what-if-title">${icon("fork")}${titleOf(this.#place, this.#event)}</h2>
        <button class="btn quiet sq" aria-label="Close" @click=${() => this.#dialog?.close()}>
          ${icon("cross")}
        </button>
      </div>
      <p class="vh" role="status">${this.#taken ? `Playing on: ${this.#taken.label}` : nothing}</p>
      ${where(this.view, this.#event, this.#place, (place) => this.#go(place))}
      <div class="body">
        ${this.#earlier() ?? html`${this.#offers()} ${this.#own.render(this.#taken !== null, `what-if.silent=[${this.view.cast.voters[0]?.id ?? ""}]`)}`}
        <hireloop-forks .view=${this.view} quiet></hireloop-forks>
      </div>`;
  }

  /** What lies before a fork's own beginning is its original's to change. */
  #earlier(): TemplateResult | null {
    const { host, cast } = this.view;
    if (this.#at >= this.#first) return null;
    const { parent } = cast.header;
    return html`<p class="state">
      This is a fork from event ${this.#first} on. What came before belongs to its
      original${
        host.address && parent !== null
          ? html`: <a href=${host.address(parent, Math.max(1, this.#event))}>change it there</a>`
          : nothing
      }.
    </p>`;
  }

  #offers(): TemplateResult {
    const choices = this.#choices;
    if (!this.view.host.choices) {
      return html`<p class="state">
        What could be changed here is not at hand; a setting can still be tried.
      </p>`;
    }
    if (choices === null) {
      return html`<p class="state" role="status">
        Playing on from here with each change, to see what it comes to…
      </p>`;
    }
    if ("title" in choices) {
      return html`${slip(choices.detail ?? choices.title)}
        <p class="state">
          <button class="btn" @click=${() => void this.#load()}>Try again</button>
        </p>`;
    }
    if (choices.length === 0) return this.#settled();
    const groups = groupsOf(choices, this.#wanted);
    const { search, flipping } = this.#wanted;
    return html`${filters(choices, this.#wanted, (part) => this.#want(part))}
      <div class="offers" @keydown=${(event: KeyboardEvent) => this.#arrow(event)}>
        ${groups.map((of) => group(of, this.#taking(search.trim() !== "" || flipping)))}
        ${groups.length === 0 ? html`<p class="state" role="status">No change fits.</p>` : nothing}
        ${this.#wanted.group === "RULES" || groups.length === 0 ? nothing : this.#rulesElsewhere(choices)}
      </div>`;
  }

  #taking(searching: boolean): Offers {
    return {
      cast: this.view.cast,
      searching,
      taken: this.#taken,
      refusal: this.#refusal,
      take: (choice) => void this.#take(choice),
      now: (person) => this.#vote(person),
    };
  }

  /** Nothing can be otherwise any more; what would have turned it lies further back. */
  #settled(): TemplateResult {
    const { cast, analysis } = this.view;
    if (cast.header.entry === "PROMOTION") {
      return html`<p class="state">
        A promotion follows from the work that is shown. Change that as a setting of the scenario file.
      </p>`;
    }
    const flips = analysis?.flips ?? [];
    if (flips.length > 0) this.#turning ??= turningOf(flips);
    return html`<p class="state">
        Nothing is left to change from here on: what follows is settled by what has happened.
        ${this.#turning ? nothing : "Try an earlier event."}
      </p>
      ${this.#turning ? group(this.#turning, this.#taking(false)) : nothing}`;
  }

  #vote(person: string) {
    const line = this.view.trajectories.find((one) => one.person === person);
    return line ? ratingAt(line, this.#at) : null;
  }

  #rulesElsewhere(choices: readonly Choice[]): TemplateResult | typeof nothing {
    if (this.#first > 0 || this.#at === 0 || choices.some((choice) => choice.group === "RULES"))
      return nothing;
    return html`<p class="state">
      The rules of the decision are fixed in the first event.
      <button class="link" @click=${() => this.#go("start")}>Change them from the start</button>
    </p>`;
  }
}

customElements.define("hireloop-what-if", HireloopWhatIf);
