import { LitElement, type TemplateResult, html, nothing, unsafeCSS } from "lit";
import { copied } from "../../../shared/clipboard";
import { icon } from "../../../shared/icons";
import { tell } from "../../derive/tell";
import { shared } from "../styles";
import type { View } from "../view";
import { embedding, recordingName } from "./embedding";
import { HEIGHT, WIDTH, posterSvg } from "./poster";
import print from "./print.css?inline";
import { printed } from "./printed";
import { fileName, pngOf, save, svgAddress } from "./save";
import css from "./share.css?inline";

/** The ways to take a recording elsewhere. In a copy of its own, those that work there. */
export class HireloopShare extends LitElement {
  static override styles = [shared, unsafeCSS(css), unsafeCSS(print)];
  static override properties = { view: { attribute: false } };

  declare view: View;
  #open = false;
  #printing = false;
  #fromHere = false;
  #status = "";
  readonly #beforePrint = () => {
    this.#printing = true;
    this.requestUpdate();
    // The page is drawn for paper as soon as this returns.
    this.performUpdate();
  };
  readonly #afterPrint = () => {
    this.#printing = false;
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.#beforePrint);
    window.addEventListener("afterprint", this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.#beforePrint);
    window.removeEventListener("afterprint", this.#afterPrint);
  }

  /** Opens on the moment shown now, or on what it takes to embed. */
  open(part?: "embed"): void {
    if (this.#open || !this.view) return;
    this.#open = true;
    this.#status = "";
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#dialog?.showModal();
      if (part === "embed") this.#find("#share-embed")?.focus();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  override render(): TemplateResult {
    return html`${this.#printing && this.view ? printed(this.view) : nothing}
      <dialog aria-labelledby="share-title" @close=${() => this.#closed()}>
        ${this.#open ? this.#content() : nothing}
      </dialog>`;
  }

  #closed(): void {
    this.#open = false;
    this.requestUpdate();
  }

  #content(): TemplateResult {
    const { view } = this;
    const { header } = view.cast;
    const files = view.host.files?.(header.id) ?? null;
    return html`<form method="dialog" class="head">
        <h2 id="share-title">Share</h2>
        <button class="btn quiet sq" aria-label="Close">${icon("cross")}</button>
      </form>
      <div class="body">
        ${this.#moment()} ${this.#takeAlong()}
        ${
          files && view.host.address
            ? embedding({
                header,
                files,
                analysed: view.analysis !== null,
                event: view.state.seq,
                fromHere: this.#fromHere,
                toggle: () => {
                  this.#fromHere = !this.#fromHere;
                  this.requestUpdate();
                },
                copy: (line) => void this.#copy(line, "Line copied.", "textarea"),
              })
            : nothing
        }
        ${this.#poster()}
        <p class="status" role="status">${this.#status}</p>
      </div>`;
  }

  /** Where another page can be reached under an address. */
  #moment(): TemplateResult {
    const { host, state, cast, frames } = this.view;
    const frame = frames[state.seq - 1];
    const address = host.address?.(cast.header.id, state.seq) ?? null;
    const link = address === null ? null : new URL(address, location.href).href;
    return html`<section aria-labelledby="share-moment">
      <h3 id="share-moment">This moment</h3>
      <p class="what">Event ${state.seq} of ${cast.header.frames}. ${frame ? tell(frame, cast) : ""}</p>
      ${
        link === null
          ? nothing
          : html`<div class="row">
              <input class="link" readonly aria-label="Link to this moment" .value=${link} />
              <button class="btn pri" @click=${() => void this.#copy(link, "Link copied.", ".link")}>
                ${icon("link")}Copy link
              </button>
            </div>`
      }
    </section>`;
  }

  #takeAlong(): TemplateResult {
    const { host, cast } = this.view;
    const { header } = cast;
    const files = host.files?.(header.id) ?? null;
    return html`<section aria-labelledby="share-files">
      <h3 id="share-files">The whole recording</h3>
      <ul>
        ${
          files?.page
            ? html`<li>
                <a class="btn" href=${files.page} download=${fileName(header.scenario, header.seed, ".html")}
                  >${icon("save")}HTML file</a
                ><span
                  >One file that plays by itself, offline too. Hireloop imports it like a recording
                  file.</span
                >
              </li>`
            : nothing
        }
        ${
          files
            ? html`<li>
                <a class="btn" href=${files.recording} download=${recordingName(header)}
                  >${icon("save")}Recording file</a
                ><span>For another Hireloop: <code>./hireloop import FILE</code>.</span>
              </li>`
            : nothing
        }
        <li>
          <button class="btn" @click=${() => this.#print()}>${icon("print")}Transcript</button
          ><span>Everything said, the votes and the evidence, for paper or PDF.</span>
        </li>
      </ul>
    </section>`;
  }

  #poster(): TemplateResult {
    const { header } = this.view.cast;
    const svg = posterSvg(this.view);
    const name = (ending: string) => fileName(header.scenario, header.seed, ending);
    return html`<section aria-labelledby="share-poster">
      <h3 id="share-poster">Poster</h3>
      <img
        src=${svgAddress(svg)}
        width=${WIDTH}
        height=${HEIGHT}
        alt="The votes up to this moment and what came of them, as a picture"
      />
      <div class="row">
        <button class="btn" @click=${() => save(new Blob([svg], { type: "image/svg+xml" }), name(".svg"))}>
          ${icon("save")}SVG
        </button>
        <button class="btn" @click=${() => void this.#png(svg, name(".png"))}>${icon("save")}PNG</button>
        <span>As far as it has been watched.</span>
      </div>
    </section>`;
  }

  async #png(svg: string, name: string): Promise<void> {
    try {
      save(await pngOf(svg, WIDTH, HEIGHT), name);
    } catch {
      this.#say("This browser cannot make a PNG of it. The SVG is the same picture.");
    }
  }

  /** Where the clipboard is closed, the text lies selected for the keyboard's own copy. */
  async #copy(text: string, done: string, field: string): Promise<void> {
    if (await copied(text)) {
      this.#say(done);
      return;
    }
    const shown = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
    shown?.focus();
    shown?.select();
    this.#say("This page may not write to the clipboard. The text is selected: copy it with your keyboard.");
  }

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }

  #print(): void {
    this.#dialog?.close();
    window.print();
  }
}

customElements.define("hireloop-share", HireloopShare);
