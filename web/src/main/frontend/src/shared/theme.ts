import { type TemplateResult, html } from "lit";
import { icon } from "./icons";

function switchTheme(): void {
  const root = document.documentElement;
  const theme = root.dataset["theme"] === "dark" ? "light" : "dark";
  root.dataset["theme"] = theme;
  try {
    localStorage.setItem("hireloop-theme", theme);
  } catch {
    // Storage may be closed to this page; the choice then lasts as long as the page.
  }
}

export const themeButton = (): TemplateResult =>
  html`<button class="btn quiet sq" aria-label="Switch theme" title="Switch theme" @click=${switchTheme}>
    ${icon("theme")}
  </button>`;
