import { BASE, type Entry } from "../player/header";
import { read } from "../shared/ask";

export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly teaches: string;
}

/** A scenario that ships. */
export interface Scenario extends Variant {
  readonly company: string;
  readonly track: string;
  readonly entry: Entry;
  readonly rulebook: string;
  readonly variants: readonly Variant[];
  readonly minutes?: number;
}

export const fetchScenarios = (): Promise<readonly Scenario[]> => read("/api/scenarios");

/** The one its file begins with first, whether or not the list names it. */
export function variantsOf({ title, teaches, variants }: Scenario): readonly Variant[] {
  const rest = variants.filter(({ name }) => name !== BASE);
  return [variants.find(({ name }) => name === BASE) ?? { name: BASE, title, teaches }, ...rest];
}

/** What the demo plays, too. */
const FIRST = "linkedin-tpm-latency-vs-consistency";

/** What to begin with. */
export const firstOf = (scenarios: readonly Scenario[]): Scenario | undefined =>
  scenarios.find(({ name }) => name === FIRST) ?? scenarios[0];
