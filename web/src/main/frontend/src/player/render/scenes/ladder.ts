import { type TemplateResult, html, nothing } from "lit";
import { count } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import { quoted } from "../../../shared/text";
import { marked } from "../../../shared/votes";
import { type Rung, rungsOf } from "../../derive/rungs";
import type { Work } from "../../frames";
import type { View } from "../view";

const said = (pieces: readonly Work[]): string => {
  const hollow = pieces.filter(({ counts }) => !counts).length;
  const all = count(pieces.length, "piece of work", "pieces of work");
  if (hollow === 0) return all;
  return hollow === pieces.length ? `${all}, not counted` : `${all}, ${hollow} not counted`;
};

/** The work that lies on a rung: a sheet for each piece, hollow where it does not count. */
const sheets = ({ pieces }: Rung): TemplateResult | typeof nothing =>
  pieces.length === 0
    ? nothing
    : html`<span class="sheets" title=${said(pieces)}
        ><span class="vh">${said(pieces)}</span>${pieces.map(
          ({ counts }) => html`<i class=${counts ? "" : "hollow"}>${icon("work")}</i>`,
        )}</span
      >`;

const ends: Record<NonNullable<Rung["end"]>, (promotion: boolean) => TemplateResult> = {
  settled: (promotion) => html`<span class="settled-word">${promotion ? "Promoted" : "Settled"}</span>`,
  blocked: () => marked("nh", "Blocked"),
  reached: () => html`<span class="settled-word">Evidence reaches</span>`,
};

function notes(rung: Rung, promotion: boolean): TemplateResult[] {
  const found: (TemplateResult | null)[] = [
    rung.held ? html`<span>Held</span>` : null,
    rung.target && rung.end === null ? html`<span class="asked">Asked</span>` : null,
    rung.claim === "claimed" ? html`<span>Claimed</span>` : null,
    rung.claim === "discounted"
      ? html`<span><s>Claimed</s><span class="vh">, not read so here</span></span>`
      : null,
    rung.readAs ? html`<span class="read-as">Title reads so here</span>` : null,
    rung.repeated ? html`<span>Wants two</span>` : null,
    rung.proposedBy && rung.end === null ? html`<span>Proposed by ${rung.proposedBy}</span>` : null,
    rung.end ? ends[rung.end](promotion) : null,
  ];
  return found.filter((note) => note !== null);
}

const classes = ({ end, target, held, fallen, proposedBy }: Rung): string =>
  [
    end ?? "",
    target ? "target" : "",
    held ? "held" : "",
    fallen ? "fallen" : "",
    proposedBy !== null && end === null ? "proposed" : "",
  ]
    .filter(Boolean)
    .join(" ");

function row(rung: Rung, full: boolean, promotion: boolean): TemplateResult {
  return html`<li class=${classes(rung)} aria-current=${rung.end === "settled" ? "true" : nothing}>
    <b>${rung.fallen ? icon("down") : nothing}${quoted(rung.level)}</b>
    ${
      full
        ? html`<span class="t"
            ><span class="level">${quoted(rung.title)}</span
            ><span class="scope">${quoted(rung.scope)}</span></span
          >`
        : nothing
    }
    <span class="cap">${sheets(rung)}${notes(rung, promotion)}</span>
  </li>`;
}

/** The ladder, highest level on top. Beside what is said about it, it shows levels and marks alone. */
export function ladder(view: View, full: boolean): TemplateResult | typeof nothing {
  const { calibration } = view.state;
  if (!calibration) return nothing;
  return html`<ol class="ladder ${full ? "" : "brief"}" aria-label="${calibration.company} ladder">
    ${rungsOf(calibration, view.cast).map((rung) => row(rung, full, calibration.promotion !== null))}
  </ol>`;
}
