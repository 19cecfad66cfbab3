import type { Decision, Rating } from "../../events";
import type { AnyFrame, PersonId } from "../../frames";
import { trajectoriesOf } from "../../derive/trajectories";
import { isKnown } from "../../reduce";

/** What a recording came to. */
export interface Result {
  readonly decision: Decision | null;
  /** The level where it was settled, or blocked; null where it did not come to that. */
  readonly level: string | null;
  readonly votes: ReadonlyMap<PersonId, Rating>;
}

function read(frames: readonly AnyFrame[]): Result {
  const known = frames.filter(isKnown);
  const decided = known.findLast(({ type }) => type === "DecisionReached");
  const settled = known.findLast(({ type }) => type === "LevelSettled" || type === "PromotionBlocked");
  const last = trajectoriesOf(frames).flatMap(({ person, points }) => {
    const rating = points.at(-1)?.[1];
    return rating ? [[person, rating] as const] : [];
  });
  return {
    decision: decided?.type === "DecisionReached" ? decided.event.decision : null,
    level:
      settled?.type === "LevelSettled"
        ? `Settled at ${settled.event.level}`
        : settled?.type === "PromotionBlocked"
          ? `Blocked from ${settled.event.target}`
          : null,
    votes: new Map(
      decided?.type === "DecisionReached"
        ? decided.event.votes.map(({ person, rating }) => [person, rating] as const)
        : last,
    ),
  };
}

const results = new WeakMap<readonly AnyFrame[], Result>();

/** Read once for the same frames. */
export function resultOf(frames: readonly AnyFrame[]): Result {
  const result = results.get(frames) ?? read(frames);
  results.set(frames, result);
  return result;
}
