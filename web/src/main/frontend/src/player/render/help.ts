import { type TemplateResult, html } from "lit";
import { icon } from "../../shared/icons";

const keys: readonly (readonly [string, string])[] = [
  ["Space", "Play or pause"],
  ["← →", "One event back or forward"],
  ["Shift ← →", "Previous or next chapter"],
  ["1 – 8", "To that chapter"],
  ["Home End", "To the first or last event"],
  ["− +  or  , .", "Slower or faster"],
  ["E", "Evidence"],
  ["T", "Transcript"],
  ["?", "This help"],
];

export const help = (): TemplateResult =>
  html`<dialog class="help" aria-labelledby="help-title">
    <form method="dialog">
      <div class="head">
        <h2 id="help-title">Keys</h2>
        <button class="btn quiet sq" aria-label="Close">${icon("cross")}</button>
      </div>
      <dl>
        ${keys.map(
          ([key, does]) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
    </form>
  </dialog>`;
