import { type TemplateResult, html, nothing } from "lit";
import { clock } from "../../shared/format";
import { tell } from "../derive/tell";
import { chapterAt } from "../state";
import "./peek";
import { vars } from "./vars";
import type { View } from "./view";

function valueText({ cast, frames, state }: View): string {
  const chapter = cast.header.chapters[chapterAt(cast.header.chapters, state.seq)]?.name ?? "";
  const frame = frames[state.seq - 1];
  return [chapter, clock(state.at.seconds), frame ? tell(frame, cast) : ""].filter(Boolean).join(", ");
}

const pointedAt = (event: PointerEvent, view: View): number => {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return view.scale.seq(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
};

/** Null takes the card away. */
function peek(event: PointerEvent, at: number | null): void {
  const card = (event.currentTarget as HTMLElement).nextElementSibling;
  if (card?.localName === "hireloop-peek") (card as HTMLElementTagNameMap["hireloop-peek"]).at = at;
}

function grab(event: PointerEvent, view: View): void {
  (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  view.player.pause();
  move(event, view);
}

function move(event: PointerEvent, view: View): void {
  const at = pointedAt(event, view);
  peek(event, at);
  if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
  view.scrub(true);
  view.player.seek(at);
}

/** A finger that leaves points at nothing any more; a mouse still does. */
function leave(event: PointerEvent, view: View): void {
  view.scrub(false);
  if (event.type !== "pointerup" || event.pointerType === "touch") peek(event, null);
}

/** Left and right, Home and End are the player's own keys; a slider also answers to up and down, page by page. */
function press(event: KeyboardEvent, view: View): void {
  const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  view.player.step(by);
}

/** The span played again and again, or where it will begin. */
function looped({ loop, scale, state }: View): TemplateResult | typeof nothing {
  if (!loop) return nothing;
  const from = scale.x(loop.from - 1);
  const to = scale.x(loop.to ?? Math.max(loop.from, state.seq));
  return html`<span
    class="looped ${loop.to === null ? "open" : ""}"
    ${vars({ "--x": from, "--w": Math.max(0, to - from) })}
  ></span>`;
}

export const scrubber = (view: View): TemplateResult =>
  html`<div
      class="scrub"
      role="slider"
      tabindex="0"
      aria-label="Playhead"
      aria-valuemin="1"
      aria-valuemax=${Math.max(view.state.seq, view.cast.header.frames)}
      aria-valuenow=${Math.max(1, view.state.seq)}
      aria-valuetext=${valueText(view)}
      ${vars({ "--x": view.scale.x(view.state.seq) })}
      @pointerdown=${(event: PointerEvent) => grab(event, view)}
      @pointermove=${(event: PointerEvent) => move(event, view)}
      @pointerup=${(event: PointerEvent) => leave(event, view)}
      @pointercancel=${(event: PointerEvent) => leave(event, view)}
      @pointerleave=${(event: PointerEvent) => leave(event, view)}
      @keydown=${(event: KeyboardEvent) => press(event, view)}
    >
      ${looped(view)}<span class="head-now"></span>
    </div>
    <hireloop-peek .view=${view}></hireloop-peek>`;
