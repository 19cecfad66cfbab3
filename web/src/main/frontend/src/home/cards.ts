import { type TemplateResult, html, nothing } from "lit";
import { count } from "../shared/format";
import { icon } from "../shared/icons";
import { marked } from "../shared/votes";
import { BASE } from "../player/header";
import { type Found, canGoOn } from "./filter";
import { ON, forks, height } from "./forks";
import { menu, menuButton } from "./menu";
import { type Drawn, large, poster, small } from "./poster";
import { type Recording, type Scenario, addressOf } from "../shared/recordings";
import { variantsOf } from "./scenarios";
import type { Actions, Home } from "./state";
import { kind, outcome, why } from "./words";

/** A scenario's file names its variants; the one it begins with goes without saying. */
const variant = ({ variant: name }: Recording): TemplateResult | typeof nothing =>
  name === BASE ? nothing : html`<bdi class="variant"><span class="vh">Variant </span>${name}</bdi>`;

/** A ladder has two rails here; four would be votes. */
const rails = ({ entry, blocked, level }: Drawn): TemplateResult =>
  entry === "PROMOTION"
    ? html`<ul class="rails two" aria-hidden="true">
        <li>${blocked ?? level ?? "Asked"}</li>
        <li>Level held</li>
      </ul>`
    : html`<ul class="rails" aria-hidden="true">
        <li>Strong Hire</li>
        <li>Hire</li>
        <li>No Hire</li>
        <li>Strong No Hire</li>
      </ul>`;

const posters = (drawn: Drawn, outcomes: boolean): TemplateResult =>
  html`<div class="fp">
    <div class="wide">${poster(drawn, large, outcomes)}</div>
    <div class="narrow">${poster(drawn, small, outcomes)}</div>
    ${rails(drawn)}
  </div>`;

export const feature = (recording: Recording, outcomes: boolean): TemplateResult =>
  html`<a class="feature" href=${addressOf(recording.id)}>
    <div class="fh">
      <p class="cap kind"><span>${kind(recording)} · ${recording.minutes} min</span>${variant(recording)}</p>
      <h2 dir="auto">${recording.title}</h2>
      <p class="s" dir="auto">${recording.teaches}</p>
    </div>
    ${posters(recording, outcomes)}
    <div class="ff">
      ${outcome(recording, outcomes)}<span class="muted" dir="auto"
        >${outcomes ? why(recording) : nothing}</span
      ><span class="sp"></span><span class="go">${icon("play")}Play</span>
    </div>
  </a>`;

const blank = ({ entry }: Scenario): Drawn => ({
  entry,
  trajectory: [],
  level: null,
  blocked: null,
});

const variants = (scenario: Scenario): string => {
  const others = variantsOf(scenario).length - 1;
  return others === 0 ? "" : ` · ${count(others, "variant")}`;
};

const playScenario = ({ name, title }: Scenario, { openDraft }: Actions): TemplateResult =>
  html`<button class="go" @click=${() => openDraft({ scenario: name })}>
    ${icon("play")}Play<span class="vh"> ${title}</span>
  </button>`;

/** What to begin with, where nothing was played yet. */
export const featureScenario = (scenario: Scenario, actions: Actions): TemplateResult =>
  html`<div class="feature">
    <div class="fh">
      <p class="cap kind"><span>${kind(scenario)}${variants(scenario)}</span></p>
      <h2>${scenario.title}</h2>
      <p class="s">${scenario.teaches}</p>
    </div>
    ${posters(blank(scenario), true)}
    <div class="ff">
      ${marked("none", "Not played yet")}<span class="muted">How the votes moved is drawn here.</span
      ><span class="sp"></span>${playScenario(scenario, actions)}
    </div>
  </div>`;

export const scenarioCard = (scenario: Scenario, actions: Actions): TemplateResult =>
  html`<li class="card">
    <div class="art">${poster(blank(scenario), small, true, "Not played yet")}</div>
    <div class="txt">
      <p class="cap kind"><span>${kind(scenario)}${variants(scenario)}</span></p>
      <h3 dir="auto">${scenario.title}</h3>
      <p class="s" dir="auto">${scenario.teaches}</p>
      <div class="f">${marked("none", "Not played yet")}${playScenario(scenario, actions)}</div>
    </div>
  </li>`;

/** Drawn as it was: a name stands before the title, which other recordings have too. */
const heading = ({ id, name, title, seed }: Recording): TemplateResult =>
  html`<h3 dir="auto">
      <a href=${addressOf(id)}>${name ?? title}<span class="vh">, seed ${seed}</span></a>
    </h3>
    ${name === null ? nothing : html`<p class="t" dir="auto">${title}</p>`}`;

const goOn = (recording: Recording, { playOn }: Actions): TemplateResult | typeof nothing =>
  canGoOn(recording)
    ? html`<button class="go" title=${ON} @click=${() => playOn(recording)}>
        ${icon("play")}Play on<span class="vh"> ${recording.title}</span>
      </button>`
    : nothing;

const forkOrigin = ({ parent, forkedAt }: Recording): TemplateResult | typeof nothing =>
  parent === null ? nothing : html`<span> · fork after event ${forkedAt}</span>`;

export function card(found: Found, home: Home): TemplateResult {
  const { root: recording } = found;
  const { outcomes } = home.state;
  return html`<li class="card ${height(found, home)}">
    <div class="art">${poster(recording, small, outcomes)}</div>
    <div class="txt">
      <p class="cap kind">
        <span>${kind(recording)} · <bdi>seed ${recording.seed}</bdi>${forkOrigin(recording)}</span
        >${variant(recording)}
      </p>
      ${heading(recording)}
      <p class="s" dir="auto">${recording.teaches}</p>
      <div class="f">
        ${outcome(recording, outcomes)}<span class="sp"></span>${goOn(recording, home.actions)}
        ${canGoOn(recording) ? nothing : html`<span class="cap">${recording.minutes} min</span>`}${menuButton(recording, home)}
      </div>
      ${menu(recording, home)}${forks(found, home)}
    </div>
  </li>`;
}
