import { type TemplateResult, html } from "lit";
import { list } from "../../../shared/format";
import type { Unsaid } from "../../analysis";
import { polarity } from "../slip";
import { type Section, type Sheet, fold, moment } from "./sheet";
import { percent } from "./words";

const FIRST = 6;

const row = ({ signal, event, summary, polarity: of, notedBy }: Unsaid, sheet: Sheet): TemplateResult =>
  moment(
    sheet,
    event,
    html`${summary} <span class="id">${signal}</span>
      <span class="then">noted by ${list(notedBy.map(sheet.view.cast.short)) || "nobody"}</span>`,
    polarity(of),
  );

/** What was noted and never brought up. */
export function unsaid(sheet: Sheet): Section | null {
  const { recorded, aired, share, unsaid: all } = sheet.analysis.evidence;
  if (recorded === 0) return null;
  return {
    id: "unsaid",
    short: "Unsaid",
    title: "Unsaid evidence",
    cap: `${aired} of ${recorded} said${share === null ? "" : `, ${percent(share)}`}`,
    body:
      all.length === 0
        ? html`<p class="note">Everything that was noted was said.</p>`
        : fold(
            sheet,
            "unsaid",
            all.map((one) => row(one, sheet)),
            FIRST,
          ),
  };
}
