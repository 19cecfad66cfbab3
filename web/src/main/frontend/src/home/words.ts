import { type TemplateResult, html } from "lit";
import type { Entry } from "../player/header";
import { decided } from "../shared/decisions";
import { count } from "../shared/format";
import { marked } from "../shared/votes";
import { outcomeOf } from "./filter";
import type { Recording } from "../shared/recordings";

/** What came of a recording, or how far it is. */
export function outcome(recording: Recording, shown: boolean): TemplateResult {
  const { decision, band, level, blocked, events } = recording;
  const of = outcomeOf(recording);
  if (of === "RUNNING") return marked("none", `Running, ${count(events, "event")}`);
  if (of === "STOPPED") return marked("none", `Stopped after ${count(events, "event")}`);
  if (!shown) return marked("sealed", "Outcome hidden");
  if (of === "BLOCKED") return marked("nh", `Blocked from ${blocked}`);
  if (of === "PROMOTED") return marked("h", `Promoted to ${band ?? level}`);
  return decision === "HIRE" && band ? marked("h", `Hire, ${band}`) : decided(decision ?? "HOLD");
}

/** A promotion has no decision to give a reason for. */
export function why({ reason, entry, blocked, level }: Recording): string {
  if (entry !== "PROMOTION" || reason !== null) return reason ?? "";
  if (blocked !== null) return `The evidence does not reach ${blocked}.`;
  return level === null ? "" : `The evidence reaches ${level}.`;
}

const entries: Record<Entry, string> = {
  INTERVIEW: "",
  TRANSFER: " · transfer",
  PROMOTION: " · promotion",
};

interface Kind {
  readonly company: string;
  readonly track: string;
  readonly entry: Entry;
}

export const kind = ({ company, track, entry }: Kind): TemplateResult =>
  html`<bdi>${company}</bdi> · <bdi>${track}</bdi>${entries[entry]}`;

const MINUTE = 60_000;

/** How long ago, as far as anybody wants to know. */
export function age(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return "less than a minute old";
  return minutes < 60 ? `${count(minutes, "minute")} old` : `${count(Math.floor(minutes / 60), "hour")} old`;
}
