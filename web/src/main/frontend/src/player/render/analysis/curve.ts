import { LitElement, type TemplateResult, html, nothing, svg, unsafeCSS } from "lit";
import { icon } from "../../../shared/icons";
import type { Analysis } from "../../analysis";
import { shared } from "../styles";
import { vars } from "../vars";
import type { View } from "../view";
import css from "./css/curve.css?inline";
import { flipName } from "./flip";
import type { Room, Spot } from "./labels";
import { type Drawn, drawnOf, forkPoint, grid, lines } from "./lines";
import { type Mark, marksOf, samples } from "./marks";
import { measure } from "./measure";
import { Taking } from "./taking";
import type { Column } from "./thin";
import { type TurningPoint, chanceAt, turningPoints } from "./turning";
import { chanceName, direction, interval, percent, points, shortly } from "./words";

interface Sampled {
  readonly columns: readonly Column[];
  readonly room: Room;
  readonly along: readonly Spot[];
}

/** Until it is measured. */
const ROOM: Room = { width: 900, height: 130 };

/** How likely a hire was, over the timeline's axis, with its interval and turning points. */
export class HireloopCurve extends LitElement {
  static override styles = [shared, unsafeCSS(css)];
  static override properties = { view: { attribute: false } };

  declare view: View;
  #room = ROOM;
  #own: Drawn | null = null;
  #original: Drawn | null = null;
  #sampled: Sampled | null = null;
  #band = false;
  #over = false;
  readonly #taking = new Taking(this);
  readonly #resized = new ResizeObserver(() => this.#measure());
  #leaving = new AbortController();
  readonly #hover = (event: Event) => this.#hovered(event.type === "pointerenter");

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.parentElement?.addEventListener("pointerenter", this.#hover, { signal });
    this.parentElement?.addEventListener("pointerleave", this.#hover, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#leaving.abort();
  }

  #hovered(over: boolean): void {
    this.#over = over;
    this.requestUpdate();
  }

  #measure(): void {
    if (this.clientWidth === 0) return;
    this.#room = { width: this.clientWidth, height: this.clientHeight };
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { view } = this;
    const { analysis, analysing, original } = view;
    this.#own = analysis && drawnOf(this.#own, analysis, view);
    this.#original = original?.analysis ? drawnOf(this.#original, original.analysis, view) : null;
    const own = this.#own;
    const settled = analysing !== "running" && own !== null;
    return html`<div
      class="plot ${settled ? "" : "unsettled"} ${this.#band || this.#over ? "with-band" : ""}"
      role="group"
      aria-label="${chanceName(view.cast.header)}, event by event"
      ${vars({
        "--x": view.scale.x(view.state.seq),
        "--fork": view.scale.x(view.cast.header.forkedAt ?? 0),
      })}
    >
      ${grid(view)} ${own ? lines(own, this.#original, view.hideAhead) : nothing}
      ${forkPoint(view, own, this.#original, this.#room)}
      ${settled ? this.#points(own) : html`<p class="wait">Numbers appear once settled</p>`}
    </div>`;
  }

  #points(own: Drawn): TemplateResult {
    const { view } = this;
    const all = turningPoints(own.of).filter(({ event }) => !view.hideAhead || event <= view.state.seq);
    const marks = marksOf({
      all,
      curve: this.#along(own),
      room: this.#room,
      seq: view.state.seq,
      forks: view.host.fork !== null,
      x: view.scale.x,
      what: (point) => this.#what(point),
      measure,
    });
    const refused = all.flatMap(({ event }) => this.#taking.refusal(String(event), view.state.seq) ?? []);
    return html`<p class="vh">${this.#summary(own.of, all.length)}</p>
      <svg class="stems" aria-hidden="true">
        ${marks.flatMap(({ exact, dot }) =>
          exact.x === dot.x && exact.y === dot.y
            ? []
            : svg`<line x1=${exact.x} y1=${exact.y} x2=${dot.x} y2=${dot.y}></line><circle cx=${exact.x} cy=${exact.y} r="3"></circle>`,
        )}
      </svg>
      <ol class="points" aria-label="Turning points">
        ${marks.map((mark) => html`<li>${this.#dot(mark)} ${this.#label(mark)}</li>`)}
      </ol>
      ${this.#toggle()}
      <div role="alert">${refused.map((text) => html`<p class="slip refused">${text}</p>`)}</div>`;
  }

  /** Worked out anew only where the plot or what it shows has changed. */
  #along({ columns }: Drawn): readonly Spot[] {
    const held = this.#sampled;
    if (held?.columns === columns && held.room === this.#room) return held.along;
    this.#sampled = { columns, room: this.#room, along: samples(columns, this.#room) };
    return this.#sampled.along;
  }

  #toggle(): TemplateResult {
    const toggle = () => {
      this.#band = !this.#band;
      this.requestUpdate();
    };
    return html`<button
      class="toggle"
      aria-pressed=${this.#band}
      title="Show the 95% interval"
      @click=${toggle}
    >
      95%<span class="vh"> interval</span>
    </button>`;
  }

  #summary(analysis: Analysis, shown: number): string {
    const name = chanceName(this.view.cast.header);
    const first = chanceAt(analysis, 0);
    const now = chanceAt(analysis, this.view.state.seq);
    if (!first || !now) return name;
    return `${name} began at ${percent(first.hire.share)} and is ${percent(now.hire.share)} here, 95%: ${interval(now.hire)}. Turning points: ${shown}.`;
  }

  #what({ event, what }: TurningPoint): string {
    const { frames, state, cast } = this.view;
    return shortly(what, frames[event - 1], state, cast);
  }

  #dot({ point, dot, ahead, now }: Mark): TemplateResult {
    const name = `Turning point ${point.number}: ${points(point.swing)} points, event ${point.event}, ${this.#what(point)}`;
    return html`<button
      class="tp ${ahead ? "ahead" : ""} ${now ? "now" : ""}"
      aria-label=${name}
      aria-current=${now ? "true" : nothing}
      title=${name}
      ${vars({ "--left": `${dot.x}px`, "--top": `${dot.y}px` })}
      @click=${() => this.view.player.seek(point.event)}
    >
      <i>${point.number}</i>
    </button>`;
  }

  #label({ point, dot, label, ahead, now }: Mark): TemplateResult | typeof nothing {
    if (!label) return nothing;
    return html`<span
      class="text ${ahead ? "ahead" : ""} ${now ? "now" : ""} ${label.left < dot.x ? "before" : ""}"
      ${vars({ "--left": `${label.left}px`, "--top": `${label.top}px`, "--width": `${label.width}px` })}
      ><span class="words" aria-hidden="true"
        ><b class=${direction(point.swing)}>${points(point.swing)}</b> ${label.what}</span
      >${ahead ? nothing : this.#take(point)}</span
    >`;
  }

  #take({ event, flip }: TurningPoint): TemplateResult | typeof nothing {
    const { view } = this;
    if (!flip || !view.host.fork) return nothing;
    const key = String(event);
    return html`<button
      class="take"
      aria-label=${flipName(flip, view.cast)}
      title=${flipName(flip, view.cast)}
      aria-busy=${this.#taking.busy(key)}
      @click=${() => void this.#taking.take(view, key, flip.at, flip.set)}
    >
      ${icon("fork")}
    </button>`;
  }
}

customElements.define("hireloop-curve", HireloopCurve);
