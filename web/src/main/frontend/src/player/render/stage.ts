import { type TemplateResult, html, nothing } from "lit";
import { clock } from "../../shared/format";
import { markOf, shape } from "../../shared/votes";
import { tallyOf, tallyText } from "../derive/tally";
import { chapterAt } from "../state";
import { seats } from "./seats";
import { table } from "./table";
import { ties } from "./ties";
import type { View } from "./view";

function tally(view: View): TemplateResult {
  const tallied = tallyOf(view.state, view.cast);
  const marks = [...tallied.yes, ...tallied.no];
  return html`<p class="tally">
    ${tallied.sealed ? shape("sealed") : nothing}
    ${marks.map(
      (rating, index) =>
        html`${index === tallied.yes.length && index > 0 ? html`<span class="bar1"></span>` : nothing}${shape(markOf(rating))}`,
    )}
    <b>${tallyText(tallied)}</b>
  </p>`;
}

const chapterName = ({ cast, state }: View): string =>
  cast.header.chapters[chapterAt(cast.header.chapters, state.seq)]?.name ?? "Rounds";

const where = ({ cast, state }: View): string => {
  const session = cast.header.sessions[state.at.session] ?? "";
  return state.at.seconds === 0 ? session : `${session}, ${clock(state.at.seconds)} in`;
};

export const stage = (view: View): TemplateResult =>
  html`<section class="stage" id="stage" aria-labelledby="stage-title">
    <header>
      <h2 id="stage-title">${chapterName(view)}</h2>
      <p class="muted">${where(view)}</p>
      <span class="sp"></span>
      ${tally(view)}
    </header>
    ${seats(view)}
    <div class="table">
      ${ties(view)}
      <div class="words" tabindex="0" role="group" aria-label="On the table">
        <div class="on-table">${table(view)}</div>
      </div>
    </div>
  </section>`;
