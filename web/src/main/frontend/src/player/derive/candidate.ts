import { plain } from "../../shared/format";
import { named, quoted } from "../../shared/text";
import type { Candidate, Header, Transfer } from "../frames";

export interface Fact {
  readonly name: string;
  readonly value: string;
}

const grants: Record<NonNullable<Transfer["sponsor"]>["grants"], string> = {
  PRODUCT_METRIC: "a product metric",
  LAUNCH_DATE: "a launch date",
};

/** "Senior TPM at LinkedIn, internal transfer from TPM". */
export const comesFrom = ({ title, employer, transfer }: Candidate): string =>
  `${quoted(title)} at ${quoted(employer)}${transfer ? `, internal transfer from ${quoted(transfer.from)}` : ""}`;

export const sponsorText = ({ sponsor }: Transfer): string =>
  sponsor
    ? `${named(sponsor.name, "Someone")} sponsors the transfer and grants ${grants[sponsor.grants]}: ${quoted(sponsor.what)}.`
    : "Nobody sponsors the transfer.";

/** What the rules ask of a transfer, and what there is. */
export const sponsorRule = ({ from, sponsor }: Transfer): string => {
  const there = sponsor
    ? `${named(sponsor.name, "someone")} grants ${grants[sponsor.grants]}`
    : "nobody sponsors this one";
  return `A transfer from ${quoted(from)} needs a sponsor who grants a product metric: ${there}.`;
};

const prepared = (track: string): string => (track === "generic" ? "no track in particular" : track);

/** What a candidate brings besides title and target, as far as it was told; the rulebook may word the motive. */
export function factsOf(candidate: Candidate, motive: string | null): readonly Fact[] {
  const { claims, preparedFor, leaning } = candidate;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Title claims", claims],
    ["Motive", motive ?? candidate.motive?.replaceAll("-", " ") ?? null],
    ["Prepared for", preparedFor === null ? null : prepared(preparedFor)],
    ["Leans to", leaning === null ? null : plain(leaning)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : { name, value: quoted(value) }));
}

/** "Nora Lindqvist for L6", or what else they are up for. */
export function aim({ candidate, entry }: Pick<Header, "candidate" | "entry">): string {
  const name = named(candidate.name, "Candidate");
  const target = quoted(candidate.target);
  if (entry === "PROMOTION") return `${name}, promotion to ${target}`;
  return `${name} for ${target}${candidate.transfer ? `, transfer from ${quoted(candidate.transfer.from)}` : ""}`;
}
