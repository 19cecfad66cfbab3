import { LitElement, type PropertyValues, type TemplateResult, html, nothing, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { copied } from "../../../shared/clipboard";
import { count } from "../../../shared/format";
import { type Branch, Refusal } from "../../host";
import { shared } from "../styles";
import { vars } from "../vars";
import type { View } from "../view";
import { type BranchRow, branchRow } from "./branch";
import forksCss from "./forks.css?inline";
import { slip } from "./offers";
import { type Node, treeOf } from "./tree";

const LONGEST = 120;
/** Deeper than this a fork is told by its words, not by its place. */
const DEEPEST = 6;

/** The recordings that were forked from one another: to open, name, link and delete. */
export class HireloopForks extends LitElement {
  static override styles = [shared, unsafeCSS(forksCss)];
  static override properties = {
    view: { attribute: false },
    quiet: { type: Boolean },
  };

  declare view: View;
  /** Shows nothing at all where there are no forks. */
  declare quiet: boolean;
  #asked = "";
  #nodes: readonly Node[] | null = null;
  #trouble = "";
  #open: string | null = null;
  #naming: string | null = null;
  #removed: ReadonlySet<string> = new Set();
  #refusal: { readonly id: string; readonly words: string } | null = null;
  #link: { readonly id: string; readonly address: string | null } | null = null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { id } = this.view.cast.header;
    if (id === this.#asked || !this.view.host.family) return;
    this.#asked = id;
    void this.#load(id);
  }

  async #load(id: string): Promise<void> {
    this.#trouble = "";
    this.#nodes = null;
    let nodes: readonly Node[] | null = null;
    let trouble = "";
    try {
      nodes = treeOf(await this.view.host.family!(id));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble = error.message;
    }
    if (id !== this.#asked) return;
    this.#nodes = nodes;
    this.#trouble = trouble;
    this.requestUpdate();
  }

  /** What one asks of the server for one recording; what it answers otherwise is said there. */
  async #ask(id: string, asked: Promise<void> | undefined, done: () => void): Promise<void> {
    this.#refusal = null;
    try {
      await asked;
      done();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#refusal = { id, words: error.message };
    }
    this.requestUpdate();
  }

  #focus(id: string, selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const row = [...this.renderRoot.querySelectorAll<HTMLElement>("li")].find(
        ({ dataset }) => dataset["id"] === id,
      );
      row?.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  #name(branch: Branch, name: string): void {
    const given = name.trim().slice(0, LONGEST);
    if (given === (branch.name ?? "")) {
      this.#stopNaming(branch.id);
      return;
    }
    void this.#ask(branch.id, this.view.host.rename?.(branch.id, given), () => {
      const renamed = { ...branch, name: given === "" ? null : given };
      this.#nodes = (this.#nodes ?? []).map((node) =>
        node.branch.id === branch.id ? { ...node, branch: renamed } : node,
      );
      this.#stopNaming(branch.id);
    });
  }

  #stopNaming(id: string): void {
    this.#naming = null;
    this.requestUpdate();
    this.#focus(id, ".rename");
  }

  #startNaming(id: string): void {
    this.#naming = id;
    this.requestUpdate();
    this.#focus(id, "input");
  }

  #remove(id: string): void {
    void this.#ask(id, this.view.host.remove?.(id), () => {
      this.#removed = new Set([...this.#removed, id]);
      this.#focus(id, ".undo");
    });
  }

  #restore(id: string): void {
    void this.#ask(id, this.view.host.restore?.(id), () => {
      this.#removed = new Set([...this.#removed].filter((other) => other !== id));
      this.#focus(id, ".more");
    });
  }

  async #copy(id: string): Promise<void> {
    const address = new URL(this.view.host.address!(id, null), location.href).href;
    const done = await copied(address);
    this.#link = { id, address: done ? null : address };
    this.requestUpdate();
    if (!done) this.#focus(id, ".link-text");
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.view.host.family) {
      return this.quiet
        ? nothing
        : html`<p class="state">
            The other forks are not at hand here: this page has this recording alone.
          </p>`;
    }
    if (this.#trouble !== "") {
      return html`${slip(this.#trouble)}
        <p class="state">
          <button class="btn" @click=${() => void this.#load(this.#asked)}>Try again</button>
        </p>`;
    }
    const nodes = this.#nodes;
    if (nodes === null)
      return this.quiet ? nothing : html`<p class="state" role="status">Looking for forks…</p>`;
    if (nodes.length < 2 && this.quiet) return nothing;
    return this.quiet
      ? html`<details>
          <summary>Forks of this recording <span class="cap">${nodes.length - 1}</span></summary>
          ${this.#tree(nodes)}
        </details>`
      : html`<p class="cap total">${count(nodes.length - 1, "fork")}</p>
          ${this.#tree(nodes)}`;
  }

  #tree(nodes: readonly Node[]): TemplateResult {
    return html`<ol class="tree" aria-label="The tree of forks">
      ${repeat(
        nodes,
        ({ branch }) => branch.id,
        (node) =>
          html`<li
            data-id=${node.branch.id}
            aria-level=${node.level}
            class=${node.level > 1 ? "sub" : ""}
            ${vars({ "--level": Math.min(node.level - 1, DEEPEST) })}
          >
            ${branchRow(node, this.#row(node))}
          </li>`,
      )}
    </ol>`;
  }

  #row({ branch }: Node): BranchRow {
    const { id } = branch;
    return {
      view: this.view,
      open: this.#open === id,
      naming: this.#naming === id,
      removed: this.#removed.has(id),
      refusal: this.#refusal?.id === id ? this.#refusal.words : null,
      link: this.#link?.id === id ? this.#link : null,
      toggle: () => {
        this.#open = this.#open === id ? null : id;
        this.#link = null;
        this.requestUpdate();
      },
      rename: () => this.#startNaming(id),
      name: (name) => this.#name(branch, name),
      leave: () => this.#stopNaming(id),
      copy: () => void this.#copy(id),
      remove: () => this.#remove(id),
      restore: () => this.#restore(id),
    };
  }
}

customElements.define("hireloop-forks", HireloopForks);
