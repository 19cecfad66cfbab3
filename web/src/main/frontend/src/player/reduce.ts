import type { AnyFrame, EventOf, Frame, FrameType } from "./frames";
import type { ReplayState } from "./state";
import { calibrationSteps } from "./steps/calibration";
import { debriefSteps } from "./steps/debrief";
import { loopSteps } from "./steps/loop";
import type { Change, Steps } from "./steps/step";

const steps: Steps<FrameType> = { ...loopSteps, ...debriefSteps, ...calibrationSteps };

export const isKnown = (frame: AnyFrame): frame is Frame => Object.hasOwn(steps, frame.type);

function changeOf<T extends FrameType>(
  state: ReplayState,
  frame: { readonly type: T; readonly event: EventOf<T>; readonly seq: number },
): Change {
  return steps[frame.type](state, frame.event, frame.seq);
}

/** One event further. Pure; an event of a newer version moves the clock and nothing else. */
export function reduce(state: ReplayState, frame: AnyFrame): ReplayState {
  const base = {
    ...state,
    seq: frame.seq,
    at: frame.event.at,
    speaking: null,
    moved: null,
    newer: false,
  };
  return isKnown(frame) ? { ...base, ...changeOf(state, frame) } : { ...base, newer: true };
}
