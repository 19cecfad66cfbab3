import { type TemplateResult, html } from "lit";
import { icon } from "../../shared/icons";
import type { Speak } from "./settings";
import type { View } from "./view";

type Key = readonly [keys: string, does: string];

interface Group {
  readonly name: string;
  readonly keys: readonly Key[];
}

const groups = (view: View): readonly Group[] => [
  {
    name: "Play",
    keys: [
      ["Space", "Play or pause"],
      ["← →", "One event back or forward"],
      ["Home End", "To the first or last event"],
      ["− +  or  , .", "Slower or faster"],
      ["L", "Loop: set start, set end, clear"],
    ],
  },
  {
    name: "Jump",
    keys: [
      ["Shift ← →", view.marks.turning.length > 0 ? "Turning point" : "Chapter"],
      ["[ ]", "Chapter back or forward"],
      ["1 – 8", "To that chapter"],
      ["V  Shift V", "Next or previous vote change"],
      ["B  Shift B", "Next or previous bias flag"],
    ],
  },
  {
    name: "Look",
    keys: [
      ["E T A", "Evidence, transcript, analysis"],
      ["P", "Presenter"],
      ["Z", "Full screen"],
    ],
  },
  {
    name: "Do",
    keys: [
      ...(view.host.fork ? [["F", "What if from here"] as const] : []),
      ["S", "Share this moment"],
      ["?", "This help"],
    ],
  },
];

const spoken: readonly (readonly [Speak, string])[] = [
  ["everything", "Every event"],
  ["matters", "What matters"],
  ["nothing", "Nothing"],
];

const isSpeak = (value: string): value is Speak => spoken.some(([speak]) => speak === value);

const choices = ({ settings, settle }: View): TemplateResult =>
  html`<div class="choices">
    <label class="choice">
      <input
        type="checkbox"
        .checked=${settings.characterKeys}
        @change=${(event: Event) => settle({ characterKeys: (event.target as HTMLInputElement).checked })}
      />
      <span>Keys of one character<small>Off: only Space, arrows, Home and End</small></span>
    </label>
    <label class="choice">
      <span>Tell a screen reader<small>Above 2× only what matters is told</small></span>
      <select
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (isSpeak(value)) settle({ speak: value });
        }}
      >
        ${spoken.map(([speak, word]) => html`<option value=${speak} ?selected=${speak === settings.speak}>${word}</option>`)}
      </select>
    </label>
  </div>`;

const group = ({ name, keys }: Group, off: boolean): TemplateResult =>
  html`<section>
    <h3>${name}</h3>
    <dl>
      ${keys.map(
        ([key, does]) =>
          html`<div class=${off && /^[^A-Z]*$|^[A-Z?]( |$)/.test(key) && !/[←→]/.test(key) ? "off" : ""}>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </section>`;

export const help = (view: View): TemplateResult =>
  html`<dialog class="help" aria-labelledby="help-title">
    <form method="dialog">
      <div class="head">
        <h2 id="help-title">Keys</h2>
        <button class="btn quiet sq" aria-label="Close">${icon("cross")}</button>
      </div>
      <div class="groups">${groups(view).map((of) => group(of, !view.settings.characterKeys))}</div>
      ${choices(view)}
    </form>
  </dialog>`;
