import { BASE } from "../player/header";
import type { Scenario, Variant } from "../shared/recordings";

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
