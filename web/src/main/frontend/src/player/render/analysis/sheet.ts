import { type TemplateResult, html, nothing } from "lit";
import type { Analysis } from "../../analysis";
import type { View } from "../view";
import type { Taking } from "./taking";

/** What a section of the panel is drawn from. */
export interface Sheet {
  readonly view: View;
  readonly analysis: Analysis;
  readonly taking: Taking;
  /** Whether first numbers are in only. */
  readonly unsettled: boolean;
  isOpen(list: string): boolean;
  toggle(list: string): void;
}

export interface Section {
  readonly id: string;
  /** For the row of links above the sections. */
  readonly short: string;
  readonly title: string;
  readonly cap: string;
  readonly body: TemplateResult;
}

/** What happened, as the way to its moment. */
export function moment(
  { view }: Sheet,
  event: number,
  body: TemplateResult,
  lead: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const current = view.state.seq === event;
  return html`<button
    class="to ${current ? "cur" : ""}"
    aria-current=${current ? "true" : nothing}
    @click=${() => view.player.seek(event)}
  >
    <span class="lead">${lead}</span><span class="body">${body}</span><span class="at">event ${event}</span>
  </button>`;
}

/** The first of many, and a way to see the rest. */
export function fold(
  sheet: Sheet,
  list: string,
  items: readonly TemplateResult[],
  first: number,
): TemplateResult {
  const open = sheet.isOpen(list);
  const rest = items.length - first;
  return html`<ul class="rows">
      ${items.slice(0, open ? undefined : first).map((item) => html`<li>${item}</li>`)}
    </ul>
    ${
      rest > 0
        ? html`<button class="more" aria-expanded=${open} @click=${() => sheet.toggle(list)}>
            ${open ? "Fewer" : `${rest} more`}
          </button>`
        : nothing
    }`;
}
