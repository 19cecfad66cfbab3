import { type TemplateResult, html, nothing } from "lit";
import { count, list } from "../../../shared/format";
import { quoted } from "../../../shared/text";
import { comesFrom, factsOf, sponsorText } from "../../derive/candidate";
import type { Candidate } from "../../frames";
import type { Scene } from "../../state";
import { roundBadge } from "../slip";
import type { View } from "../view";

/** What else is known of the candidate, in small print. */
export function facts(of: Candidate, motive: string | null): TemplateResult | typeof nothing {
  const known = factsOf(of, motive);
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export function opening({ motive }: Extract<Scene, { kind: "opening" }>, { cast }: View): TemplateResult {
  const { header } = cast;
  const { candidate } = header;
  return html`<p class="kicker">
      ${quoted(header.company)} · ${quoted(header.track)} ·
      ${header.entry === "PROMOTION" ? "promotion" : count(header.rounds.length, "round")}
    </p>
    <p class="headline">${cast.name("candidate")}, for ${quoted(candidate.target)}</p>
    <p class="under">${comesFrom(candidate)}.</p>
    ${candidate.transfer ? html`<p class="under">${sponsorText(candidate.transfer)}</p>` : nothing}
    <p class="under" dir="auto">${header.teaches}</p>
    ${facts(candidate, motive)}`;
}

export function round(scene: Extract<Scene, { kind: "round" }>, { cast }: View): TemplateResult {
  const of = cast.rules(scene.round);
  const by = cast.header.panel
    .filter(({ rounds }) => rounds.includes(scene.round))
    .map(({ id }) => cast.name(id));
  return html`<p class="kicker">
      ${scene.over ? "Round over" : "Round"}${of ? ` · ${of.minutes} minutes` : ""} ${roundBadge(of)}
    </p>
    <p class="headline">${cast.round(scene.round)}</p>
    <p class="under">${scene.over ? "The interviewers write up what they heard." : `With ${list(by)}.`}</p>
    ${
      of?.survives && !scene.over
        ? html`<p class="under">
            A weak showing here can be made up for by ${cast.round(of.survives)}, the primary filter.
          </p>`
        : nothing
    }`;
}
