import { type TemplateResult, html, nothing } from "lit";
import { count, sentence } from "../../../shared/format";
import type { Flag } from "../../analysis";
import { vars } from "../vars";
import { type EffectGroup, effectGroups, flagText, flagsAt, largestSize } from "./flags";
import { type Section, type Sheet, fold, moment } from "./sheet";
import { direction, effectName, scalePoints } from "./words";

const FIRST = 2;
const FIRST_GROUPS = 4;

/** A bar from the middle, left towards no hire and right towards hire, with its number. */
const bar = ({ size }: Flag, most: number): TemplateResult =>
  html`<span class="gauge ${direction(size)}" ${vars({ "--size": Math.abs(size) / (most || 1) })}
      ><span></span></span
    ><b class="size ${direction(size)}">${scalePoints(size)}</b>`;

const row = (flag: Flag, sheet: Sheet): TemplateResult =>
  moment(
    sheet,
    flag.event,
    html`<span class="flag"
      ><span>${flagText(flag, sheet.view.cast)}</span>${bar(flag, largestSize(sheet.analysis))}</span
    >`,
  );

const group = ({ effect, explanation, source, flags }: EffectGroup, sheet: Sheet): TemplateResult =>
  html`<h4>${effectName(effect)}<span class="cap">${count(flags.length, "time")}</span></h4>
    <p class="note">${sentence(explanation)} <cite>${sentence(source)}</cite></p>
    ${fold(
      sheet,
      effect,
      flags.map((flag) => row(flag, sheet)),
      FIRST,
    )}`;

/** What moved people besides the evidence. */
export function acted(sheet: Sheet): Section | null {
  const groups = effectGroups(sheet.analysis);
  if (groups.length === 0) return null;
  const open = sheet.isOpen("effects");
  const rest = groups.length - FIRST_GROUPS;
  return {
    id: "acted",
    short: "Effects",
    title: "What acted on people",
    cap: count(groups.length, "effect"),
    body: html`<p class="fine">
        Points of the 1 to 4 scale: left, orange, towards no hire; right, blue, towards hire.
      </p>
      ${groups.slice(0, open ? undefined : FIRST_GROUPS).map((of) => group(of, sheet))}
      ${
        rest > 0
          ? html`<button class="more" aria-expanded=${open} @click=${() => sheet.toggle("effects")}>
              ${open ? "Fewer effects" : count(rest, "more effect")}
            </button>`
          : nothing
      }`,
  };
}

/** What acted at the playhead's event. */
export function actedHere(sheet: Sheet): TemplateResult | typeof nothing {
  const flags = flagsAt(sheet.analysis, sheet.view.state.seq);
  if (flags.length === 0) return nothing;
  const most = largestSize(sheet.analysis);
  return html`<h3>What acted here</h3>
    <ul class="rows">
      ${flags.slice(0, FIRST + 1).map(
        (flag) =>
          html`<li class="flag">
            <span
              >${effectName(flag.effect)} <span class="then">${flagText(flag, sheet.view.cast)}</span></span
            >${bar(flag, most)}
          </li>`,
      )}
    </ul>
    ${flags.length > FIRST + 1 ? html`<p class="fine">and ${flags.length - FIRST - 1} smaller</p>` : nothing}`;
}
