import type { Rating } from "../shared/votes";
import type { Trajectory } from "../shared/trajectory";
import type { Entry } from "../player/header";

export interface Recording {
  readonly id: string;
  readonly title: string;
  readonly teaches: string;
  readonly variant: string;
  readonly entry: Entry;
  readonly candidate: string;
  readonly company: string;
  readonly track: string;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly level: string | null;
  readonly band: string | null;
  /** The level that a promotion was blocked from. */
  readonly blocked: string | null;
  readonly votes: Readonly<Record<string, Rating>>;
  readonly events: number;
  readonly seed: number;
  readonly minutes: number;
  readonly trajectory: readonly Trajectory[];
}

interface ProblemBody {
  readonly title?: string;
  readonly detail?: string;
}

/** What the server said went wrong, in words a visitor can read. */
export class Refusal extends Error {}

async function refusal(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as ProblemBody;
  return new Refusal(
    [problem.title ?? `The server answered ${response.status}`, problem.detail].filter(Boolean).join(". "),
  );
}

export async function fetchRecordings(): Promise<readonly Recording[]> {
  const response = await fetch("/api/recordings", { headers: { Accept: "application/json" } }).catch(() => {
    throw new Refusal("The server does not answer");
  });
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as Recording[];
}
