import { type TemplateResult, html, nothing } from "lit";
import { clock } from "../../../shared/format";
import { tell } from "../../derive/tell";
import type { View } from "../view";
import { type Place, places, stays } from "./place";

/** The event it is asked at, and how much of what happened stays. */
export function where(
  { frames, cast }: View,
  event: number,
  place: Place,
  go: (place: Place) => void,
): TemplateResult {
  const frame = frames[event - 1];
  return html`<div class="where">
    ${
      frame
        ? html`<p class="event">
            <span class="cap">Event ${event} · ${clock(frame.event.at.seconds)}</span>
            <span class="told">${tell(frame, cast)}</span>
          </p>`
        : nothing
    }
    <div class="places" role="group" aria-label="Where it leaves">
      ${places(event).map(
        ([of, word]) =>
          html`<button aria-pressed=${of === place} ?autofocus=${of === place} @click=${() => go(of)}>
            ${word}
          </button>`,
      )}
    </div>
    <p class="muted">${stays(place, event)}</p>
  </div>`;
}
