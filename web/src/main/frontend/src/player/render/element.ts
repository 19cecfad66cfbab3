import { LitElement, type PropertyValues, type TemplateResult, html } from "lit";
import { createPlayer } from "../api";
import type { Analysis } from "../analysis";
import { ALONE, type Host, Refusal } from "../host";
import { type Cast, castOf } from "../derive/cast";
import { type Scale, scaleOf } from "../derive/scale";
import { tell } from "../derive/tell";
import type { Size } from "../derive/ties";
import type { Header } from "../frames";
import { trajectoriesOf } from "../derive/trajectories";
import type { Trajectory } from "../../shared/trajectory";
import { evidence } from "./evidence";
import { help } from "./help";
import type { HireloopShare } from "./share/dialog";
import type { HireloopWhatIf } from "./whatif/dialog";
import { handleKey } from "./keys";
import { followTranscript, reveal } from "./scroll";
import { stage } from "./stage";
import { connecting, lost, problem } from "./states";
import { styles } from "./styles";
import { timeline } from "./timeline";
import { transcript } from "./transcript";
import { bottomTabs, extraPanes } from "./panes";
import type { Analysing, Original, Pane, Plot, View } from "./view";

/** How often a recording is played on from each event: a first look, then what is shown for good. */
const FIRST_RUNS = 100;
const RUNS = 1_000;

const panes: Record<Pane, string> = {
  stage: "stage",
  evidence: "board",
  transcript: "script",
  analysis: "analysis",
  compare: "compare",
};

/** The theatre: everything below the bar, in its own shadow root. */
export class HireloopReplay extends LitElement {
  static override styles = styles;

  readonly player = createPlayer();
  #cast: Cast | null = null;
  #scale: Scale | null = null;
  #trajectories: readonly Trajectory[] = [];
  #received = 0;
  #pane: Pane = "stage";
  #plot: Plot = "chance";
  #hideAhead = false;
  #presenter = false;
  #host: Host = ALONE;
  #analysis: Analysis | null = null;
  #analysing: Analysing = "off";
  #original: Original | null = null;
  #asked = "";
  #table: Size = { width: 0, height: 0 };
  #drawn = "";
  readonly #resized = new ResizeObserver(() => this.#measure());
  readonly #key = (event: KeyboardEvent) => this.hears(event) && handleKey(event, this);

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

  /** Whether a key pressed anywhere on the page is meant for this player. */
  protected hears(_event: KeyboardEvent): boolean {
    return true;
  }

  /** What the page can do besides playing; set before a recording is loaded. */
  set host(host: Host) {
    this.#host = host;
    this.requestUpdate();
  }

  focusPane(pane: Pane): void {
    this.#show(pane);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`.pane.${panes[pane]}`)?.focus(),
    );
  }

  openHelp(): void {
    this.renderRoot.querySelector<HTMLDialogElement>("dialog.help")?.showModal();
  }

  openWhatIf(at = this.player.snapshot.state.seq): void {
    this.player.pause();
    this.renderRoot.querySelector("hireloop-what-if")?.open(at);
  }

  openShare(): void {
    this.player.pause();
    this.renderRoot.querySelector("hireloop-share")?.open();
  }

  togglePresenter(): void {
    this.#presenter = !this.#presenter;
    this.requestUpdate();
  }

  /** Once the whole recording is here: the rest of the program, what decided it, and what it left. */
  async #explain(header: Header): Promise<void> {
    if (this.#asked === header.id) return;
    this.#asked = header.id;
    await this.updateComplete;
    await import("./extras");
    const { analyse, recording } = this.#host;
    if (header.parent !== null && recording) {
      this.#original = { ...(await recording(header.parent)), analysis: null };
      this.requestUpdate();
    }
    if (!analyse) return;
    this.#analysing = "running";
    this.requestUpdate();
    try {
      this.#analysis = await analyse(header.id, FIRST_RUNS);
      this.requestUpdate();
      this.#analysis = await analyse(header.id, RUNS);
      this.#analysing = "settled";
      if (this.#original) {
        this.#original = { ...this.#original, analysis: await analyse(this.#original.header.id, RUNS) };
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#analysing = error.problem;
    }
    this.requestUpdate();
  }

  async #fork(at: number, set: readonly string[]): Promise<void> {
    const { fork, address } = this.#host;
    const { header } = this.player.snapshot;
    if (!fork || !address || !header) return;
    const { id } = await fork(header.id, at, set);
    location.assign(address(id, Math.max(1, at)));
  }

  override render(): TemplateResult {
    const { problem: refused, header, connection } = this.player.snapshot;
    if (refused) return problem(refused);
    if (!header) return connecting(connection === "lost");
    if (this.#cast?.header !== header) {
      this.#cast = castOf(header);
      this.#scale = null;
    }
    const view = this.#view(this.#cast);
    return html`${lost(view)}
      <main class="theatre show-${view.pane}">
        ${stage(view)} ${evidence(view)} ${transcript(view)} ${extraPanes(view)} ${timeline(view)}
      </main>
      ${bottomTabs(view)}
      <hireloop-what-if .view=${view}></hireloop-what-if>
      <hireloop-share .view=${view}></hireloop-share>
      <p class="vh" aria-live="polite">${this.#news(view)}</p>
      ${help()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { header, frames } = this.player.snapshot;
    if (header && !header.live && frames.length === header.frames) void this.#explain(header);
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
      host: this.#host,
      pane: this.#pane,
      plot: this.#plot,
      hideAhead: this.#hideAhead,
      presenter: this.#presenter,
      table: this.#table,
      analysis: this.#analysis,
      analysing: this.#analysing,
      original: this.#original,
      show: (pane) => this.#show(pane),
      draw: (plot) => {
        this.#plot = plot;
        this.requestUpdate();
      },
      togglePresenter: () => this.togglePresenter(),
      whatIf: (at) => this.openWhatIf(at),
      fork: (at, set) => this.#fork(at, set),
      share: () => this.openShare(),
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

// In a page of somebody else's the element reads attributes: src/embed registers it then.
if (!import.meta.env.VITE_EMBED) customElements.define("hireloop-replay", HireloopReplay);

declare global {
  interface HTMLElementTagNameMap {
    "hireloop-replay": HireloopReplay;
    "hireloop-share": HireloopShare;
    "hireloop-what-if": HireloopWhatIf;
  }
}
