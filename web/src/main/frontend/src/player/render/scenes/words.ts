import { type TemplateResult, html, nothing } from "lit";
import { avatar } from "../../../shared/avatars";
import { icon } from "../../../shared/icons";
import { cutTail } from "../../derive/cut";
import type { PersonId } from "../../frames";
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

/** Who says what. */
export const voice = (
  by: PersonId,
  how: string | TemplateResult,
  words: string,
  view: View,
): TemplateResult =>
  html`<p class="by">${avatar(view.cast.look(by))}<b>${view.cast.name(by)}</b> ${how}</p>
    <blockquote dir="auto" class=${length(words)}>${words}</blockquote>`;

export const words = (scene: Words, view: View): TemplateResult =>
  voice(scene.speaker, addressee(scene), scene.words, view);

export const cutsIn = (): TemplateResult => html`<span class="cut-in">${icon("cut")}cuts in</span>`;

/** The interviewer cuts in; what the candidate was saying stands above, broken off. */
export const redirect = (scene: Extract<Scene, { kind: "redirect" }>, view: View): TemplateResult =>
  html`${
    scene.cut === null
      ? nothing
      : html`<p class="cut-off">
          ${avatar(view.cast.look("candidate"))}<span
            ><span class="vh">${view.cast.name("candidate")}, cut off: </span>${cutTail(scene.cut)}</span
          >
        </p>`
  }
  ${voice(scene.by, cutsIn(), scene.words, view)}`;
