import { type TemplateResult, html, nothing } from "lit";
import { count } from "../../shared/format";
import { icon } from "../../shared/icons";
import { contained, quoted } from "../../shared/text";
import { type Rung, countsText, rungsOf } from "../derive/rungs";
import type { Work } from "../frames";
import type { View } from "./view";

function row(work: Work, current: boolean, view: View): TemplateResult {
  const by = view.cast.name(work.by);
  return html`<li
    class="${work.counts ? "" : "un"} ${current ? "cur" : ""}"
    aria-current=${current ? "true" : nothing}
  >
    <span class="sheet ${work.counts ? "" : "hollow"}">${icon("work")}</span>
    <span class="t" title=${[work.summary, countsText(work)].filter(Boolean).join(" · ")}
      >${contained(work.summary)}</span
    >
    ${work.counts ? nothing : html`<span class="unsaid">not counted</span>`}
    <span class="who" title="Shown by ${by}"
      ><span class="vh">shown by ${by}</span
      ><span aria-hidden="true">${view.cast.initials(work.by)}</span></span
    >
  </li>`;
}

const total = ({ pieces }: Rung): string =>
  pieces.length === 0 ? "nothing yet" : count(pieces.length, "piece");

/** The work shown in calibration, by the level it supports, highest first. */
export function workGroups(view: View): TemplateResult[] | typeof nothing {
  const { calibration, scene } = view.state;
  if (!calibration) return nothing;
  const newest = scene.kind === "calibration" && scene.shows === "work" ? calibration.shown.at(-1) : null;
  return rungsOf(calibration, view.cast)
    .filter(({ pieces }) => calibration.promotion !== null || pieces.length > 0)
    .map(
      (rung) =>
        html`<section class="comp works">
          <h3>
            <span class="name" title=${quoted(rung.scope)}>${quoted(rung.level)} · ${quoted(rung.scope)}</span
            ><span class="sp"></span><span class="cap">${total(rung)}</span>
          </h3>
          <ul>
            ${rung.pieces.map((piece) => row(piece, piece === newest, view))}
          </ul>
        </section>`,
    );
}
