import { type TemplateResult, html, nothing } from "lit";
import { brand } from "../shared/brand";
import { icon } from "../shared/icons";
import { themeButton } from "../shared/theme";
import { subtitleOf } from "../player/derive/subtitle";
import type { Header } from "../player/header";
import { liveBadge } from "./live";

export type SharePart = "embed";

export interface BarActions {
  share(part?: SharePart): void;
  openHelp(): void;
  /** Switches between light and dark; null where that is the page's affair. */
  readonly theme: (() => void) | null;
  /** Whether nothing else is on the page. */
  readonly isPage: boolean;
  /** Whether there is something to embed from here. */
  readonly embeds: boolean;
}

/** A page of somebody else's has headings of its own. */
const title = (header: Header, isPage: boolean): TemplateResult =>
  html`<div class="ti">
    ${isPage ? html`<h1 title=${header.title}>${header.title}</h1>` : html`<b title=${header.title}>${header.title}</b>`}
    <span title=${subtitleOf(header)}>${subtitleOf(header)}</span>
  </div>`;

const buttons = ({ share, openHelp, embeds }: BarActions): TemplateResult =>
  html`<button class="btn quiet sq hide-s" aria-label="Keys" title="Keys" @click=${openHelp}>
      ${icon("keys")}
    </button>
    ${
      embeds
        ? html`<button class="btn fold hide-s" title="Embed" @click=${() => share("embed")}>
            ${icon("embed")}<span class="long">Embed</span>
          </button>`
        : nothing
    }
    <button class="btn fold" title="Share this moment" @click=${() => share()}>
      ${icon("share")}<span class="long">Share this moment</span>
    </button>`;

const theme = (toggle: () => void): TemplateResult =>
  html`<button class="btn quiet sq" aria-label="Switch theme" title="Switch theme" @click=${toggle}>
    ${icon("theme")}
  </button>`;

/** Over a theatre in any page; somebody else's page has a header of its own. */
export function bar(header: Header, actions: BarActions): TemplateResult {
  const content = html`${title(header, actions.isPage)}<span class="sp"></span>
    ${buttons(actions)}${actions.theme ? theme(actions.theme) : nothing}`;
  return actions.isPage
    ? html`<header class="bar">${content}</header>`
    : html`<div class="bar">${content}</div>`;
}

/** What Hireloop's own page has in its bar; a live play says how many watch it. */
export const ownBar = (header: Header | null, viewers: number, actions: BarActions): TemplateResult =>
  html`${brand()} ${header ? html`<span class="rule"></span>${title(header, true)}` : nothing}
    ${header ? liveBadge(header, viewers) : nothing}
    <span class="sp"></span>
    ${header ? buttons(actions) : nothing} ${themeButton()}`;
