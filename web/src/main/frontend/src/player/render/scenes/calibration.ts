import { type TemplateResult, html, nothing } from "lit";
import { list } from "../../../shared/format";
import type { LevelStep } from "../../frames";
import type { Calibration } from "../../state";
import type { View } from "../view";

function headline({ settled, unsupported, target }: Calibration): string {
  if (unsupported) return "No level is supported";
  if (!settled) return `Which level? Asked for ${target}`;
  return `Settled at ${settled.band.endsWith(settled.level) ? "" : `${settled.level}, `}${settled.band}`;
}

function step({ level, title, scope }: LevelStep, of: Calibration, view: View): TemplateResult {
  const by = of.proposals
    .filter((proposal) => proposal.level === level)
    .map(({ by: person }) => view.cast.short(person));
  const settled = of.settled?.level === level;
  return html`<li class=${settled ? "settled" : ""} aria-current=${settled ? "true" : nothing}>
    <b>${level}</b>
    <span class="t"><span class="level">${title}</span><span class="scope">${scope}</span></span>
    <span class="cap"
      >${level === of.target ? html`<span class="asked">Asked</span>` : nothing}${
        by.length > 0 ? html`<span>Proposed by ${list(by)}</span>` : nothing
      }${settled ? html`<span class="settled-word">Settled</span>` : nothing}</span
    >
  </li>`;
}

/** The ladder, highest level on top: asked, proposed, settled. */
export function calibration(view: View): TemplateResult {
  const of = view.state.calibration;
  if (!of) return html``;
  return html`<p class="kicker">${of.company} ladder${of.basis === "PROMOTION" ? " · promotion" : ""}</p>
    <p class="headline">${headline(of)}</p>
    ${
      of.settled && of.settled.level !== of.target
        ? html`<p class="under">Down-levelled: ${of.target} was asked for.</p>`
        : nothing
    }
    <ol class="ladder">
      ${of.ladder.toReversed().map((level) => step(level, of, view))}
    </ol>
    ${
      of.scope && !of.settled
        ? html`<p class="under scope-said">
            <b>${view.cast.name(of.scope.by)}</b>, on scope at ${of.scope.level}: ${of.scope.summary}
          </p>`
        : nothing
    }`;
}
