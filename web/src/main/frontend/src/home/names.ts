import type { Entry } from "../player/header";
import type { Outcome } from "./query";

export const entryWord: Record<Entry, string> = {
  INTERVIEW: "Interview",
  TRANSFER: "Transfer",
  PROMOTION: "Promotion",
};

export const outcomeWord: Record<Outcome, string> = {
  HIRE: "Hire",
  NO_HIRE: "No hire",
  HOLD: "Hold",
  PROMOTED: "Promoted",
  BLOCKED: "Blocked",
  RUNNING: "Running",
  STOPPED: "Stopped before its end",
  UNPLAYED: "Not played yet",
};
