import { type TemplateResult, html } from "lit";
import { icon } from "../shared/icons";
import type { Problem } from "../player/frames";

/** The recording cannot be shown, in a page that has no list of others to offer. */
export const problemAlone = ({ title, detail }: Problem): TemplateResult =>
  html`<div class="problem" role="alert">
    <div class="slip">
      ${icon("warn")}
      <div>
        <p><b>${title}</b></p>
        <p>${detail ?? ""}</p>
      </div>
    </div>
  </div>`;

/** The recording plays, and something about it is to be known. */
export const notice = (text: string): TemplateResult =>
  html`<p class="slip lost" role="status">${icon("warn")}<span>${text}</span></p>`;
