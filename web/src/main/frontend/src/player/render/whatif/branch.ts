import { type TemplateResult, html, nothing } from "lit";
import { decisionMark } from "../../../shared/decisions";
import { decisionWord } from "../../../shared/format";
import { shape } from "../../../shared/votes";
import type { Branch } from "../../host";
import type { View } from "../view";
import { slip } from "./offers";
import type { Node } from "./tree";
import { changeWords } from "../../derive/change";

export interface BranchRow {
  readonly view: View;
  /** Whether what can be done with it is shown. */
  readonly open: boolean;
  readonly naming: boolean;
  readonly removed: boolean;
  readonly refusal: string | null;
  /** Its link: copied, or, where that is not allowed, to be copied by hand. */
  readonly link: { readonly address: string | null } | null;
  toggle(): void;
  rename(): void;
  name(name: string): void;
  leave(): void;
  copy(): void;
  remove(): void;
  restore(): void;
}

const words = ({ name, title, parent, change }: Branch, view: View): string =>
  name ?? (parent === null ? title : changeWords(change, view.cast));

const mark = ({ decision }: Branch): TemplateResult =>
  decision === null ? shape("none", "No decision") : shape(decisionMark(decision), decisionWord(decision));

/** Where it left and what it changed, as far as the name does not say so. */
function caption({ branch, level }: Node, view: View): string {
  const { name, parent, forkedAt, change } = branch;
  if (parent === null) return name === null ? "The original" : `The original · ${branch.title}`;
  const from = forkedAt === 0 ? "From the start" : `From event ${forkedAt ?? 0}`;
  const of = level === 1 ? ", its original is not here" : "";
  return `${from}${of}${name === null ? "" : ` · ${changeWords(change, view.cast)}`}`;
}

function naming(branch: Branch, row: BranchRow): TemplateResult {
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // Escape would close the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      row.leave();
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    row.name((event.target as HTMLFormElement).querySelector("input")?.value ?? "");
  };
  return html`<form class="naming" @submit=${submit} @keydown=${press}>
    <input
      type="text"
      maxlength="120"
      aria-label="Name of this recording"
      placeholder=${words({ ...branch, name: null }, row.view)}
      .value=${branch.name ?? ""}
    />
    <button class="btn pri">Save</button>
    <button class="btn quiet" type="button" @click=${() => row.leave()}>Cancel</button>
  </form>`;
}

function actions(label: string, row: BranchRow): TemplateResult {
  const { host } = row.view;
  const act = (word: string, does: () => void, name = ""): TemplateResult =>
    html`<button class="btn quiet ${name}" aria-label="${word}: ${label}" @click=${does}>${word}</button>`;
  return html`<div class="acts">
      ${host.rename ? act("Rename", row.rename, "rename") : nothing}
      ${host.address ? act(row.link && row.link.address === null ? "Link copied" : "Copy link", row.copy) : nothing}
      ${host.remove ? act("Delete", row.remove) : nothing}
    </div>
    ${
      row.link?.address
        ? html`<input class="link-text" type="text" readonly aria-label="Link" .value=${row.link.address} />`
        : nothing
    }`;
}

function deleted(branch: Branch, label: string, current: boolean, row: BranchRow): TemplateResult {
  const { address } = row.view.host;
  return html`<p class="deleted" role="status">
    <span>Deleted: ${label}</span>
    <button class="btn undo" @click=${() => row.restore()}>Undo</button>
    ${
      current && address && branch.parent !== null
        ? html`<a class="btn" href=${address(branch.parent, null)}>Go to its original</a>`
        : nothing
    }
  </p>`;
}

/** One recording of the tree. */
export function branchRow(node: Node, row: BranchRow): TemplateResult {
  const { branch } = node;
  const { host, cast } = row.view;
  const current = branch.id === cast.header.id;
  const label = words(branch, row.view);
  const refused = row.refusal === null ? nothing : slip(row.refusal);
  if (row.removed) return html`${deleted(branch, label, current, row)} ${refused}`;
  return html`<div class="branch ${current ? "here" : ""}" title=${branch.change.join("  ")}>
      ${mark(branch)}
      <div class="is">
        ${
          row.naming
            ? naming(branch, row)
            : html`<p class="name">
                ${
                  current || !host.address
                    ? html`<b aria-current=${current ? "page" : nothing}>${label}</b>`
                    : html`<a
                        href=${host.address(branch.id, branch.forkedAt === null ? null : Math.max(1, branch.forkedAt))}
                        >${label}</a
                      >`
                }
                ${current ? html`<span class="cap">you are here</span>` : nothing}
              </p>`
        }
        <p class="cap">${caption(node, row.view)}</p>
      </div>
      ${
        host.rename || host.remove || host.address
          ? html`<button
              class="btn quiet sq more"
              aria-expanded=${row.open}
              aria-label="What to do with: ${label}"
              @click=${() => row.toggle()}
            >
              <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 8h.1M8 8h.1M13 8h.1"></path>
              </svg>
            </button>`
          : nothing
      }
    </div>
    ${row.open && !row.naming ? actions(label, row) : nothing} ${refused}`;
}
