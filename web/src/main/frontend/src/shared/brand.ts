import { type TemplateResult, html } from "lit";

export const brand = (): TemplateResult =>
  html`<a class="brand" href="/" aria-label="Hireloop, home"
    ><svg viewBox="0 0 26 16" aria-hidden="true">
      <rect
        x="1.25"
        y="2"
        width="12"
        height="12"
        rx="1"
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
      ></rect>
      <circle cx="17.5" cy="8" r="6.75" fill="none" stroke="currentColor" stroke-width="2.5"></circle></svg
    ><span>Hireloop</span></a
  >`;
