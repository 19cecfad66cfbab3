import { type TemplateResult, html, nothing } from "lit";
import { capital, clock, count, list, plain } from "../../../shared/format";
import { markOf, ratingWord, shape } from "../../../shared/votes";
import { moverText, tell } from "../../derive/tell";
import type { AnyFrame } from "../../frames";
import { isKnown } from "../../reduce";
import type { Original, View } from "../view";
import { type Kind, type Pair, type Stretch, differences } from "./align";

const signs: Readonly<Record<Exclude<Kind, "same">, readonly [sign: string, word: string]>> = {
  changed: ["≠", "differs"],
  gone: ["−", "only in the original"],
  new: ["+", "only in this fork"],
};

/** What happened, short: people's words in serif, a move with its shapes. */
function told(frame: AnyFrame, view: View): TemplateResult {
  const { cast } = view;
  if (!isKnown(frame)) return html`${tell(frame, cast)}`;
  switch (frame.type) {
    case "LineSpoken":
    case "StatementMade":
      return html`<b>${cast.short(frame.event.speaker)}</b> <span class="voice">${frame.event.words}</span>${
          "cites" in frame.event && frame.event.cites.length > 0
            ? html` <span class="cap">${frame.event.cites.join(", ")}</span>`
            : nothing
        }`;
    case "VoteChanged": {
      const { voter, from, to, cause } = frame.event;
      return html`<b>${moverText({ voter, ...cause }, cast)}</b> ${shape(markOf(from.rating))}
        ${ratingWord(from.rating)} to ${shape(markOf(to.rating))} ${ratingWord(to.rating)}`;
    }
    case "InitialVoteCast": {
      if (view.hideAhead && !view.state.revealed) return html`${tell(frame, cast)}`;
      const { voter, vote } = frame.event;
      return html`<b>${cast.short(voter)}</b> casts a sealed vote: ${shape(markOf(vote.rating))}
        ${ratingWord(vote.rating)}`;
    }
    case "ScorecardSubmitted": {
      if (view.hideAhead && !view.state.unsealed) return html`${tell(frame, cast)}`;
      const { interviewer, rating } = frame.event.scorecard;
      return html`<b>${cast.short(interviewer)}</b> seals a card: ${shape(markOf(rating))}
        ${ratingWord(rating)}`;
    }
    default:
      return html`${tell(frame, cast)}`;
  }
}

const body = (frame: AnyFrame, view: View): TemplateResult =>
  html`<span class="no">${frame.seq}<time class="vh"> at ${clock(frame.event.at.seconds)}</time></span
    ><span class="told">${told(frame, view)}</span>`;

/** An event of the original: a link to it, where it can be opened. */
const there = (frame: AnyFrame, view: View, original: Original): TemplateResult => {
  const { address } = view.host;
  return address
    ? html`<a class="ev" href=${address(original.header.id, frame.seq)}>${body(frame, view)}</a>`
    : html`<span class="ev">${body(frame, view)}</span>`;
};

const here = (frame: AnyFrame, view: View): TemplateResult =>
  html`<button class="ev" @click=${() => view.player.seek(frame.seq)}>${body(frame, view)}</button>`;

const isNow = ({ after }: Pair, view: View): boolean => after !== null && after.seq === view.state.seq;

/** Fields that a reader sees in the text of an event; another value of any other is told. */
const SEEN: ReadonlySet<string> = new Set([
  "words",
  "cites",
  "rating",
  "speaker",
  "decision",
  "reason",
  "level",
  "summary",
]);

/** camelCase as words. */
const spaced = (name: string): string => plain(name.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`));

function unseen(pair: Pair): TemplateResult | typeof nothing {
  const names = differences(pair);
  return names.length === 0 || names.some((name) => SEEN.has(name))
    ? nothing
    : html`<span class="cap unseen"
        >${capital(list(names.map(spaced)))} ${names.length > 1 ? "differ" : "differs"}</span
      >`;
}

function differing(pair: Pair, view: View, original: Original): TemplateResult {
  const [sign, word] = signs[pair.kind as Exclude<Kind, "same">];
  const now = isNow(pair, view);
  return html`<li class="pair ${pair.kind} ${now ? "cur" : ""}" aria-current=${now ? "true" : nothing}>
    <span class="sign" title=${word}
      ><span aria-hidden="true">${sign}</span><span class="word">${word}</span></span
    >
    <div class="was">
      <span class="label">Original</span>${
        pair.before
          ? there(pair.before, view, original)
          : html`<span class="blank"><span class="vh">nothing</span></span>`
      }
    </div>
    <div class="is">
      <span class="label">This fork</span>${
        pair.after
          ? html`${here(pair.after, view)}${unseen(pair)}`
          : html`<span class="blank"><span class="vh">nothing</span></span>`
      }
    </div>
  </li>`;
}

/** What both have stands once; more than a few of it are folded. */
const SHORT = 2;

const both = (pair: Pair, view: View): TemplateResult => {
  const now = isNow(pair, view);
  return html`<li class="both ${now ? "cur" : ""}" aria-current=${now ? "true" : nothing}>
    ${pair.after ? here(pair.after, view) : nothing}
  </li>`;
};

function same(run: readonly Pair[], view: View): TemplateResult {
  if (run.length <= SHORT) return html`${run.map((pair) => both(pair, view))}`;
  const [first, last] = [run[0]!.after!.seq, run.at(-1)!.after!.seq];
  const current = run.find((pair) => isNow(pair, view));
  return html`<li class="run">
      <details>
        <summary>${count(run.length, "event")} the same<span class="cap"> ${first} to ${last}</span></summary>
        <ol>
          ${run.map((pair) => both(pair, view))}
        </ol>
      </details>
    </li>
    ${current ? both(current, view) : nothing}`;
}

const PAGE = 200;

const visible = (stretch: Stretch, view: View): boolean => {
  if (!view.hideAhead) return true;
  const pair = "differs" in stretch ? stretch.differs : stretch.same[0]!;
  return (pair.after?.seq ?? pair.before?.seq ?? 0) <= view.state.seq;
};

/** The two timelines from the fork on: one beside the other where there is room, else one under the other. */
export function sides(
  stretches: readonly Stretch[],
  view: View,
  original: Original,
  shown: number,
  more: () => void,
): TemplateResult {
  const rows = stretches.filter((stretch) => visible(stretch, view));
  const amount = stretches.filter((stretch) => "differs" in stretch).length;
  const at = view.cast.header.forkedAt ?? 0;
  return html`<section class="sides" aria-labelledby="sides-title">
    <h3 id="sides-title">
      Event by event<span class="cap"
        >${amount === 0 ? "nothing differs" : `${count(amount, "difference")} from event ${at + 1} on`}</span
      >
    </h3>
    <p class="heads" aria-hidden="true">
      <span class="label">Original</span><span class="label">This fork</span>
    </p>
    <ol class="pairs">
      ${at > 0 ? html`<li class="run taken">${at === 1 ? "Event 1" : `Events 1 to ${at}`} as in the original</li>` : nothing}
      ${rows
        .slice(0, shown)
        .map((row) => ("differs" in row ? differing(row.differs, view, original) : same(row.same, view)))}
    </ol>
    ${
      rows.length > shown
        ? html`<button class="btn" @click=${more}>Show ${Math.min(PAGE, rows.length - shown)} more</button>`
        : nothing
    }
  </section>`;
}

export const FIRST_PAGE = PAGE;
