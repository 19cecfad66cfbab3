import { type TemplateResult, html, nothing } from "lit";
import { type Icon, icon } from "../../shared/icons";
import { clock } from "../../shared/format";
import { SPEEDS, type Speed } from "../api";
import { menu } from "./menu";
import type { View } from "./view";

const key = (label: string, glyph: Icon, press: () => void): TemplateResult =>
  html`<button class="btn sq" aria-label=${label} title=${label} @click=${press}>${icon(glyph)}</button>`;

const playKey = (view: View): TemplateResult => {
  const { player, playing } = view;
  if (playing) {
    return html`<button class="btn pri play" aria-label="Pause" @click=${() => player.pause()}>
      ${icon("pause")}
    </button>`;
  }
  const ended = view.mode === "ended";
  return html`<button
    class="btn pri play"
    aria-label=${ended ? "Replay" : "Play"}
    @click=${() => player.play()}
  >
    ${icon(ended ? "replay" : "play")}
  </button>`;
};

const speed = ({ player, speed: current }: View): TemplateResult => {
  const choose = (event: Event) => player.speed(Number((event.target as HTMLSelectElement).value) as Speed);
  return html`<select
    class="speed"
    aria-label="Speed"
    title="Speed"
    .value=${String(current)}
    @change=${choose}
  >
    ${SPEEDS.map((of) => html`<option value=${of} ?selected=${of === current}>${of}×</option>`)}
  </select>`;
};

const when = ({ state, cast }: View): string =>
  `${cast.header.sessions[state.at.session] ?? ""} ${clock(state.at.seconds)}`;

/** The chance of a hire once it is known; until then, and without an analysis, the place alone. */
const number = (view: View): TemplateResult =>
  view.analysis ? html`<hireloop-chance .view=${view}></hireloop-chance>` : place(view);

const place = (view: View): TemplateResult =>
  html`<p class="p">
    <span class="label">Event</span>
    <b>${view.state.seq}</b>
    <span class="d">of ${view.cast.header.frames} <span class="when">${when(view)}</span></span>
  </p>`;

/** Where something is being played just now, its newest event; otherwise what could be otherwise. */
function lead(view: View): TemplateResult | typeof nothing {
  if (view.cast.header.live) {
    return view.mode === "following"
      ? html`<p class="is-live">${icon("live")}Live</p>`
      : html`<button class="btn what-if" @click=${() => view.player.follow()}>
          ${icon("live")}Return to live
        </button>`;
  }
  if (!view.host.fork) return nothing;
  return html`<button class="btn what-if" @click=${() => view.whatIf(view.state.seq)}>
    ${icon("fork")}${view.mode === "ended" ? "Change one thing" : "What if from here"}
  </button>`;
}

export const controls = (view: View): TemplateResult => {
  const { player } = view;
  return html`<div class="ctl">
    <div class="keys" role="group" aria-label="Playback">
      ${key("Previous chapter", "chapterPrev", () => view.jump("chapter", -1))}
      ${key("Back one event", "prev", () => player.step(-1))} ${playKey(view)}
      ${key("Forward one event", "next", () => player.step(1))}
      ${key("Next chapter", "chapterNext", () => view.jump("chapter", 1))} ${speed(view)}
    </div>
    ${number(view)}
    <div class="acts">${lead(view)} ${menu(view)}</div>
  </div>`;
};
