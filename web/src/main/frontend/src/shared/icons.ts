import { type TemplateResult, html, nothing, svg } from "lit";

const paths = {
  play: "M4 2.5v11l9-5.5z",
  pause: "M4 2.5h3v11H4zM9 2.5h3v11H9z",
  replay: "M3 8a5 5 0 1 0 1.6-3.7M4.3 1.5v3h3",
  next: "M6 3l5 5-5 5",
  prev: "M10 3L5 8l5 5",
  chapterNext: "M3 3l5 5-5 5M12 3v10",
  chapterPrev: "M13 3L8 8l5 5M4 3v10",
  theme: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z",
  link: "M6.5 9.5l3-3M7 4.5l1.7-1.7a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.7 1.7A3 3 0 0 1 3 8.9l1.7-1.7",
  check: "M3 8.5l3.3 3.3L13 5",
  warn: "M8 2l6.5 11.5h-13zM8 6.5v3.2M8 11.6v.1",
  gate: "M3 14V3M13 14V3M3 5.5h10M3 9.5h10M8 5.5v8",
  filter: "M2 3h12L9.5 8.6V12l-3 2V8.6z",
  scales: "M8 2v12M5 14h6M2.5 4.5h11M3.5 4.5l-2 5h4zM12.5 4.5l-2 5h4z",
  more: "M3 8h.1M8 8h.1M13 8h.1",
  full: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  present: "M2 3h12v8H2zM8 11v3M5.5 14h5",
  loop: "M4 5.5h7.5a2.5 2.5 0 0 1 0 7H5M6.5 3L4 5.5 6.5 8",
  live: "M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM4.2 4.2a5.4 5.4 0 0 0 0 7.6M11.8 4.2a5.4 5.4 0 0 1 0 7.6",
  cut: "M4 13.5L8 2.5M8.5 13.5l4-11",
  veto: "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5 8h6",
  dissent: "M3 5.8h10M3 10.2h10M10.8 2.5l-5.6 11",
  opened: "M2 6.5L8 2l6 4.5V14H2zM2 6.5l6 4 6-4",
  panel:
    "M5.5 7.3a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM1.5 13.3c0-2.5 1.6-4 4-4s4 1.5 4 4M10.6 7.3a2.2 2.2 0 0 0 0-4.4M11.3 9.4c2 .2 3.2 1.6 3.2 3.9",
  down: "M8 3v10M3.5 8.5L8 13l4.5-4.5",
  work: "M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3",
  up: "M8 13V3M3.5 7.5L8 3l4.5 4.5",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z",
  keys: "M1.5 4h13v8.5h-13zM4 6.8h.1M6.7 6.8h.1M9.3 6.8h.1M12 6.8h.1M5 9.8h6",
  cross: "M4 4l8 8M12 4l-8 8",
  fork: "M2 8h5l6-4.5M7 8l6 4.5M10 3h3.5v3.5M13.5 9.5V13H10",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4L14 14",
  load: "M8 2v8.5M4.5 7L8 10.5 11.5 7M3 11.5v2.5h10v-2.5",
  embed: "M5.5 4L1.8 8l3.7 4M10.5 4l3.7 4-3.7 4",
  copy: "M5.5 5.5h8v8h-8zM10.5 3v-.5h-8v8H3",
  print: "M4.5 6V2h7v4M4.5 11.5H2V6h12v5.5h-2.5M4.5 9.5h7V14h-7z",
  save: "M8 2v8.5M4.5 7.5L8 11l3.5-3.5M3 13.5h10",
  share: "M8 10.5V2M4.5 5L8 1.8 11.5 5M3 8.5v5.5h10V8.5",
} as const;

const solid: ReadonlySet<Icon> = new Set(["play", "pause"]);

/** The filled half of the theme's disc. */
const HALF = "M8 2v12a6 6 0 0 0 0-12z";

export type Icon = keyof typeof paths;

export const icon = (name: Icon): TemplateResult =>
  html`<svg class="ic ${solid.has(name) ? "fill" : ""}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${paths[name]}></path>
    ${name === "theme" ? svg`<path d=${HALF} fill="currentColor"></path>` : nothing}
  </svg>`;
