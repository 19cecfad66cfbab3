import { type TemplateResult, html, svg } from "lit";

export type Rating = "STRONG_NO_HIRE" | "NO_HIRE" | "HIRE" | "STRONG_HIRE";
export type Mark = "snh" | "nh" | "h" | "sh" | "none" | "sealed";

/** Bottom rail to top rail. */
export const RATINGS: readonly Rating[] = ["STRONG_NO_HIRE", "NO_HIRE", "HIRE", "STRONG_HIRE"];

const words: Record<Rating, string> = {
  STRONG_NO_HIRE: "Strong No Hire",
  NO_HIRE: "No Hire",
  HIRE: "Hire",
  STRONG_HIRE: "Strong Hire",
};

const marks: Record<Rating, Mark> = {
  STRONG_NO_HIRE: "snh",
  NO_HIRE: "nh",
  HIRE: "h",
  STRONG_HIRE: "sh",
};

export const ratingWord = (rating: Rating): string => words[rating];
export const markOf = (rating: Rating): Mark => marks[rating];
export const isFor = (rating: Rating): boolean => rating === "HIRE" || rating === "STRONG_HIRE";

/** Square = no, circle = yes; solid = strong, outline = not. Drawn in a 16 by 16 box. */
const drawings: Record<Mark, TemplateResult> = {
  snh: svg`<rect x="1" y="1" width="14" height="14" rx="1.5" fill="currentColor"/>`,
  nh: svg`<rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1" fill="none" stroke="currentColor" stroke-width="2.5"/>`,
  h: svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2.5"/>`,
  sh: svg`<circle cx="8" cy="8" r="7.5" fill="currentColor"/>`,
  none: svg`<path d="M3 8h10" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>`,
  sealed: svg`<rect x="1.5" y="3" width="13" height="10" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M2 4l6 5 6-5" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
};

/** The shape alone; pass a label where no word stands beside it. */
export const shape = (mark: Mark, label?: string): TemplateResult =>
  label === undefined
    ? html`<svg class="vs ${mark}" viewBox="0 0 16 16" aria-hidden="true">${drawings[mark]}</svg>`
    : html`<svg class="vs ${mark}" viewBox="0 0 16 16" role="img" aria-label=${label}>
        ${drawings[mark]}
      </svg>`;

export const marked = (mark: Mark, word: string): TemplateResult =>
  html`<span class="v ${mark}">${shape(mark)}<span>${word}</span></span>`;

export const vote = (rating: Rating): TemplateResult => marked(marks[rating], words[rating]);
