import { type TemplateResult, html, nothing } from "lit";
import { decisionMark } from "../../../shared/decisions";
import { decisionWord, list } from "../../../shared/format";
import { icon } from "../../../shared/icons";
import { isFor, markOf, ratingWord, shape } from "../../../shared/votes";
import { reasonText } from "../../derive/tell";
import type { Outcome } from "../../state";
import type { View } from "../view";

const voteCount = ({ votes }: Outcome): string => {
  const yes = votes.filter(({ rating }) => isFor(rating)).length;
  return `${yes} for, ${votes.length - yes} against`;
};

const votes = (outcome: Outcome, view: View): TemplateResult =>
  html`<ul class="votes">
    ${outcome.votes.map(
      ({ person, rating }) =>
        html`<li class=${outcome.dissent.includes(person) ? "dissents" : ""}>
          ${shape(markOf(rating), ratingWord(rating))}<span title=${view.cast.name(person)}
            >${view.cast.short(person)}</span
          >${outcome.dissent.includes(person) ? html`<span class="sign dissent">${icon("dissent")}Dissents</span>` : nothing}
        </li>`,
    )}
  </ul>`;

/** The end of the debrief: decision, rule, votes, dissent. */
export function decision(view: View): TemplateResult {
  const { outcome } = view.state;
  if (!outcome) return html``;
  const mark = decisionMark(outcome.decision);
  return html`<p class="kicker">Decision</p>
    <p class="headline decided ${mark}">${shape(mark)}${decisionWord(outcome.decision)}</p>
    <p class="under">${reasonText(outcome.reason, view.cast)}</p>
    <div class="tallied">
      <p class="label">Votes: ${voteCount(outcome)}</p>
      ${votes(outcome, view)}
    </div>
    <p class="under">
      ${outcome.dissent.length > 0 ? `Dissent: ${list(outcome.dissent.map(view.cast.name))}.` : "No dissent."}
    </p>`;
}
