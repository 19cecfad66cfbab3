import { type TemplateResult, html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { clock } from "../../shared/format";
import { markOf, ratingWord, shape } from "../../shared/votes";
import { cutOff } from "../derive/cut";
import type { Cast } from "../derive/cast";
import { moverText, tell } from "../derive/tell";
import type { AnyFrame, EventOf } from "../frames";
import { isKnown } from "../reduce";
import { paneTabs } from "./panes";
import { lineAt, spacing, windowOf } from "./lines";
import { cutsIn } from "./scenes/words";
import { vars } from "./vars";
import type { View } from "./view";

interface Content {
  readonly body: TemplateResult;
  readonly said: boolean;
}

const spoken = (speaker: string, words: string, how: TemplateResult | null = null): Content => ({
  body: html`<b>${speaker}</b>${how ?? nothing}<span class="voice">${words}</span>`,
  said: true,
});

const computed = (body: TemplateResult): Content => ({ body, said: false });

const wasCut = (): TemplateResult => html`<span class="vh"> is cut off</span>`;

const moved = ({ voter, from, to, cause }: EventOf<"VoteChanged">, cast: Cast): TemplateResult =>
  html`${moverText({ voter, ...cause }, cast)} ${shape(markOf(from.rating))}
    <b>${ratingWord(from.rating)}</b> to ${shape(markOf(to.rating))}
    <b>${ratingWord(to.rating)}</b
    >${cause.evidence === null || cause.speaker === null ? "" : `, citing ${cause.evidence}`}`;

function content(frame: AnyFrame, cast: Cast, cut: boolean): Content {
  if (!isKnown(frame)) return computed(html`${tell(frame, cast)}`);
  switch (frame.type) {
    case "LineSpoken": {
      const { speaker, words } = frame.event;
      return spoken(cast.name(speaker), cut ? cutOff(words) : words, cut ? wasCut() : null);
    }
    case "CandidateRedirected":
      return spoken(cast.name(frame.event.by), frame.event.words, cutsIn());
    case "StatementMade":
      return spoken(cast.name(frame.event.speaker), frame.event.words);
    case "RemarkMade":
      return spoken(cast.name(frame.event.by), frame.event.words);
    case "VoteChanged":
      return computed(moved(frame.event, cast));
    default:
      return computed(html`${tell(frame, cast)}`);
  }
}

function line(
  frame: AnyFrame,
  cut: boolean,
  current: boolean,
  windowed: boolean,
  view: View,
): TemplateResult {
  const { body, said } = content(frame, view.cast, cut);
  return html`<li
    class="${said ? "" : "sys"} ${current ? "cur" : ""}"
    aria-current=${current ? "true" : nothing}
    aria-posinset=${windowed ? frame.seq : nothing}
    aria-setsize=${windowed ? view.cast.header.frames : nothing}
  >
    <button @click=${() => view.player.seek(frame.seq)}>
      <time>${clock(frame.event.at.seconds)}</time><span class="line">${body}</span>
    </button>
  </li>`;
}

const session = (
  frame: AnyFrame,
  before: AnyFrame | undefined,
  view: View,
): TemplateResult | typeof nothing =>
  before?.event.at.session === frame.event.at.session
    ? nothing
    : html`<li class="session">${view.cast.header.sessions[frame.event.at.session] ?? ""}</li>`;

/** Holds the place of lines that are not drawn. */
const gap = (missing: number): TemplateResult | typeof nothing =>
  missing > 0
    ? html`<li class="gap" aria-hidden="true" ${vars({ "--gap": `${spacing(missing)}px` })}></li>`
    : nothing;

function lines(view: View): TemplateResult {
  const { frames, state, digest } = view;
  const past = Math.min(frames.length, state.seq);
  const { from, to } = windowOf(view.cast.header.frames, past, view);
  const windowed = to - from < past;
  return html`<ol class="lines ${windowed ? "some" : ""}">
    ${gap(from)}
    ${repeat(
      frames.slice(from, to),
      // Lines of a window are filled anew rather than moved: a far seek would tear all of them down.
      ({ seq }) => (windowed ? seq - from : seq),
      (frame, index) => {
        const cut = digest.isCut(frame.seq, state.seq);
        const current = frame.seq === state.seq;
        return guard(
          [frame, view.cast, cut, current, windowed],
          () =>
            html`${session(frame, frames[from + index - 1], view)}${line(frame, cut, current, windowed, view)}`,
        );
      },
    )}
    ${gap(past - to)}
  </ol>`;
}

/** Every line is a stop; who plays by keys need not pass them all. */
const toControls = (event: Event): void =>
  ((event.currentTarget as HTMLElement).getRootNode() as ParentNode)
    .querySelector<HTMLElement>(".time .play")
    ?.focus();

export const transcript = (view: View): TemplateResult =>
  html`<section class="pane script" aria-labelledby="transcript-title" tabindex="-1">
    <header>
      ${paneTabs(view)}
      <h2 id="transcript-title">Transcript</h2>
      <span class="sp"></span><span class="cap">Event ${view.state.seq} of ${view.cast.header.frames}</span>
    </header>
    <button class="btn skip" @click=${toControls}>To the controls</button>
    <div
      class="scroll"
      tabindex="0"
      role="group"
      aria-label="Lines so far"
      @scroll=${(event: Event) => view.read(lineAt(event.currentTarget as HTMLElement))}
    >
      ${lines(view)}
    </div>
    <hireloop-footnote .view=${view}></hireloop-footnote>
  </section>`;
