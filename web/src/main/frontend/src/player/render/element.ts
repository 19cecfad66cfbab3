import { LitElement, type PropertyValues, type TemplateResult, html } from "lit";
import { createPlayer } from "../api";
import { type Cast, castOf } from "../derive/cast";
import { type Scale, scaleOf } from "../derive/scale";
import { tell } from "../derive/tell";
import type { Size } from "../derive/ties";
import { trajectoriesOf } from "../derive/trajectories";
import type { Trajectory } from "../../shared/trajectory";
import { evidence } from "./evidence";
import { help } from "./help";
import { handleKey } from "./keys";
import { followTranscript, reveal } from "./scroll";
import { stage } from "./stage";
import { connecting, lost, problem } from "./states";
import { styles } from "./styles";
import { timeline } from "./timeline";
import { transcript } from "./transcript";
import { bottomTabs } from "./panes";
import type { Pane, View } from "./view";

/** The theatre: everything below the bar, in its own shadow root. */
export class HireloopReplay extends LitElement {
  static override styles = styles;

  readonly player = createPlayer();
  #cast: Cast | null = null;
  #scale: Scale | null = null;
  #trajectories: readonly Trajectory[] = [];
  #received = 0;
  #pane: Pane = "stage";
  #hideAhead = false;
  #table: Size = { width: 0, height: 0 };
  #drawn = "";
  readonly #resized = new ResizeObserver(() => this.#measure());
  readonly #key = (event: KeyboardEvent) => handleKey(event, this);

  constructor() {
    super();
    this.player.subscribe(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.#key);
    this.#resized.disconnect();
    this.player.close();
  }

  focusPane(pane: Pane): void {
    this.#show(pane);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(pane === "evidence" ? ".board" : ".script")?.focus(),
    );
  }

  openHelp(): void {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  override render(): TemplateResult {
    const { problem: refused, header, connection } = this.player.snapshot;
    if (refused) return problem(refused);
    if (!header) return connecting(connection === "lost");
    const view = this.#view((this.#cast ??= castOf(header)));
    return html`${lost(view)}
      <main class="theatre show-${view.pane}">
        ${stage(view)} ${evidence(view)} ${transcript(view)} ${timeline(view)}
      </main>
      ${bottomTabs(view)}
      <p class="vh" aria-live="polite">${this.#news(view)}</p>
      ${help()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const table = this.renderRoot.querySelector(".table");
    if (table && this.#table.width === 0) this.#resized.observe(table);
    const drawn = `${this.#pane} ${this.player.snapshot.state.seq}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    followTranscript(this.renderRoot.querySelector(".script .scroll"));
    reveal(this.renderRoot.querySelector(".board .scroll"), this.renderRoot.querySelector(".board .cur"));
    this.renderRoot.querySelector(".words")?.scrollTo(0, 0);
  }

  #view(cast: Cast): View {
    const { snapshot } = this.player;
    if (snapshot.frames.length !== this.#received) {
      this.#received = snapshot.frames.length;
      this.#trajectories = trajectoriesOf(snapshot.frames);
    }
    return {
      ...snapshot,
      player: this.player,
      cast,
      scale: (this.#scale ??= scaleOf(cast.header.chapters, cast.header.frames)),
      trajectories: this.#trajectories,
      pane: this.#pane,
      hideAhead: this.#hideAhead,
      table: this.#table,
      show: (pane) => this.#show(pane),
      toggleAhead: () => {
        this.#hideAhead = !this.#hideAhead;
        this.requestUpdate();
      },
    };
  }

  #news({ frames, state, cast }: View): string {
    const frame = frames[state.seq - 1];
    return frame ? tell(frame, cast) : "";
  }

  #show(pane: Pane): void {
    this.#pane = pane;
    this.requestUpdate();
  }

  #measure(): void {
    const table = this.renderRoot.querySelector(".table");
    if (!table) return;
    this.#table = { width: table.clientWidth, height: table.clientHeight };
    this.requestUpdate();
  }
}

customElements.define("hireloop-replay", HireloopReplay);

declare global {
  interface HTMLElementTagNameMap {
    "hireloop-replay": HireloopReplay;
  }
}
