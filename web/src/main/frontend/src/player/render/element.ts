import { LitElement, type PropertyValues, type TemplateResult, html } from "lit";
import { createPlayer } from "../api";
import { ALONE, type Host } from "../host";
import type { Size } from "../derive/ties";
import type { Header } from "../frames";
import { type MarkKind, beside } from "../marks";
import { Choices } from "./choices";
import { Derived } from "./derived";
import { evidence } from "./evidence";
import { Explanation } from "./explain";
import { takeFork } from "./fork";
import { help } from "./help";
import type { HireloopShare } from "./share/dialog";
import type { HireloopWhatIf } from "./whatif/dialog";
import { type KeyTarget, handleKey } from "./keys";
import { Narrator } from "./narrator";
import { Notice } from "./notice";
import { followTranscript, revealCurrent } from "./scroll";
import { stage } from "./stage";
import { connecting, lost, problem } from "./states";
import { styles } from "./styles";
import { timeline } from "./timeline";
import { transcript } from "./transcript";
import { bottomTabs, extraPanes } from "./panes";
import type { Pane, View } from "./view";

const panes: Record<Pane, string> = {
  stage: "stage",
  evidence: "board",
  transcript: "script",
  analysis: "analysis",
  compare: "compare",
};

/** The theatre: everything below the bar, in its own shadow root. */
export class HireloopReplay extends LitElement implements KeyTarget {
  static override styles = styles;

  readonly player = createPlayer();
  readonly #derived = new Derived();
  readonly #explanation = new Explanation(() => this.requestUpdate());
  readonly #narrator = new Narrator((text) => this.#say(text));
  #view: View | null = null;
  readonly #choices = new Choices(() => this.#chosen());
  #host: Host = ALONE;
  #table: Size = { width: 0, height: 0 };
  #measured: Element | null = null;
  #drawn = "";
  #at = 0;
  readonly #notice = new Notice();
  readonly #acts = {
    togglePresenter: () => this.togglePresenter(),
    whatIf: (at: number) => this.openWhatIf(at),
    fork: (at: number, set: readonly string[]) => takeFork(this.#host, this.player, at, set),
    share: () => this.openShare(),
    jump: (kind: MarkKind, direction: -1 | 1) => this.jump(kind, direction),
    help: () => this.openHelp(),
    fullScreen: () => this.toggleFullScreen(),
  };
  readonly #resized = new ResizeObserver(() => this.#measure());
  readonly #key = (event: KeyboardEvent) => this.hears(event) && handleKey(event, this);

  constructor() {
    super();
    this.#chosen();
    this.player.subscribe(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.#key);
    this.player.open();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.#key);
    this.#resized.disconnect();
    this.#measured = null;
    this.#narrator.stop();
    // Moved rather than removed: it is back before anything else happens.
    queueMicrotask(() => {
      if (!this.isConnected) this.player.close();
    });
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

  get takesCharacters(): boolean {
    return this.#choices.settings.characterKeys;
  }

  get hasTurningPoints(): boolean {
    return (this.#view?.marks.turning.length ?? 0) > 0;
  }

  jump(kind: MarkKind, direction: -1 | 1): void {
    const to = this.#view && beside(this.#view.marks[kind], this.player.snapshot.state.seq, direction);
    if (to !== null) this.player.seek(to);
  }

  focusPane(pane: Pane): void {
    this.#choices.show(pane);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`.pane.${panes[pane]}`)?.focus(),
    );
  }

  openHelp(): void {
    this.renderRoot.querySelector<HTMLElement>("#more:popover-open")?.hidePopover();
    this.renderRoot.querySelector<HTMLDialogElement>("dialog.help:not(.roster)")?.showModal();
  }

  openWhatIf(at = this.player.snapshot.state.seq): void {
    if (!this.#host.fork || this.player.snapshot.header?.live) return;
    this.player.pause();
    this.renderRoot.querySelector("hireloop-what-if")?.open(at);
  }

  openShare(): void {
    this.player.pause();
    this.renderRoot.querySelector("hireloop-share")?.open();
  }

  togglePresenter(): void {
    this.#choices.togglePresenter();
  }

  leavePresenter(): void {
    if (this.#choices.presenter) this.togglePresenter();
  }

  /** A browser that refuses says so itself. */
  toggleFullScreen(): void {
    if (!document.fullscreenEnabled) return;
    const change = document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen();
    change.catch(() => {});
  }

  override render(): TemplateResult {
    const { problem: refused, header, connection } = this.player.snapshot;
    this.#view = null;
    if (refused) return problem(refused);
    if (!header) return connecting(connection === "lost");
    const view = (this.#view = this.#look(header));
    this.toggleAttribute("presenting", view.presenter);
    return html`${lost(view)} ${this.#notice.render(view.state.seq)}
      <main class="theatre show-${view.pane} ${view.presenter ? "presenter" : ""}">
        ${stage(view)} ${evidence(view)} ${transcript(view)} ${extraPanes(view)} ${timeline(view)}
      </main>
      ${bottomTabs(view)}
      <hireloop-what-if .view=${view}></hireloop-what-if>
      <hireloop-share .view=${view}></hireloop-share>
      <p class="vh" aria-live="polite"></p>
      ${help(view)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#view;
    if (!view) return;
    const { header } = view.cast;
    if (!header.live && view.frames.length === header.frames)
      void this.updateComplete.then(() => this.#explanation.of(header, this.#host));
    this.#watch(this.renderRoot.querySelector(".table"));
    this.#narrator.hear(view, this.#choices.scrubbed);
    const drawn = `${view.pane} ${view.state.seq}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    if (view.reading === null) followTranscript(this.renderRoot.querySelector(".script .scroll"));
    revealCurrent(this.renderRoot);
    this.renderRoot.querySelector(".words")?.scrollTo(0, 0);
  }

  #look(header: Header): View {
    const { snapshot } = this.player;
    this.#explanation.turnTo(header.id);
    const { analysis, analysing, settled, original, absent } = this.#explanation;
    const worked = this.#derived.of(snapshot, header, analysis);
    if (!snapshot.playing && snapshot.state.seq !== this.#at) this.#choices.reading = null;
    this.#at = snapshot.state.seq;
    return {
      ...snapshot,
      ...worked,
      ...this.#choices,
      ...this.#acts,
      player: this.player,
      trajectories: worked.digest.trajectories,
      host: this.#host,
      table: this.#table,
      analysis,
      analysing,
      settled,
      original,
      absent,
    };
  }

  notice(text: string): void {
    this.#notice.tell(text);
    this.requestUpdate();
  }

  #say(news: string): void {
    const region = this.renderRoot.querySelector("[aria-live=polite].vh");
    if (region) region.textContent = news;
  }

  #chosen(): void {
    const { settings } = this.#choices;
    if (this.player.snapshot.stopsAtChapters !== settings.stopsAtChapters)
      this.player.stopAtChapters(settings.stopsAtChapters);
    if (settings.speak === "nothing") this.#narrator.stop();
    this.requestUpdate();
  }

  #watch(table: Element | null): void {
    if (!table || table === this.#measured) return;
    this.#measured = table;
    this.#resized.disconnect();
    this.#resized.observe(table);
  }

  #measure(): void {
    if (!this.#measured) return;
    this.#table = { width: this.#measured.clientWidth, height: this.#measured.clientHeight };
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
