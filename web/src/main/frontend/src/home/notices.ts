import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../shared/icons";
import { addressOf } from "../shared/recordings";
import type { Home, Notice } from "./state";

const notice = ({ key, text, bad, open, undo }: Notice, { actions }: Home): TemplateResult =>
  html`<li class=${bad ? "slip" : "done"}>
    ${icon(bad ? "warn" : "check")}<span class="text" dir="auto">${text}</span>
    ${open === null ? nothing : html`<a class="btn" href=${addressOf(open)}>Open</a>`}
    ${
      undo === null
        ? nothing
        : html`<button class="btn undo" @click=${() => actions.restore(undo)}>Undo</button>`
    }
    <button class="btn quiet sq" aria-label="Dismiss" @click=${() => actions.dismiss(key)}>
      ${icon("cross")}
    </button>
  </li>`;

/** They stay until they are dismissed: nobody has to be quick. */
export const notices = (home: Home): TemplateResult =>
  html`<div class="notices" role="status" aria-atomic="false">
    ${
      home.state.notices.length === 0
        ? nothing
        : html`<ul>
            ${repeat(
              home.state.notices,
              ({ key }) => key,
              (each) => notice(each, home),
            )}
          </ul>`
    }
  </div>`;
