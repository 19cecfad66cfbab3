import { type TemplateResult, html } from "lit";
import { avatar } from "../../../shared/avatars";
import type { Scene } from "../../state";
import type { View } from "../view";

type Words = Extract<Scene, { kind: "words" }>;

/** Longer words are set smaller; the longest scroll. */
const length = (words: string): string => {
  if (words.length > 340) return "longest";
  return words.length > 170 ? "long" : "";
};

const addressee = ({ speaker, round }: Words): string => {
  if (round === null) return "to the table";
  return speaker === "candidate" ? "answers" : "asks";
};

export const words = (scene: Words, view: View): TemplateResult =>
  html`<p class="by">
      ${avatar(view.cast.look(scene.speaker))}<b>${view.cast.name(scene.speaker)}</b> ${addressee(scene)}
    </p>
    <blockquote class=${length(scene.words)}>${scene.words}</blockquote>`;
