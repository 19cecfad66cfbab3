import { type TemplateResult, html, nothing } from "lit";
import type { AnyFrame, EventOf } from "../../frames";
import { isKnown } from "../../reduce";
import type { RuleOutcome } from "../../analysis";
import { decided } from "../../../shared/decisions";
import { memo } from "./memo";
import { rulesText, schemeName, schemeText } from "./rules";
import type { Section, Sheet } from "./sheet";

const decisionOf = memo(
  (frames: readonly AnyFrame[]): EventOf<"DecisionReached"> | null =>
    frames.filter(isKnown).findLast((frame) => frame.type === "DecisionReached")?.event ?? null,
);

const row = ({ scheme, inForce, votes, decision }: RuleOutcome): TemplateResult =>
  html`<tr class=${inForce ? "in-force" : ""}>
    <th scope="row" title=${schemeText(scheme)}>
      ${schemeName(scheme)}${inForce ? html`<span class="cap">in force</span>` : nothing}
    </th>
    <td>${decided(votes)}</td>
    <td>${decided(decision)}</td>
  </tr>`;

/** The rule in words, and what the same votes come to under the others. */
export function ruled(sheet: Sheet): Section | null {
  const { rules } = sheet.analysis;
  const decision = decisionOf(sheet.view.frames);
  const inForce = rules.find((of) => of.inForce);
  if (!inForce || !decision) return null;
  return {
    id: "rule",
    short: "Rule",
    title: "The rule",
    cap: schemeName(inForce.scheme),
    body: html`<p class="note"><b>${schemeName(inForce.scheme)}.</b> ${schemeText(inForce.scheme)}</p>
      <table class="rules">
        <caption class="vh">
          The final votes under each rule
        </caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Votes alone</th>
            <th scope="col">Decision</th>
          </tr>
        </thead>
        <tbody>
          ${rules.map(row)}
        </tbody>
      </table>
      <p class="note">${rulesText(rules, decision.reason, sheet.view.cast)}</p>`,
  };
}
