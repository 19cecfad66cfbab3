import { type TemplateResult, html, nothing } from "lit";
import { clock, list, plain } from "../../../shared/format";
import { type Rating, markOf, ratingWord, shape, vote } from "../../../shared/votes";
import type { Cast } from "../../derive/cast";
import { cutOff } from "../../derive/cut";
import { isSaid } from "../../derive/said";
import { subtitleOf } from "../../derive/subtitle";
import { moverText, tell } from "../../derive/tell";
import type { AnyFrame, EventOf, Panelist, Polarity } from "../../frames";
import { isKnown, reduce } from "../../reduce";
import { type RecordedSignal, type ReplayState, seatOf, start } from "../../state";
import type { View } from "../view";
import { endingOf } from "./poster";

const polarities: Record<Polarity, string> = {
  FOR: "+ for",
  AGAINST: "− against",
  NEUTRAL: "· neutral",
  OPEN: "? left open",
};

const rated = (rating: Rating | null): TemplateResult | string => (rating === null ? "–" : vote(rating));

function votes(view: View, state: ReplayState): TemplateResult | typeof nothing {
  if (!state.debrief) return nothing;
  const first = new Map(view.trajectories.map(({ person, points }) => [person, points[0]?.[1] ?? null]));
  const row = ({ id, name, role, title }: Panelist) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${title}, ${plain(role)}</td>
      <td>${rated(first.get(id) ?? null)}</td>
      <td>${rated(seatOf(state, id).vote?.rating ?? null)}</td>
      <td>
        ${[state.outcome?.dissent.includes(id) ? "dissents" : "", seatOf(state, id).veto ? "vetoed" : ""].filter(Boolean).join(", ")}
      </td>
    </tr>`;
  return html`<h2>Votes</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Role</th>
          <th scope="col">Straw poll</th>
          <th scope="col">Last vote</th>
          <th scope="col"><span class="vh">Against the decision</span></th>
        </tr>
      </thead>
      <tbody>
        ${view.cast.voters.map(row)}
      </tbody>
    </table>`;
}

function evidence({ cast }: View, { signals, debrief }: ReplayState): TemplateResult | typeof nothing {
  if (signals.length === 0) return nothing;
  const row = (signal: RecordedSignal) =>
    html`<tr>
      <th scope="row">${signal.id}</th>
      <td>${signal.summary}</td>
      <td>${cast.competency(signal.competency)}</td>
      <td class="nowrap">${polarities[signal.polarity]}</td>
      <td>
        ${cast.round(signal.round)}, ${clock(signal.at.seconds)}, by ${list(signal.notedBy.map(cast.short))}
      </td>
      <td>${isSaid(signal) ? `said by ${list(signal.airedBy.map(cast.short))}` : html`<b>not said</b>`}</td>
    </tr>`;
  return html`<h2>Evidence</h2>
    <p>
      ${signals.length}
      noted${debrief ? `, ${signals.filter(isSaid).length} of them said in the debrief` : ""}.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">What was noted</th>
          <th scope="col">Competency</th>
          <th scope="col">Counts</th>
          <th scope="col">Noted</th>
          <th scope="col">In the debrief</th>
        </tr>
      </thead>
      <tbody>
        ${signals.map(row)}
      </tbody>
    </table>`;
}

const said = (speaker: string, words: string): TemplateResult =>
  html`<b>${speaker}</b> <span class="voice">${words}</span>`;

const moved = ({ voter, from, to, cause }: EventOf<"VoteChanged">, cast: Cast): TemplateResult =>
  html`${moverText({ voter, ...cause }, cast)}: ${shape(markOf(from.rating))} ${ratingWord(from.rating)} to
    ${shape(markOf(to.rating))}
    <b>${ratingWord(to.rating)}</b
    >${cause.evidence === null || cause.speaker === null ? "" : `, citing ${cause.evidence}`}`;

function told(frame: AnyFrame, cast: Cast, cut: boolean): TemplateResult {
  if (!isKnown(frame)) return html`${tell(frame, cast)}`;
  switch (frame.type) {
    case "LineSpoken":
      return said(cast.name(frame.event.speaker), cut ? cutOff(frame.event.words) : frame.event.words);
    case "CandidateRedirected":
      return said(`${cast.name(frame.event.by)}, cutting in`, frame.event.words);
    case "StatementMade": {
      const { speaker, words, cites } = frame.event;
      return html`${said(cast.name(speaker), words)}${cites.length > 0 ? ` (${list(cites)})` : ""}`;
    }
    case "RemarkMade":
      return said(cast.name(frame.event.by), frame.event.words);
    case "VoteChanged":
      return moved(frame.event, cast);
    case "ScorecardSubmitted": {
      const { interviewer, round, rating } = frame.event.scorecard;
      return html`${cast.name(interviewer)}, scorecard for ${cast.round(round)}: ${vote(rating)}`;
    }
    case "InitialVoteCast":
      return html`${cast.name(frame.event.voter)}, straw poll: ${vote(frame.event.vote.rating)}`;
    default:
      return html`${tell(frame, cast)}`;
  }
}

function transcript({ cast, frames, digest }: View): TemplateResult {
  return html`<h2>Transcript</h2>
    <table class="lines">
      <thead class="vh">
        <tr>
          <th scope="col">Event</th>
          <th scope="col">Time</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        ${frames.map((frame, index) => {
          const begins = frames[index - 1]?.event.at.session !== frame.event.at.session;
          return html`${
              begins
                ? html`<tr class="session">
                    <th colspan="3" scope="colgroup">
                      ${cast.header.sessions[frame.event.at.session] ?? ""}
                    </th>
                  </tr>`
                : nothing
            }
            <tr>
              <td>${frame.seq}</td>
              <td>${clock(frame.event.at.seconds)}</td>
              <td>${told(frame, cast, digest.isCut(frame.seq, frames.length))}</td>
            </tr>`;
        })}
      </tbody>
    </table>`;
}

/** The whole of it on paper, however far it has been watched. */
export function printed(view: View): TemplateResult {
  const { header } = view.cast;
  const state = view.frames.reduce(reduce, start);
  const ending = endingOf(state, view.cast);
  const dissent = state.outcome?.dissent ?? [];
  return html`<article class="print">
    <h1>${header.title}</h1>
    <p>${subtitleOf(header)}</p>
    <p>${header.teaches}</p>
    <p class="ending">${shape(ending.mark)} <b>${ending.word}</b> ${ending.why}</p>
    ${state.outcome ? html`<p>${dissent.length > 0 ? `Dissent: ${list(dissent.map(view.cast.name))}.` : "No dissent."}</p>` : nothing}
    ${votes(view, state)} ${evidence(view, state)} ${transcript(view)}
    <p class="colophon">
      Recording ${header.id}, ${view.frames.length} of ${header.frames} events. Hireloop.
    </p>
  </article>`;
}
