import { type TemplateResult, html, nothing } from "lit";
import { type Rating, vote } from "../../../shared/votes";
import type { Analysis, Proportion } from "../../analysis";
import { chanceAt, chanceName, percent } from "../../derive/chance";
import { vars } from "../vars";
import type { Analysing, Original, View } from "../view";
import { type Result, resultOf } from "./result";
import { decided } from "../../../shared/decisions";
import { changeWords } from "../../derive/change";

/** What was changed, where, and what it left. */
export function changed(view: View): TemplateResult {
  const { header } = view.cast;
  const at = header.forkedAt ?? 0;
  const original = html`its original`;
  return html`<section class="changed" aria-labelledby="changed-title">
    <h3 id="changed-title">${changeWords(header.change, view.cast)}</h3>
    <p class="muted">
      ${
        at === 0
          ? "From the start."
          : html`From <button class="link" @click=${() => view.player.seek(at)}>event ${at}</button> on. Up to
              there it is `
      }${at === 0 ? html` Everything else is played as in ${original}` : original}${
        view.host.address && header.parent !== null
          ? html`: <a href=${view.host.address(header.parent, Math.max(1, at))}>open it at that event</a>`
          : nothing
      }.
    </p>
    ${
      header.change.length > 0
        ? html`<ul class="settings">
            ${header.change.map((setting) => html`<li><code>${setting}</code></li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

const arrow = html`<svg class="ic arrow" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2 8h11M9 4l4 4-4 4"></path></svg
  ><span class="vh">then</span>`;

const outcome = (result: Result): TemplateResult =>
  result.decision === null && result.level !== null
    ? html`<b class="level">${result.level}</b>`
    : html`${decided(result.decision)}${result.level === null ? nothing : html`<span class="cap">${result.level}</span>`}`;

const verdict = (before: Result, after: Result): string => {
  if (before.decision !== after.decision) return "The fork flips the decision";
  return before.level === after.level ? "The same decision" : "Another level";
};

const shareAt = (analysis: Analysis | null, at: number): Proportion | null =>
  analysis && (chanceAt(analysis, at)?.hire ?? null);

const bar = (chance: Proportion): TemplateResult =>
  html`<span class="bar-of" aria-hidden="true"
    ><i class="share" ${vars({ "--share": chance.share })}></i
    ><i class="interval" ${vars({ "--low": chance.low, "--high": chance.high })}></i
  ></span>`;

const chance = (name: string, of: Proportion | null, missing: string): TemplateResult =>
  html`<div class="chance">
    <dt>${name}</dt>
    <dd>
      ${
        of
          ? html`<b>${percent(of.share)}</b
              ><span class="cap">${percent(of.low)} to ${percent(of.high)}</span>${bar(of)}`
          : html`<span class="cap">${missing}</span>`
      }
    </dd>
  </div>`;

const missing = (analysing: Analysing): string => {
  if (analysing === "running") return "being played…";
  return analysing === "off" ? "not at hand" : "not known";
};

/** Outcome and P(hire) of the two. */
export function outcomes(view: View, original: Original): TemplateResult {
  const [before, after] = [resultOf(original.frames), resultOf(view.frames)];
  const at = view.cast.header.forkedAt ?? 0;
  const [first, second] = [shareAt(original.analysis, at), shareAt(view.settled, at)];
  return html`<section class="outcomes" aria-label="Before and after">
    <p class="decisions">
      <span class="side"><span class="label">Original</span> ${outcome(before)}</span>
      ${arrow}
      <span class="side"><span class="label">This fork</span> ${outcome(after)}</span>
    </p>
    <p class="cap">${verdict(before, after)}</p>
    <p class="of">${chanceName(view.cast.header)} ${at === 0 ? "at the start" : `after event ${at}`}</p>
    <dl class="chances">
      ${chance("Original", first, missing(original.analysing))}
      ${chance("This fork", second, missing(view.analysing))}
    </dl>
  </section>`;
}

const rated = (rating: Rating | undefined): TemplateResult =>
  rating === undefined ? html`<span class="cap">no vote</span>` : vote(rating);

/** Each last vote, in the original and here. */
export function votes(view: View, original: Original): TemplateResult | typeof nothing {
  const [before, after] = [resultOf(original.frames).votes, resultOf(view.frames).votes];
  const voters = view.cast.voters.filter(({ id }) => before.has(id) || after.has(id));
  if (voters.length === 0) return nothing;
  const differ = voters.filter(({ id }) => before.get(id) !== after.get(id)).length;
  return html`<section class="last" aria-labelledby="last-title">
    <h3 id="last-title">
      Last votes<span class="cap"
        >${differ === 0 ? "all the same" : `${differ} of ${voters.length} differ`}</span
      >
    </h3>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">Original</th>
          <th scope="col">This fork</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${voters.map(({ id, name }) => {
          const other = before.get(id) !== after.get(id);
          return html`<tr class=${other ? "other" : ""}>
            <th scope="row" title=${name}>${view.cast.short(id)}</th>
            <td>${rated(before.get(id))}</td>
            <td>${rated(after.get(id))}</td>
            <td class="differs">
              ${other ? html`<span aria-hidden="true">≠</span><span class="vh">differs</span>` : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}
