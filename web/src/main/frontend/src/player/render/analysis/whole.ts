import { type TemplateResult, html } from "lit";

const ID = /([A-Z]+-\d+)/;

/** A text in which no line ends within the number of a signal. */
export const unbroken = (text: string): readonly (string | TemplateResult)[] =>
  text.split(ID).map((part) => (ID.test(part) ? html`<span class="whole">${part}</span>` : part));
