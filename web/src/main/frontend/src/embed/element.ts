import { type TemplateResult, html, nothing, unsafeCSS } from "lit";
import tokens from "../shared/tokens.css?inline";
import type { Driver } from "../player/driver/driver";
import { isProblem, readRecording } from "../player/driver/file";
import type { Problem } from "../player/frames";
import { ALONE, type Host, Refusal, type Replay } from "../player/host";
import { HireloopReplay } from "../player/render/element";
import { bar } from "../replay/bar";
import barCss from "../replay/bar.css?inline";
import { linkMoments } from "../replay/deeplink";
import { readAnalysis } from "./analysis";
import embedCss from "./embed.css?inline";
import hostCss from "./host.css?inline";
import { textOf } from "./source";
import { notice, problemAlone } from "./states";
import { hostTokens } from "./tokens";

const whole = ({ header, frames }: Replay): Driver => ({
  start(listener) {
    listener.header(header);
    listener.frames(frames);
  },
  stop() {},
});

const refused = (problem: Problem): Driver => ({
  start: (listener) => listener.problem(problem),
  stop() {},
});

const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The theatre in any page, fed by a recording file: no Hireloop runs behind it. */
export class HireloopEmbed extends HireloopReplay {
  static override styles = [
    unsafeCSS(hostCss),
    unsafeCSS(hostTokens(tokens)),
    ...HireloopReplay.styles,
    unsafeCSS(barCss),
    unsafeCSS(embedCss),
  ];

  #asked = false;
  #file: string | null = null;
  #notice: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // A landmark of its own would hold those of the theatre.
    if (!this.#isPage && !this.hasAttribute("role")) this.setAttribute("role", "group");
    if (this.#asked) return;
    this.#asked = true;
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#file !== null) URL.revokeObjectURL(this.#file);
    this.#file = null;
  }

  /** The whole page hears keys; in a page of others it is who has the focus, else what is pointed at. */
  protected override hears(event: KeyboardEvent): boolean {
    if (this.#isPage || event.composedPath().includes(this)) return true;
    const focused = document.activeElement;
    return (focused === null || focused === document.body) && this.matches(":hover");
  }

  override render(): TemplateResult {
    const { header, problem } = this.player.snapshot;
    // What says why there is nothing to see needs no stage's room.
    this.toggleAttribute("failed", problem !== null);
    if (problem) return problemAlone(problem);
    return html`${
      header
        ? bar(header, {
            share: (part) => this.#share(part),
            openHelp: () => this.openHelp(),
            theme: this.#isPage ? () => this.#switchTheme() : null,
            isPage: this.#isPage,
            embeds: false,
          })
        : nothing
    }
    ${this.#notice === null ? nothing : notice(this.#notice)} ${super.render()}`;
  }

  get #isPage(): boolean {
    return this.hasAttribute("page");
  }

  async #open(): Promise<void> {
    try {
      const text = await this.#text("src");
      if (text === null)
        throw new Refusal({
          title: "This player has no recording",
          status: 404,
          detail: NO_SOURCE,
        });
      const read = readRecording(this.getAttribute("src") ?? "", text);
      if (isProblem(read)) throw new Refusal(read);
      const { replay } = read;
      this.#notice = read.notice;
      if (!this.#isPage) this.setAttribute("aria-label", `Replay: ${replay.header.title}`);
      this.host = this.#alone(text);
      this.player.load(whole(replay));
      this.#begin();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.player.load(refused(error.problem));
    }
  }

  #begin(): void {
    const event = Number(this.getAttribute("event"));
    if (Number.isInteger(event) && event > 0) this.player.seek(event);
    if (this.#isPage) linkMoments(this.player);
    if (this.hasAttribute("autoplay") && !isStill()) this.player.play();
  }

  /** The file again, as something to save; its address is made when somebody first asks for it. */
  #address(text: string): string {
    this.#file ??= URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    return this.#file;
  }

  #alone(text: string): Host {
    return {
      ...ALONE,
      analyse: this.hasAttribute("analysis")
        ? async (id) => readAnalysis((await this.#text("analysis")) ?? "", id)
        : null,
      files: () => ({ recording: this.#address(text), page: null, analysis: null, player: null }),
    };
  }

  async #text(attribute: string): Promise<string | null> {
    const source = this.getAttribute(attribute);
    return source ? textOf(source) : null;
  }

  #share(part?: "embed"): void {
    this.player.pause();
    this.renderRoot.querySelector("hireloop-share")?.open(part);
  }

  #switchTheme(): void {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const now = this.getAttribute("theme") ?? system;
    this.setAttribute("theme", now === "dark" ? "light" : "dark");
  }
}

const NO_SOURCE = "Its src names a file that 'hireloop export ID FILE' wrote.";
