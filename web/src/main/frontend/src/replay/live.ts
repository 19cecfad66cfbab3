import { type TemplateResult, html, nothing } from "lit";
import type { Header } from "../player/header";

/** Stands beside the seed while the recording is being played. */
export const liveBadge = (header: Header, viewers: number): TemplateResult | typeof nothing =>
  header.live
    ? html`<b class="live" title="This loop is being played just now"
        >Live${viewers > 1 ? html` <i>${viewers} watching</i>` : nothing}</b
      >`
    : nothing;
