import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { clock } from "../../shared/format";
import { markOf, ratingWord, shape } from "../../shared/votes";
import { cutLines, cutOff } from "../derive/cut";
import type { Cast } from "../derive/cast";
import { moverText, tell } from "../derive/tell";
import type { AnyFrame, EventOf } from "../frames";
import { isKnown } from "../reduce";
import { paneTabs } from "./panes";
import { cutsIn } from "./scenes/words";
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

function line(frame: AnyFrame, cut: boolean, view: View): TemplateResult {
  const { body, said } = content(frame, view.cast, cut);
  const current = frame.seq === view.state.seq;
  return html`<li
    class="${said ? "" : "sys"} ${current ? "cur" : ""}"
    aria-current=${current ? "true" : nothing}
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

export function transcript(view: View): TemplateResult {
  const past = view.frames.slice(0, view.state.seq);
  const cut = cutLines(past);
  return html`<section class="pane script" aria-labelledby="transcript-title" tabindex="-1">
    <header>
      ${paneTabs(view)}
      <h2 id="transcript-title">Transcript</h2>
      <span class="sp"></span><span class="cap">Event ${view.state.seq} of ${view.cast.header.frames}</span>
    </header>
    <div class="scroll" tabindex="0" role="group" aria-label="Lines so far">
      <ol class="lines">
        ${repeat(
          past,
          ({ seq }) => seq,
          (frame, index) =>
            html`${session(frame, past[index - 1], view)}${line(frame, cut.has(frame.seq), view)}`,
        )}
      </ol>
    </div>
    <hireloop-footnote .view=${view}></hireloop-footnote>
  </section>`;
}
