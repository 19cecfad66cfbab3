import { type TemplateResult, html } from "lit";
import { clock } from "../../shared/format";
import { tell } from "../derive/tell";
import { chapterAt } from "../state";
import { vars } from "./vars";
import type { View } from "./view";

function valueText({ cast, frames, state }: View): string {
  const chapter = cast.header.chapters[chapterAt(cast.header.chapters, state.seq)]?.name ?? "";
  const frame = frames[state.seq - 1];
  return [chapter, clock(state.at.seconds), frame ? tell(frame, cast) : ""].filter(Boolean).join(", ");
}

function scrub(event: PointerEvent, view: View): void {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const place = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  view.player.seek(view.scale.seq(place));
}

function grab(event: PointerEvent, view: View): void {
  (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  view.player.pause();
  scrub(event, view);
}

function drag(event: PointerEvent, view: View): void {
  if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) scrub(event, view);
}

/** Left and right, Home and End are the player's own keys; a slider also answers to up and down, page by page. */
function press(event: KeyboardEvent, view: View): void {
  const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  view.player.step(by);
}

export const scrubber = (view: View): TemplateResult =>
  html`<div
    class="scrub"
    role="slider"
    tabindex="0"
    aria-label="Playhead"
    aria-valuemin="1"
    aria-valuemax=${view.cast.header.frames}
    aria-valuenow=${Math.max(1, view.state.seq)}
    aria-valuetext=${valueText(view)}
    ${vars({ "--x": view.scale.x(view.state.seq) })}
    @pointerdown=${(event: PointerEvent) => grab(event, view)}
    @pointermove=${(event: PointerEvent) => drag(event, view)}
    @keydown=${(event: KeyboardEvent) => press(event, view)}
  >
    <span class="head-now"></span>
  </div>`;
