import { type TemplateResult, html, nothing } from "lit";
import { capital, count } from "../../../shared/format";
import { offer } from "./flip";
import { type Section, type Sheet, moment } from "./sheet";
import { type TurningPoint, turningPoints } from "./turning";
import { chanceName, direction, grouped, interval, percent, points, shorten } from "./words";

const badge = ({ number, event }: TurningPoint, seq: number): TemplateResult =>
  html`<i class="badge ${event > seq ? "ahead" : ""}" aria-label="Turning point ${number}">${number}</i>`;

function row(point: TurningPoint, sheet: Sheet): TemplateResult {
  const { view, taking } = sheet;
  const body = html`<b class=${direction(point.swing)}>${points(point.swing)}</b>
    ${shorten(point.what, view.cast)}
    <span class="then">to ${percent(point.hire.share)}, 95%: ${interval(point.hire)}</span>`;
  return html`<li>
    ${moment(sheet, point.event, body, badge(point, view.state.seq))}
    ${point.flip ? offer(point.flip, view, taking) : nothing}
  </li>`;
}

/** A share that never moved is told as such: a gate that no seed passes. */
function none({ analysis, view }: Sheet): TemplateResult {
  const name = chanceName(view.cast.header);
  const first = analysis.curve[0]?.hire.share;
  const flat = first !== undefined && analysis.curve.every(({ hire }) => hire.share === first);
  return html`<p class="note">
    ${flat ? `${name} is ${percent(first)} throughout.` : `No single event moved ${name} by more than chance explains.`}
  </p>`;
}

function pivot(sheet: Sheet): TemplateResult {
  const { pivotal, whyNonePivotal } = sheet.analysis;
  const { view, taking } = sheet;
  if (!pivotal) {
    return html`<h4>Pivotal event</h4>
      <p class="note">None. ${whyNonePivotal ?? ""}</p>`;
  }
  const { event, what, removal, at, set, decision } = pivotal;
  return html`<h4>Pivotal event</h4>
    <p class="note">The earliest one without which, alone, the decision is another.</p>
    ${moment(sheet, event, html`${shorten(what, view.cast)}`)}
    ${offer({ label: capital(shorten(removal, view.cast)), at, set: [set], decision }, view, taking)}`;
}

export function turned(sheet: Sheet): Section {
  const all = turningPoints(sheet.analysis);
  const body = html`<ol class="rows">
      ${all.map((point) => row(point, sheet))}
    </ol>
    ${all.length === 0 ? none(sheet) : nothing} ${pivot(sheet)}
    <p class="fine">
      From each event ${grouped(sheet.analysis.runs)} plays went on; a change compares the same seeds before
      and after it.
    </p>`;
  return {
    id: "turned",
    short: "Turned",
    title: "What turned it",
    cap: sheet.unsettled ? "" : count(all.length, "turning point"),
    body: sheet.unsettled ? html`<p class="note">Numbers appear once settled.</p>` : body,
  };
}
