import { type TemplateResult, html, nothing } from "lit";
import { count, list, plain } from "../../../shared/format";
import { type Icon, icon } from "../../../shared/icons";
import { shape } from "../../../shared/votes";
import { sponsorRule } from "../../derive/candidate";
import { shortfallText } from "../../derive/readings";
import type { Scene } from "../../state";
import type { View } from "../view";

/** One thing to know, computed and not said. */
export const notice = (headline: string, under: string, mark?: "sealed"): TemplateResult =>
  html`<p class="headline">${mark ? shape(mark) : nothing}${headline}</p>
    <p class="under">${under}</p>`;

const closes = (glyph: Icon, text: string): TemplateResult =>
  html`<p class="verdict nh">${icon(glyph)}<span>${text}</span></p>`;

export const rules = (scene: Extract<Scene, { kind: "rules" }>, { cast, state }: View): TemplateResult =>
  html`<p class="kicker">The debrief opens</p>
    <p class="headline">Rule: ${plain(scene.scheme)}</p>
    <p class="under">
      Quorum ${scene.quorum}. ${count(state.signals.length, "signal")} of evidence on the board.
    </p>
    ${scene.transfer ? html`<p class="under">${sponsorRule(scene.transfer)}</p>` : nothing}
    ${
      scene.failedGates.length > 0
        ? closes("gate", `Failed gate: ${list(scene.failedGates.map(cast.round))}`)
        : nothing
    }
    ${scene.shortfalls.map((each) =>
      closes(each.round === each.filter ? "filter" : "scales", shortfallText(each, cast)),
    )}`;

/** One member stops it, whatever the votes say. */
export const veto = (scene: Extract<Scene, { kind: "veto" }>, view: View): TemplateResult =>
  html`<div class="gate-scene failed">
    <span class="gate-sign">${icon("veto")}</span>
    <div>
      <p class="kicker">Veto</p>
      <p class="headline">${view.cast.name(scene.by)} casts a veto</p>
      <p class="under">Whatever the votes, no hire is left.</p>
    </div>
  </div>`;
