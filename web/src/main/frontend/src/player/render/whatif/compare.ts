import { LitElement, type PropertyValues, type TemplateResult, html, unsafeCSS } from "lit";
import { sentence } from "../../../shared/format";
import type { AnyFrame } from "../../frames";
import { shared } from "../styles";
import type { Original, View } from "../view";
import { type Pair, type Stretch, align, stretches } from "./align";
import { changed, outcomes, votes } from "./before";
import compareCss from "./compare.css?inline";
import "./forks";
import { lanes } from "./lanes";
import { FIRST_PAGE, sides } from "./sides";

/** A fork beside the recording it left, the differences marked, and the tree of forks. */
export class HireloopCompare extends LitElement {
  static override styles = [shared, unsafeCSS(compareCss)];
  static override properties = { view: { attribute: false } };

  declare view: View;
  #pairs: readonly Pair[] = [];
  #stretches: readonly Stretch[] = [];
  #of: readonly [readonly AnyFrame[], readonly AnyFrame[]] | null = null;
  #shown = FIRST_PAGE;
  #spoil = false;
  #seen = 0;

  /** Out of sight nothing is drawn, so that playing costs nothing here. */
  protected override shouldUpdate(): boolean {
    return this.view.pane === "compare";
  }

  override render(): TemplateResult {
    const { view } = this;
    return html`${changed(view)} ${view.original ? this.#beside(view, view.original) : this.#absent(view)}
      <section class="family" aria-labelledby="family-title">
        <h3 id="family-title">The tree of forks</h3>
        <hireloop-forks .view=${view}></hireloop-forks>
      </section>`;
  }

  /** While it plays, this event stays in sight; otherwise the reader is where they chose to be. */
  protected override updated(properties: PropertyValues): void {
    super.updated(properties);
    const { playing, pane, state } = this.view;
    if (!playing || pane !== "compare" || state.seq === this.#seen) return;
    this.#seen = state.seq;
    this.renderRoot.querySelector(".cur")?.scrollIntoView({ block: "nearest" });
  }

  #absent({ host, absent }: View): TemplateResult {
    if (absent) {
      return html`<p class="state" role="status">
        The original is not here any more, so there is nothing to lay this fork beside.
        ${sentence(absent.detail ?? absent.title)}
      </p>`;
    }
    return html`<p class="state" role="status">
      ${
        host.recording
          ? "The original is on its way; both stand side by side here once it has come."
          : "The original is not at hand here, so there is nothing to lay this fork beside."
      }
    </p>`;
  }

  #beside(view: View, original: Original): TemplateResult {
    const pairs = this.#aligned(view, original);
    const hidden = view.hideAhead && !this.#spoil && view.state.seq < view.cast.header.frames;
    return html`${
      hidden
        ? html`<p class="state">
            How the two come out is hidden with what is ahead.
            <button class="link" @click=${() => this.#show()}>Show it</button>
          </p>`
        : html`<div class="results">${outcomes(view, original)} ${votes(view, original)}</div>
            ${lanes(pairs, view)}`
    }
    ${sides(this.#stretches, view, original, this.#shown, () => this.#more())}`;
  }

  /** Laid beside each other once, not at each event. */
  #aligned({ frames, cast }: View, original: Original): readonly Pair[] {
    if (this.#of?.[0] !== original.frames || this.#of[1] !== frames) {
      const at = cast.header.forkedAt ?? 0;
      this.#of = [original.frames, frames];
      this.#pairs = align(original.frames.slice(at), frames.slice(at));
      this.#stretches = stretches(this.#pairs);
    }
    return this.#pairs;
  }

  #show(): void {
    this.#spoil = true;
    this.requestUpdate();
  }

  #more(): void {
    this.#shown += FIRST_PAGE;
    this.requestUpdate();
  }
}

customElements.define("hireloop-compare", HireloopCompare);
