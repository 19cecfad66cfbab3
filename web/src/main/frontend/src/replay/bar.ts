import { type TemplateResult, html, nothing } from "lit";
import { brand } from "../shared/brand";
import { icon } from "../shared/icons";
import { themeButton } from "../shared/theme";
import type { Header } from "../player/frames";

interface BarActions {
  readonly copied: boolean;
  copyLink(): void;
  openHelp(): void;
}

const subtitle = ({ candidate, company, track, rulebook, seed }: Header): string =>
  `${candidate.name} for ${candidate.target} · ${company} ${track} rulebook ${rulebook.version} · seed ${seed}`;

const title = (header: Header): TemplateResult =>
  html`<span class="rule"></span>
    <div class="ti">
      <h1 title=${header.title}>${header.title}</h1>
      <span title=${subtitle(header)}>${subtitle(header)}</span>
    </div>`;

export const bar = (header: Header | null, { copied, copyLink, openHelp }: BarActions): TemplateResult =>
  html`${brand()} ${header ? title(header) : nothing}
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
