/** The decision rule in words, and the same votes under the others. Pure. */

import { capital, count, decisionWord, plain } from "../../../shared/format";
import type { RuleOutcome } from "../../analysis";
import type { Cast } from "../../derive/cast";
import { reasonText } from "../../derive/tell";
import type { Reason } from "../../frames";

/** One for each scheme there is: one more in Java asks for its words here. */
const words: Readonly<Record<RuleOutcome["scheme"], string>> = {
  MAJORITY: "More than half must be for a hire; a tie is no hire.",
  UNANIMITY: "Everyone must be for a hire.",
  CONSENSUS_OR_HOLD: "Everyone on one side decides; anything else is held for more information.",
  WEIGHTED_MEAN:
    "The mean vote, each weighted by its voter's conviction, must lie above the middle of the scale.",
  BAR_RAISER_VETO: "More than half must be for a hire, every bar raiser among them.",
  CHAIR_DECIDES: "The chair's vote alone decides, once everyone has been heard.",
};

export const schemeName = (scheme: string): string => capital(plain(scheme));

export const schemeText = (scheme: string): string =>
  new Map<string, string>(Object.entries(words)).get(scheme) ?? "";

/** Why all rules end alike where something other than votes decides, or how many would end otherwise. */
export function rulesText(rules: readonly RuleOutcome[], reason: Reason, cast: Cast): string {
  if (reason.kind !== "SCHEME")
    return `${reasonText(reason, cast)} No rule for counting votes sets that aside.`;
  const inForce = rules.find((of) => of.inForce);
  const others = rules.filter((of) => !of.inForce && of.decision !== inForce?.decision);
  if (others.length === 0) return "The same votes come to the same under every other rule.";
  const kinds = [...new Set(others.map(({ decision }) => decisionWord(decision).toLowerCase()))].join(" or ");
  return `With the same votes, ${count(others.length, "other rule")} would end in ${kinds}.`;
}
