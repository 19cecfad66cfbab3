import type { RecordedSignal, ReplayState } from "../state";

export const isSaid = ({ airedBy }: RecordedSignal): boolean => airedBy.length > 0;

/** "8 of 13 said" in the debrief; before it nothing could have been said. */
export function saidText(signals: readonly RecordedSignal[], debrief: boolean): string {
  if (signals.length === 0) return "nothing yet";
  return debrief ? `${signals.filter(isSaid).length} of ${signals.length} said` : `${signals.length} noted`;
}

export const saidShort = ({ signals, debrief }: ReplayState): string =>
  debrief ? `${signals.filter(isSaid).length}/${signals.length}` : String(signals.length);
