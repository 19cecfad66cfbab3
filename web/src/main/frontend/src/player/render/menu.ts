import { type TemplateResult, html, nothing } from "lit";
import { capital, count } from "../../shared/format";
import { type Icon, icon } from "../../shared/icons";
import { type MarkKind, beside } from "../marks";
import { nextLoop } from "../loop";
import type { View } from "./view";

const kinds: readonly (readonly [MarkKind, string])[] = [
  ["turning", "turning point"],
  ["vote", "vote change"],
  ["flag", "bias flag"],
  ["chapter", "chapter"],
];

const arrow = (view: View, kind: MarkKind, name: string, direction: -1 | 1): TemplateResult =>
  html`<button
    class="btn sq"
    aria-label="${direction === 1 ? "Next" : "Previous"} ${name}"
    ?disabled=${beside(view.marks[kind], view.state.seq, direction) === null}
    @click=${() => view.jump(kind, direction)}
  >
    ${icon(direction === 1 ? "next" : "prev")}
  </button>`;

/** An event can have several flags, so what is counted of these is told. */
const amount = (view: View, kind: MarkKind): string => {
  const { length } = view.marks[kind];
  if (length === 0) return "none";
  return kind === "flag" ? count(length, "event") : String(length);
};

const jumps = (view: View): TemplateResult =>
  html`<ul aria-label="Jump to">
    ${kinds.map(
      ([kind, name]) =>
        html`<li class=${view.marks[kind].length === 0 ? "zero" : ""}>
          <span>${capital(name)}</span><span class="cap">${amount(view, kind)}</span>
          ${arrow(view, kind, name, -1)} ${arrow(view, kind, name, 1)}
        </li>`,
    )}
  </ul>`;

const act = (glyph: Icon, label: string, press: () => void, pressed: boolean | null = null): TemplateResult =>
  html`<li>
    <button class="act" aria-pressed=${pressed ?? nothing} @click=${press}>${icon(glyph)}${label}</button>
  </li>`;

const loopWord = ({ loop }: View): string => {
  if (loop === null) return "Loop from here";
  return loop.to === null ? "Loop to here" : `Clear loop, ${loop.from} to ${loop.to}`;
};

const choice = (label: string, chosen: boolean, choose: () => void): TemplateResult =>
  html`<li>
    <label class="act"> <input type="checkbox" .checked=${chosen} @change=${choose} />${label} </label>
  </li>`;

const options = (view: View): TemplateResult =>
  html`<ul aria-label="Options">
    ${choice("Hide what is ahead", view.hideAhead, () => view.toggleAhead())}
    ${
      view.analysis === null
        ? nothing
        : choice("Votes in the timeline", view.plot === "votes", () =>
            view.draw(view.plot === "votes" ? "chance" : "votes"),
          )
    }
    ${choice("Pause at chapters", view.stopsAtChapters, () =>
      view.settle({ stopsAtChapters: !view.stopsAtChapters }),
    )}
    ${act("loop", loopWord(view), () => view.player.loop(nextLoop(view.loop, view.state.seq)))}
    ${act("present", "Presenter", () => view.togglePresenter(), view.presenter)}
    ${document.fullscreenEnabled ? act("full", "Full screen", () => view.fullScreen()) : nothing}
    ${act("keys", "Keys and reading aloud", () => view.help())}
  </ul>`;

/** The top layer knows nothing of where its button is. */
function place(event: Event): void {
  const menu = event.currentTarget as HTMLElement;
  const box = menu.parentElement?.getBoundingClientRect();
  if (!box) return;
  menu.style.setProperty("--left", `${box.left}px`);
  menu.style.setProperty("--above", `${window.innerHeight - box.top + 4}px`);
}

/** What would crowd the controls: jumps by kind, and how to play and look. */
export const menu = (view: View): TemplateResult =>
  html`<div class="more">
    <button
      class="btn sq"
      popovertarget="more"
      aria-label="Jump and options"
      title="Jump and options"
      aria-haspopup="dialog"
    >
      ${icon("more")}
    </button>
    <div
      class="more-menu"
      id="more"
      popover
      role="group"
      aria-label="Jump and options"
      @beforetoggle=${place}
    >
      ${jumps(view)} ${options(view)}
    </div>
  </div>`;
