import { type TemplateResult, html, nothing } from "lit";
import { decisionWord } from "../shared/format";
import { icon } from "../shared/icons";
import { type Mark, marked } from "../shared/votes";
import { BASE, type Entry } from "../player/header";
import { large, poster, small } from "./poster";
import type { Recording } from "./recordings";

const marks: Record<string, Mark> = { HIRE: "h", NO_HIRE: "nh" };

function outcome({ decision, band, level, blocked }: Recording, shown: boolean): TemplateResult {
  if (!shown) return marked("sealed", "Outcome hidden");
  if (blocked !== null) return marked("nh", `Blocked from ${blocked}`);
  if (decision === null && level !== null) return marked("h", `Promoted to ${band ?? level}`);
  if (decision === null) return marked("none", "Still running");
  const word = decision === "HIRE" && band ? `Hire, ${band}` : decisionWord(decision);
  return marked(marks[decision] ?? "none", word);
}

/** A promotion has no decision to give a reason for. */
function why({ reason, entry, blocked, level }: Recording): string {
  if (entry !== "PROMOTION" || reason !== null) return reason ?? "";
  if (blocked !== null) return `The evidence does not reach ${blocked}.`;
  return level === null ? "" : `The evidence reaches ${level}.`;
}

const link = (recording: Recording): string => `/replay/${encodeURIComponent(recording.id)}`;

const entries: Record<Entry, string> = {
  INTERVIEW: "",
  TRANSFER: " · transfer",
  PROMOTION: " · promotion",
};

const kind = ({ company, track, entry }: Recording): string => `${company} · ${track}${entries[entry]}`;

/** A scenario's file names its variants; the one it begins with goes without saying. */
const variant = ({ variant: name }: Recording): TemplateResult | typeof nothing =>
  name === BASE ? nothing : html`<span class="variant"><span class="vh">Variant </span>${name}</span>`;

/** A ladder has two rails here; four would be votes. */
const rails = ({ entry, blocked, level }: Recording): TemplateResult =>
  entry === "PROMOTION"
    ? html`<ul class="rails two" aria-hidden="true">
        <li>${blocked ?? level ?? "Asked"}</li>
        <li>Level held</li>
      </ul>`
    : html`<ul class="rails" aria-hidden="true">
        <li>Strong Hire</li>
        <li>Hire</li>
        <li>No Hire</li>
        <li>Strong No Hire</li>
      </ul>`;

export const feature = (recording: Recording, outcomes: boolean): TemplateResult =>
  html`<a class="feature" href=${link(recording)}>
    <div class="fh">
      <p class="cap kind"><span>${kind(recording)} · ${recording.minutes} min</span>${variant(recording)}</p>
      <h2>${recording.title}</h2>
      <p>${recording.teaches}</p>
    </div>
    <div class="fp">
      <div class="wide">${poster(recording, large, outcomes)}</div>
      <div class="narrow">${poster(recording, small, outcomes)}</div>
      ${rails(recording)}
    </div>
    <div class="ff">
      ${outcome(recording, outcomes)}<span class="muted">${outcomes ? why(recording) : nothing}</span
      ><span class="sp"></span><span class="go">${icon("play")}Play</span>
    </div>
  </a>`;

export const card = (recording: Recording, outcomes: boolean): TemplateResult =>
  html`<li class="card">
    <a href=${link(recording)}>
      <div class="art">${poster(recording, small, outcomes)}</div>
      <div class="txt">
        <p class="cap kind"><span>${kind(recording)} · seed ${recording.seed}</span>${variant(recording)}</p>
        <h3>${recording.title}</h3>
        <p class="s">${recording.teaches}</p>
        <p class="f">${outcome(recording, outcomes)}<span class="cap">${recording.minutes} min</span></p>
      </div>
    </a>
  </li>`;
