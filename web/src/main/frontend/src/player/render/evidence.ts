import { type TemplateResult, html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { list } from "../../shared/format";
import { boardText, isSaid, saidText } from "../derive/said";
import type { Competency } from "../frames";
import type { RecordedSignal } from "../state";
import { paneTabs } from "./panes";
import { polarity, roundBadge } from "./slip";
import type { View } from "./view";
import { workGroups } from "./work";

/** There is room for two. */
function initialsOf({ airedBy }: RecordedSignal, { cast }: View): string {
  const [first, second, ...more] = airedBy.map(cast.initials);
  if (more.length > 0) return `${first} +${more.length + 1}`;
  return [first, second].filter(Boolean).join(" ");
}

function sayers(signal: RecordedSignal, view: View): TemplateResult | typeof nothing {
  if (isSaid(signal)) {
    const names = list(signal.airedBy.map(view.cast.name));
    return html`<span class="who" title="Said by ${names}"
      ><span class="vh">said by ${names}</span
      ><span aria-hidden="true">${initialsOf(signal, view)}</span></span
    >`;
  }
  return view.state.debrief ? html`<span class="unsaid">not said</span>` : nothing;
}

function row(signal: RecordedSignal, view: View): TemplateResult {
  const current = view.state.cited.includes(signal.id);
  const unsaid = view.state.debrief && !isSaid(signal);
  return html`<li
    class="${unsaid ? "un" : ""} ${current ? "cur" : ""}"
    aria-current=${current ? "true" : nothing}
  >
    ${polarity(signal.polarity)}
    <span class="t" title=${signal.summary}>${signal.summary}</span>
    <span class="id">${signal.id}</span>
    ${sayers(signal, view)}
  </li>`;
}

/** A board of more signals than these shows the newest of each competency, and what is cited. */
const MOST = 200;
const NEWEST = 4;

function shownOf(signals: readonly RecordedSignal[], { state }: View): readonly RecordedSignal[] {
  if (state.signals.length <= MOST) return signals;
  return signals.filter(({ id }, index) => index >= signals.length - NEWEST || state.cited.includes(id));
}

const earlier = (more: number): TemplateResult | typeof nothing =>
  more > 0 ? html`<li class="earlier">${more} earlier, each in the transcript</li>` : nothing;

function group({ id, name }: Competency, view: View): TemplateResult {
  const signals = view.state.signals.filter(({ competency }) => competency === id);
  const shown = shownOf(signals, view);
  const rounds = signals.map(({ round }) => view.cast.rules(round));
  const alike = rounds.every((of) => of?.gate) || rounds.every((of) => of?.filter);
  return html`<section class="comp">
    <h3>
      <span class="name" title=${name}>${name}</span>${alike ? roundBadge(rounds[0], "Filter") : nothing}<span
        class="sp"
      ></span
      ><span class="cap"
        >${saidText(signals, view.state.debrief, view.state.debrief || view.state.outcome !== null)}</span
      >
    </h3>
    <ul>
      ${earlier(signals.length - shown.length)}
      ${shown.map((signal) =>
        guard([signal, view.state.debrief, view.state.cited.includes(signal.id), view.cast], () =>
          row(signal, view),
        ),
      )}
    </ul>
  </section>`;
}

const boardLabel = ({ state }: View): string =>
  state.calibration?.promotion ? "Work by level" : "Signals by competency";

export const evidence = (view: View): TemplateResult =>
  html`<section
    class="pane board ${view.state.debrief ? "" : "before"}"
    aria-labelledby="evidence-title"
    tabindex="-1"
  >
    <header>
      ${paneTabs(view)}
      <h2 id="evidence-title">Evidence</h2>
      <span class="sp"></span><span class="cap">${boardText(view.state)}</span>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label=${boardLabel(view)}>
      ${view.cast.header.competencies.map((competency) => group(competency, view))} ${workGroups(view)}
    </div>
  </section>`;
