import { type TemplateResult, html, nothing } from "lit";
import { capital, count } from "../../../shared/format";
import { reasonText } from "../../derive/tell";
import type { AnyFrame } from "../../frames";
import { isKnown } from "../../reduce";
import { offer } from "./flip";
import { type Section, type Sheet, moment } from "./sheet";
import { type TurningPoint, turningPoints } from "./turning";
import { chanceName, direction, grouped, interval, percent, points, shorten } from "./words";

const badge = ({ number, event }: TurningPoint, seq: number): TemplateResult =>
  html`<i class="badge ${event > seq ? "ahead" : ""}" aria-label="Turning point ${number}">${number}</i>`;

/** A card says less than was to be expected of it. */
export function againstIt(frame: AnyFrame | undefined, swing: number): string {
  if (!frame || !isKnown(frame) || frame.type !== "ScorecardSubmitted") return "";
  const hire = frame.event.scorecard.rating.endsWith("NO_HIRE") ? -1 : 1;
  if (hire * swing >= 0) return "";
  return `(a ${hire > 0 ? "stronger" : "weaker"} card was to be expected)`;
}

/** In words, why no single event undoes it or only something else does. */
function unflipped({ event, flip }: TurningPoint, { view, analysis }: Sheet): string {
  if (analysis.decision === null || event <= (view.cast.header.forkedAt ?? 0)) return "";
  if (flip === null) return "None of the changes tried here flips the decision.";
  return flip.local ? "" : "No change tried on this event itself flips the decision.";
}

function row(point: TurningPoint, sheet: Sheet): TemplateResult {
  const { view, taking } = sheet;
  const body = html`<b class=${direction(point.swing)}>${points(point.swing)}</b>
    ${shorten(point.what, view.cast)} ${againstIt(view.frames[point.event - 1], point.swing)}
    <span class="then">to ${percent(point.hire.share)}, 95%: ${interval(point.hire)}</span>`;
  return html`<li>
    ${moment(sheet, point.event, body, badge(point, view.state.seq))} ${noted(unflipped(point, sheet))}
    ${point.flip ? offer(point.flip, view, taking) : nothing}
  </li>`;
}

const noted = (words: string): TemplateResult | typeof nothing =>
  words === "" ? nothing : html`<p class="fine">${words}</p>`;

/** Why no seed makes it otherwise, where something else than votes decided. */
function fixed({ view }: Sheet): string {
  const reached = view.frames.filter(isKnown).findLast((frame) => frame.type === "DecisionReached");
  if (!reached || reached.event.reason.kind === "SCHEME") return "No seed tried changes the end.";
  return `${reasonText(reached.event.reason, view.cast)} The script fixes what leads there: no seed tried changes it.`;
}

/** A share that never moved is told as such: a gate that no seed passes. */
function none(sheet: Sheet): TemplateResult {
  const { analysis, view } = sheet;
  const name = chanceName(view.cast.header);
  const first = analysis.curve[0]?.hire.share;
  const flat = first !== undefined && analysis.curve.every(({ hire }) => hire.share === first);
  return html`<p class="note">
    ${flat ? `${name} is ${percent(first)} throughout. ${fixed(sheet)}` : `No single event moved ${name} by more than chance explains.`}
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
      From each event the debrief is played on ${grouped(sheet.analysis.runs)} times with other luck, the same
      luck before and after it. A turning point moves the share by 5 points or more, and by more than luck
      explains; the five largest count. 95%: so many plays put the true share in that range 19 times out of
      20.
    </p>`;
  return {
    id: "turned",
    short: "Turned",
    title: "What turned it",
    cap: sheet.unsettled ? "" : count(all.length, "turning point"),
    body: sheet.unsettled ? html`<p class="note">Numbers appear once settled.</p>` : body,
  };
}
