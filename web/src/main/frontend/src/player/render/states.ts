import { type TemplateResult, html, nothing } from "lit";
import { icon } from "../../shared/icons";
import type { Problem } from "../frames";
import "./cutoff";
import type { View } from "./view";

/** The recording cannot be shown: what happened, and what to do. */
export const problem = ({ title, detail, status }: Problem): TemplateResult =>
  html`<main class="problem" aria-live="assertive">
    <div class="slip">
      ${icon("warn")}
      <div>
        <h1>${title}</h1>
        <p>${detail ?? ""}</p>
        <p>
          ${status === 404 ? "The link may be old, or the recording was made on another machine. " : ""}<a
            href="/"
            >See the recordings there are</a
          >${status === 404 ? "" : ", or load this page again"}.
        </p>
      </div>
    </div>
  </main>`;

export const connecting = (lost: boolean): TemplateResult =>
  html`<main class="problem">
    ${lost ? lostSlip("The server does not answer. Trying again; this page opens by itself when it does.") : nothing}
  </main>`;

const lostSlip = (text: string): TemplateResult =>
  html`<p class="slip lost" role="status">${icon("warn")}<span>${text}</span></p>`;

/** Played no further, and nobody plays it just now; a header of before that was told says nothing of it. */
const wasCutOff = ({ header, frames }: View): boolean =>
  header !== null && header.over === false && !header.live && frames.length >= header.frames;

/** Only while something is still missing: a recording that is all here needs no connection. */
export const lost = (view: View): TemplateResult | typeof nothing => {
  const { live, frames } = view.header ?? view.cast.header;
  const here = view.frames.length;
  if (view.connection === "lost" && live) {
    return lostSlip(`Connection lost, reconnecting. The play may go on; its first ${here} events are here.`);
  }
  if (view.connection === "lost" && here < frames) {
    return lostSlip(`Connection lost, reconnecting. ${here} of ${frames} events are here and play on.`);
  }
  return wasCutOff(view) ? html`<hireloop-cut-off class="lost" .view=${view}></hireloop-cut-off>` : nothing;
};
