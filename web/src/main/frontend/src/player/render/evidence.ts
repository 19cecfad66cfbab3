import { type TemplateResult, html, nothing } from "lit";
import { list } from "../../shared/format";
import { isSaid, saidText } from "../derive/said";
import type { Competency } from "../frames";
import type { RecordedSignal } from "../state";
import { paneTabs } from "./panes";
import { gateBadge, polarity } from "./slip";
import type { View } from "./view";

function sayers(signal: RecordedSignal, view: View): TemplateResult | typeof nothing {
  if (isSaid(signal)) {
    const names = list(signal.airedBy.map(view.cast.name));
    return html`<span class="who" title="Said by ${names}"
      ><span class="vh">said by ${names}</span
      ><span aria-hidden="true">${signal.airedBy.map(view.cast.initials).join(" ")}</span></span
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

function group({ id, name }: Competency, view: View): TemplateResult {
  const signals = view.state.signals.filter(({ competency }) => competency === id);
  const gated = signals.length > 0 && signals.every(({ round }) => view.cast.isGate(round));
  return html`<section class="comp">
    <h3>
      <span class="name" title=${name}>${name}</span>${gated ? gateBadge() : nothing}<span class="sp"></span
      ><span class="cap">${saidText(signals, view.state.debrief)}</span>
    </h3>
    <ul>
      ${signals.map((signal) => row(signal, view))}
    </ul>
  </section>`;
}

export const evidence = (view: View): TemplateResult =>
  html`<section
    class="pane board ${view.state.debrief ? "" : "before"}"
    aria-labelledby="evidence-title"
    tabindex="-1"
  >
    <header>
      ${paneTabs(view)}
      <h2 id="evidence-title">Evidence</h2>
      <span class="sp"></span><span class="cap">${saidText(view.state.signals, view.state.debrief)}</span>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Signals by competency">
      ${view.cast.header.competencies.map((competency) => group(competency, view))}
    </div>
  </section>`;
