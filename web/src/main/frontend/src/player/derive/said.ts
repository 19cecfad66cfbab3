import { count } from "../../shared/format";
import type { RecordedSignal, ReplayState } from "../state";

export const isSaid = ({ airedBy }: RecordedSignal): boolean => airedBy.length > 0;

/** "8 of 13 said" in the debrief; before it nothing could have been said, and from then on nothing is noted. */
export function saidText(signals: readonly RecordedSignal[], debrief: boolean, over = debrief): string {
  if (signals.length === 0) return over ? "nothing noted" : "nothing yet";
  return debrief ? `${signals.filter(isSaid).length} of ${signals.length} said` : `${signals.length} noted`;
}

/** What the whole board holds. A promotion has no signals, only work. */
export const boardText = ({ signals, debrief, outcome, calibration }: ReplayState): string => {
  if (!calibration?.promotion) return saidText(signals, debrief, debrief || outcome !== null);
  const { shown } = calibration;
  return shown.length === 0 ? "nothing yet" : count(shown.length, "piece");
};

export const boardShort = ({ signals, debrief, calibration }: ReplayState): string => {
  if (calibration?.promotion) return String(calibration.shown.length);
  return debrief ? `${signals.filter(isSaid).length}/${signals.length}` : String(signals.length);
};
