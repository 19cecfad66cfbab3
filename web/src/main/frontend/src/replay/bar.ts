import { type TemplateResult, html, nothing } from "lit";
import { brand } from "../shared/brand";
import { icon } from "../shared/icons";
import { themeButton } from "../shared/theme";
import { aim } from "../player/derive/candidate";
import { BASE, type Header } from "../player/header";
import { liveBadge } from "./live";

interface BarActions {
  readonly copied: boolean;
  /** How many watch a live play. */
  readonly viewers: number;
  copyLink(): void;
  openHelp(): void;
}

const subtitle = (header: Header): string =>
  [
    aim(header),
    `${header.company} ${header.track} rulebook ${header.rulebook.version}`,
    header.variant === BASE ? "" : `variant ${header.variant}`,
    `seed ${header.seed}`,
  ]
    .filter(Boolean)
    .join(" · ");

const title = (header: Header): TemplateResult =>
  html`<span class="rule"></span>
    <div class="ti">
      <h1 title=${header.title}>${header.title}</h1>
      <span title=${subtitle(header)}>${subtitle(header)}</span>
    </div>`;

export const bar = (
  header: Header | null,
  { copied, viewers, copyLink, openHelp }: BarActions,
): TemplateResult =>
  html`${brand()} ${header ? title(header) : nothing} ${header ? liveBadge(header, viewers) : nothing}
    <span class="sp"></span>
    ${
      header
        ? html`<button class="btn quiet sq hide-s" aria-label="Keys" title="Keys" @click=${openHelp}>
              ${icon("keys")}
            </button>
            <button class="btn copy" @click=${copyLink}>
              ${icon(copied ? "check" : "link")}<span class="long"
                >${copied ? "Link copied" : "Copy link to this moment"}</span
              >
            </button>`
        : nothing
    }
    ${themeButton()}`;
