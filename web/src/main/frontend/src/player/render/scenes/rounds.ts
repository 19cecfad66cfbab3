import { type TemplateResult, html, nothing } from "lit";
import { count, list } from "../../../shared/format";
import type { Scene } from "../../state";
import { gateBadge } from "../slip";
import type { View } from "../view";

export function opening({ cast: { header } }: View): TemplateResult {
  const { candidate } = header;
  return html`<p class="kicker">
      ${header.company} · ${header.track} · ${count(header.rounds.length, "round")}
    </p>
    <p class="headline">${candidate.name}, for ${candidate.target}</p>
    <p class="under">${candidate.title} at ${candidate.employer}.</p>
    <p class="under">${header.teaches}</p>`;
}

export function round(scene: Extract<Scene, { kind: "round" }>, { cast }: View): TemplateResult {
  const of = cast.header.rounds.find(({ id }) => id === scene.round);
  const by = cast.header.panel.filter(({ rounds }) => rounds.includes(scene.round)).map(({ name }) => name);
  return html`<p class="kicker">
      ${scene.over ? "Round over" : "Round"}${of ? ` · ${of.minutes} minutes` : ""}
      ${of?.gate ? gateBadge() : nothing}
    </p>
    <p class="headline">${cast.round(scene.round)}</p>
    <p class="under">${scene.over ? "The interviewers write up what they heard." : `With ${list(by)}.`}</p>`;
}
