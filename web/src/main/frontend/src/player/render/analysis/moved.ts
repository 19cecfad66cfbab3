import { type TemplateResult, html, nothing, svg } from "lit";
import { count } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import { ratingWord, vote } from "../../../shared/votes";
import type { VoteMove } from "../../analysis";
import type { PersonId } from "../../frames";
import { type Matrix, becauseText, causeOf, codes, matrixOf, moveAt, movedText } from "./moves";
import { type Section, type Sheet, fold, moment } from "./sheet";
import { unbroken } from "./whole";
import { direction, scalePoints } from "./words";

/** As many rows and columns as can be read. */
const MOST = 8;
const FIRST = 5;
/** A push of this many points is drawn solid. */
const STRONG = 0.5;
const LEAST_DRAWN = 0.02;
const HALF = 13;

/** Its area is the size of the push; a square is towards no, a circle towards yes. */
function push(size: number, most: number): TemplateResult {
  const reach = Math.max(2, Math.sqrt(Math.abs(size) / most) * (HALF - 1));
  const solid = Math.abs(size) >= STRONG ? "solid" : "";
  const drawn =
    size > 0
      ? svg`<circle cx=${HALF} cy=${HALF} r=${reach}></circle>`
      : svg`<rect x=${HALF - reach * 0.89} y=${HALF - reach * 0.89} width=${reach * 1.78} height=${reach * 1.78}></rect>`;
  return html`<svg class="push ${direction(size)} ${solid}" viewBox="0 0 26 26" aria-hidden="true">
    ${drawn}
  </svg>`;
}

function cell(speaker: PersonId, voter: PersonId, matrix: Matrix, { view }: Sheet): TemplateResult {
  if (speaker === voter) return html`<td class="self"><span class="vh">themselves</span></td>`;
  const size = matrix.cell(speaker, voter);
  if (Math.abs(size) < LEAST_DRAWN) return html`<td><span class="vh">0</span></td>`;
  const words = `${view.cast.short(speaker)} moved ${view.cast.short(voter)} by ${scalePoints(size)} points`;
  return html`<td title=${words}>${push(size, matrix.most)}<span class="vh">${scalePoints(size)}</span></td>`;
}

function table(sheet: Sheet): TemplateResult {
  const matrix = matrixOf(sheet.analysis);
  const { name, short } = sheet.view.cast;
  const voters = matrix.voters.slice(0, MOST);
  const code = codes(voters, sheet.view.cast);
  const hidden = matrix.voters.length + matrix.speakers.length > 2 * MOST;
  return html`<div class="wide" tabindex="0" role="group" aria-label="Who moved whom, as a table">
      <table class="matrix">
        <caption class="vh">
          Rows speak, columns vote; points of the 1 to 4 scale, above 0 towards a hire
        </caption>
        <thead>
          <tr>
            <th scope="col" class="corner">spoke</th>
            ${voters.map(
              (voter, index) =>
                html`<th scope="col" title=${name(voter)}>
                  <span aria-hidden="true">${code[index]}</span><span class="vh">${short(voter)}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${matrix.speakers.slice(0, MOST).map(
            (speaker) =>
              html`<tr>
                <th scope="row" title=${name(speaker)}>${short(speaker)}</th>
                ${voters.map((voter) => cell(speaker, voter, matrix, sheet))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="fine">
      Square: towards no hire. Circle: towards hire. Area: points of the 1 to 4 scale, at most
      ${matrix.most.toFixed(2)}; solid from ${STRONG} on.${hidden ? ` The ${MOST} with the most say.` : ""}
    </p>`;
}

const because = (move: VoteMove, { view, analysis }: Pick<Sheet, "view" | "analysis">): string =>
  becauseText(move, analysis, view.cast, causeOf(view.frames[move.event - 1]));

const sentence = (move: VoteMove, sheet: Sheet): TemplateResult =>
  moment(
    sheet,
    move.event,
    html`<b>${movedText(move, sheet.view.cast)}</b>
      <span class="change"
        >${vote(move.from)}${icon("next")}<span class="vh"> to </span>${vote(move.to)}</span
      >
      <span class="then">${unbroken(because(move, sheet))}</span>`,
  );

/** As a table, and as a sentence for each change. */
export function moved(sheet: Sheet): Section | null {
  const { moves } = sheet.analysis;
  if (sheet.analysis.decision === null && moves.length === 0) return null;
  return {
    id: "moved",
    short: "Moved",
    title: "Who moved whom",
    cap: count(moves.length, "change"),
    body:
      moves.length === 0
        ? html`<p class="note">No vote changed.</p>`
        : html`${table(sheet)}
          ${fold(
            sheet,
            "moves",
            moves.map((move) => sentence(move, sheet)),
            FIRST,
          )}`,
  };
}

/** The change at the playhead in one sentence; nothing at any other event. */
export function whyMoved(sheet: Pick<Sheet, "view" | "analysis">): TemplateResult | typeof nothing {
  const { view, analysis } = sheet;
  const move = moveAt(analysis, view.state.seq);
  if (!move) return nothing;
  return html`<h3>Why did ${view.cast.short(move.voter)} move?</h3>
    <p class="note">
      ${movedText(move, view.cast)} from ${ratingWord(move.from)} to ${ratingWord(move.to)}.
      ${unbroken(because(move, { view, analysis }))}
    </p>`;
}
