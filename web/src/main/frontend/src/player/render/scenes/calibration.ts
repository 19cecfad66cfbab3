import { type TemplateResult, html, nothing } from "lit";
import { avatar } from "../../../shared/avatars";
import { icon } from "../../../shared/icons";
import { list } from "../../../shared/format";
import { contained, isLong, quoted } from "../../../shared/text";
import { shape } from "../../../shared/votes";
import { comesFrom } from "../../derive/candidate";
import type { Cast } from "../../derive/cast";
import { countsText, scopeText, titleText } from "../../derive/rungs";
import type { Work } from "../../frames";
import type { Calibration, Scene } from "../../state";
import type { View } from "../view";
import { ladder } from "./ladder";
import { facts } from "./rounds";
import { voice } from "./words";

/** "L7 asked, L6 settled", and what follows from it. */
function headline(of: Calibration, cast: Cast): TemplateResult {
  const { settled, unsupported, blocked, target, promotion, proposals } = of;
  if (unsupported) return html`No level is supported`;
  if (blocked) return html`${shape("nh")}Blocked from ${quoted(blocked.target)}`;
  if (settled) {
    if (promotion) return html`${shape("h")}Promoted to ${quoted(settled.level)}`;
    return isLower(of)
      ? html`${icon("down")}Down-levelled: ${quoted(target)} asked, ${quoted(settled.level)} settled`
      : html`Settled at
        ${quoted(settled.level)}${settled.level === target ? ", as asked" : `, ${quoted(target)} asked`}`;
  }
  const last = proposals.at(-1);
  return last
    ? html`${cast.short(last.by)} proposes ${quoted(last.level)}`
    : html`Which level? Asked for ${quoted(target)}`;
}

const height = (level: string, { ladder: { rungs } }: Calibration): number =>
  rungs.findIndex((rung) => rung.level === level);

const isLower = (of: Calibration): boolean =>
  of.settled !== null && height(of.settled.level, of) < height(of.target, of);

function outcome({ settled, unsupported, blocked, target, proposals }: Calibration): string | null {
  if (unsupported) {
    return unsupported.because.length > 0
      ? `${list(unsupported.because)} ${unsupported.because.length === 1 ? "stands" : "stand"} against any level.`
      : "Nothing that was shown supports one.";
  }
  if (blocked) {
    return blocked.reached === null
      ? "The evidence reaches no level."
      : `The evidence reaches ${quoted(blocked.reached)}.`;
  }
  if (settled) return `Band ${quoted(settled.band)}: it follows from company and level alone.`;
  return proposals.length > 0 ? `${quoted(target)} was asked for.` : null;
}

const kicker = ({ company, promotion }: Calibration): TemplateResult =>
  html`<p class="kicker">
    ${quoted(company)} ladder${promotion ? ` · ${quoted(promotion.track)} promotion` : ""}
  </p>`;

function result(of: Calibration, { cast }: View): TemplateResult {
  const under = outcome(of);
  return html`<p class="headline ${of.blocked ? "nh" : ""}">${headline(of, cast)}</p>
    ${under ? html`<p class="under">${under}</p>` : nothing}`;
}

const whole = (of: Calibration, view: View): TemplateResult =>
  html`${kicker(of)} ${result(of, view)} ${ladder(view, true)}`;

/** Someone is up for the next level: the case as it opens, with no loop before it. */
function opened({ promotion, target }: Calibration, { cast }: View): TemplateResult {
  if (!promotion) return html``;
  const { candidate, current } = promotion;
  return html`<p class="headline">${cast.name("candidate")}, from ${quoted(current)} to ${quoted(target)}</p>
    <p class="under">${comesFrom(candidate)}.</p>
    <p class="under" dir="auto">${cast.header.teaches}</p>
    ${facts(candidate, null)}`;
}

const title = ({ claim, readAs }: Calibration): TemplateResult =>
  claim && readAs
    ? html`<p class="headline">${titleText(claim.title, claim.employer, claim.level, readAs)}</p>
        <p class="under">A title sets no level. Scope does.</p>`
    : html``;

function sheet(work: Work, of: Calibration): TemplateResult {
  const effect = countsText(work);
  return html`<div class="slip work ${work.counts ? "" : "hollow"}">
    ${work.counts ? html`<b class="lv">${quoted(work.level)}</b>` : html`<s class="lv">${quoted(work.level)}</s>`}
    <div>
      <p
        dir="auto"
        class=${isLong(work.summary) ? "endless" : ""}
        tabindex=${isLong(work.summary) ? 0 : nothing}
      >
        <b>${contained(work.summary)}</b>
      </p>
      ${work.scope === null ? nothing : html`<p class="cap">Scope: ${scopeText(work.scope, of)}</p>`}
      ${
        effect === null
          ? nothing
          : html`<p class="effect-of">${icon(work.counts ? "work" : "cross")}${effect}</p>`
      }
    </div>
  </div>`;
}

function newest(of: Calibration, view: View): TemplateResult {
  const shown = of.shown.at(-1);
  if (!shown) return html``;
  return html`<p class="by">
      ${avatar(view.cast.look(shown.by))}<b>${view.cast.name(shown.by)}</b> shows work, on
      ${quoted(shown.level)}
    </p>
    ${sheet(shown, of)}`;
}

function beside(shows: Exclude<Shows, "ladder">, of: Calibration, view: View): TemplateResult {
  switch (shows) {
    case "case":
      return opened(of, view);
    case "title":
      return title(of);
    case "remark":
      return of.remark ? voice(of.remark.by, "to the table", of.remark.words, view) : html``;
    case "work":
      return newest(of, view);
  }
}

type Shows = Extract<Scene, { kind: "calibration" }>["shows"];

/** The ladder with all that lies on it, alone or beside what is being said, shown or weighed. */
export function calibration({ shows }: { readonly shows: Shows }, view: View): TemplateResult {
  const of = view.state.calibration;
  if (!of) return html``;
  if (shows === "ladder" && !of.unsupported) return whole(of, view);
  return html`${kicker(of)}
    <div class="beside">
      <div class="on-table">${shows === "ladder" ? result(of, view) : beside(shows, of, view)}</div>
      ${ladder(view, false)}
    </div>`;
}
