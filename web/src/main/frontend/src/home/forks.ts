import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { count } from "../shared/format";
import { icon } from "../shared/icons";
import { type Found, canGoOn } from "./filter";
import { menu, menuButton } from "./menu";
import { addressOf } from "../shared/recordings";
import type { Fork } from "./shelf";
import type { Home } from "./state";
import { changed } from "./changed";
import { outcome } from "./words";

/** What "Play on" does, here as in the theatre. */
export const ON = "Goes on where it stopped, while you watch";

/** Beyond this, rows are not moved further in. */
const DEEPEST = 3;

function row({ recording, depth }: Fork, home: Home): TemplateResult {
  const { id, name, change, forkedAt } = recording;
  const changes = changed(recording);
  return html`<li class="fork d${Math.min(depth, DEEPEST)}">
    <div class="fork-line">
      <a href=${addressOf(id)} dir="auto" title=${change.join("  ")}>${name ?? changes}</a
      >${menuButton(recording, home)}
    </div>
    <p class="cap after">
      ${forkedAt === 0 ? "From the start" : `After event ${forkedAt}`}${name === null ? nothing : html` · ${changes}`}
    </p>
    <div class="fork-end">
      ${outcome(recording, home.state.outcomes)}${
        canGoOn(recording)
          ? html`<button class="go" title=${ON} @click=${() => home.actions.playOn(recording)}>
              ${icon("play")}Play on
            </button>`
          : nothing
      }
    </div>
    ${menu(recording, home)}
  </li>`;
}

const isOpen = ({ root, byForks }: Found, { state }: Home): boolean => byForks || state.opened.has(root.id);

/** About three forks are as high as a card. */
export function height(found: Found, home: Home): string {
  const amount = isOpen(found, home) ? found.forks.length : 0;
  if (amount === 0) return "";
  if (amount <= 4) return "tall";
  return amount <= 8 ? "taller" : "tallest";
}

/** The forks of a recording, folded away until they are asked for, or are what was found. */
export function forks(found: Found, home: Home): TemplateResult | typeof nothing {
  const { root, forks: all, byForks } = found;
  if (all.length === 0) return nothing;
  const open = isOpen(found, home);
  const list = `forks-${root.id}`;
  return html`<div class="forks">
    ${
      byForks
        ? html`<p class="label">${count(all.length, "fork")} found</p>`
        : html`<button
            class="btn quiet fold"
            aria-expanded=${open}
            aria-controls=${open ? list : nothing}
            @click=${() => home.actions.toggleForks(root.id)}
          >
            ${icon("fork")}${count(all.length, "fork")}<span class="vh"> of ${root.name ?? root.title}</span>
          </button>`
    }
    ${
      open
        ? html`<ul id=${list}>
            ${repeat(
              all,
              ({ recording }) => recording.id,
              (fork) => row(fork, home),
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
