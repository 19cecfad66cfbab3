import { type TemplateResult, html, nothing } from "lit";
import { avatar } from "../../../shared/avatars";
import { decisionWord, list } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import { markOf, shape, vote } from "../../../shared/votes";
import type { Because } from "../../analysis";
import { reasonText } from "../../derive/tell";
import type { AnyFrame } from "../../frames";
import { isKnown } from "../../reduce";
import { polarity } from "../slip";
import { decided, decisionMark } from "../../../shared/decisions";
import { schemeName, schemeText } from "./rules";
import { type Section, type Sheet, moment } from "./sheet";
import { shorten } from "./words";

const kinds: Record<Because["kind"], string> = {
  DECISION: "Decision",
  RULE: "Rule",
  VOTE: "The vote that decided",
  MOVE: "What moved it",
  CARD: "Scorecard",
  SIGNAL: "Signal",
  LINE: "Line",
};

interface Told {
  readonly sign: TemplateResult | typeof nothing;
  readonly text: TemplateResult;
}

const said = (words: string): TemplateResult => html`<q class="voice">${words}</q>`;

/** All that a statement cites, and which of it did most. */
export function citesText(cites: readonly string[], most: string | null): string {
  if (cites.length === 0) return "";
  const one = most !== null && cites.length > 1 && cites.includes(most);
  return `cites ${list(cites)}${one ? `, most by ${most}` : ""}`;
}

/** What a step shows, told from its event; as the analysis words it where the event is of another kind. */
function told(step: Because, frame: AnyFrame | undefined, { view }: Sheet): Told {
  const { cast } = view;
  const face = step.person === null ? nothing : avatar(cast.look(step.person));
  if (!frame || !isKnown(frame)) return { sign: face, text: html`${shorten(step.what, cast)}` };
  const { short } = cast;
  switch (frame.type) {
    case "DecisionReached":
      return {
        sign: shape(decisionMark(frame.event.decision)),
        text: html`<b>${decisionWord(frame.event.decision)}.</b> ${reasonText(frame.event.reason, cast)}`,
      };
    case "DebriefOpened":
      return {
        sign: icon("scales"),
        text: html`<b>${schemeName(frame.event.rules.scheme)}.</b> ${schemeText(frame.event.rules.scheme)}`,
      };
    case "VoteChanged":
      return {
        sign: shape(markOf(frame.event.to.rating)),
        text: html`<b>${short(frame.event.voter)}</b> ${vote(frame.event.from.rating)} to
          ${vote(frame.event.to.rating)}`,
      };
    case "StatementMade":
      return {
        sign: face,
        text: html`<b>${short(frame.event.speaker)}</b>${html` ${citesText(frame.event.cites, step.signal)}`}
          ${said(frame.event.words)}`,
      };
    case "ScorecardSubmitted": {
      const { interviewer, rating, round } = frame.event.scorecard;
      return {
        sign: face,
        text: html`<b>${short(interviewer)}</b>, ${cast.round(round)} ${vote(rating)}`,
      };
    }
    case "SignalRecorded":
      return {
        sign: polarity(frame.event.signal.polarity),
        text: html`<b>${frame.event.signal.summary}</b> ${frame.event.signal.id}`,
      };
    case "LineSpoken":
      return {
        sign: avatar(cast.look(frame.event.speaker)),
        text: html`<b>${short(frame.event.speaker)}</b> ${said(frame.event.words)}`,
      };
    case "GateFailed":
    case "FilterFailed":
    case "WeakRoundCounted":
      return {
        sign: icon(frame.type === "GateFailed" ? "gate" : "filter"),
        text: html`${shorten(step.what, cast)}`,
      };
    default:
      return { sign: face, text: html`${shorten(step.what, cast)}` };
  }
}

function link(step: Because, sheet: Sheet): TemplateResult {
  const { sign, text } = told(step, sheet.view.frames[step.event - 1], sheet);
  return html`<li>
    ${moment(sheet, step.event, html`<span class="kind">${kinds[step.kind]}</span> ${text}`, html`${sign}`)}
  </li>`;
}

/** From the decision back to the line that began it. */
export function why(sheet: Sheet): Section | null {
  const steps = sheet.analysis.why;
  if (steps.length === 0) return null;
  const { decision } = sheet.analysis;
  return {
    id: "why",
    short: "Why",
    title: "Why",
    cap: "back to the line",
    body: html`${decision === null ? nothing : html`<p class="vh">Decision: ${decided(decision)}</p>`}
      <ol class="rows chain">
        ${steps.map((step) => link(step, sheet))}
      </ol>`,
  };
}
