import { type TemplateResult, html, nothing } from "lit";
import { decisionWord } from "../shared/format";
import { icon } from "../shared/icons";
import { type Mark, marked } from "../shared/votes";
import { large, poster, small } from "./poster";
import type { Recording } from "./recordings";

const marks: Record<string, Mark> = { HIRE: "h", NO_HIRE: "nh" };

function outcome({ decision, band }: Recording, shown: boolean): TemplateResult {
  if (!shown) return marked("sealed", "Outcome hidden");
  if (decision === null) return marked("none", "Still running");
  const word = decision === "HIRE" && band ? `Hire, ${band}` : decisionWord(decision);
  return marked(marks[decision] ?? "none", word);
}

const link = (recording: Recording): string => `/replay/${encodeURIComponent(recording.id)}`;

const kind = ({ company, track }: Recording): string => `${company} · ${track}`;

export const feature = (recording: Recording, outcomes: boolean): TemplateResult =>
  html`<a class="feature" href=${link(recording)}>
    <div class="fh">
      <p class="cap">${kind(recording)} · ${recording.minutes} min</p>
      <h2>${recording.title}</h2>
      <p>${recording.teaches}</p>
    </div>
    <div class="fp">
      <div class="wide">${poster(recording, large, outcomes)}</div>
      <div class="narrow">${poster(recording, small, outcomes)}</div>
      <ul class="rails" aria-hidden="true">
        <li>Strong Hire</li>
        <li>Hire</li>
        <li>No Hire</li>
        <li>Strong No Hire</li>
      </ul>
    </div>
    <div class="ff">
      ${outcome(recording, outcomes)}<span class="muted"
        >${outcomes ? (recording.reason ?? "") : nothing}</span
      ><span class="sp"></span><span class="go">${icon("play")}Play</span>
    </div>
  </a>`;

export const card = (recording: Recording, outcomes: boolean): TemplateResult =>
  html`<li class="card">
    <a href=${link(recording)}>
      <div class="art">${poster(recording, small, outcomes)}</div>
      <div class="txt">
        <p class="cap">${kind(recording)} · seed ${recording.seed}</p>
        <h3>${recording.title}</h3>
        <p class="s">${recording.teaches}</p>
        <p class="f">${outcome(recording, outcomes)}<span class="cap">${recording.minutes} min</span></p>
      </div>
    </a>
  </li>`;
