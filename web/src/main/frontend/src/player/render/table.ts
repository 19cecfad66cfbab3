import { type TemplateResult, html } from "lit";
import type { Scene } from "../state";
import { effect } from "./effect";
import { slips } from "./slip";
import { calibration } from "./scenes/calibration";
import { decision } from "./scenes/decision";
import { reading } from "./scenes/reading";
import { opening, round } from "./scenes/rounds";
import { cards, poll } from "./scenes/sealed";
import { notice, rules, veto } from "./scenes/debrief";
import { redirect, words } from "./scenes/words";
import type { View } from "./view";

function scene(of: Scene, view: View): TemplateResult {
  switch (of.kind) {
    case "opening":
      return opening(of, view);
    case "round":
      return round(of, view);
    case "words":
      return words(of, view);
    case "redirect":
      return redirect(of, view);
    case "cards":
      return cards(view);
    case "reading":
      return reading(of, view);
    case "rules":
      return rules(of, view);
    case "poll":
      return poll(view);
    case "veto":
      return veto(of, view);
    case "call":
      return notice(`${view.cast.name(of.by)} calls the vote`, "The votes as they stand now decide.");
    case "decision":
      return decision(view);
    case "reopened":
      return notice("The debrief reopens", "No level could be supported.");
    case "calibration":
      return calibration(of, view);
  }
}

/** What lies on the table at this event: the scene, the evidence cited now, and what it did to a vote. */
export const table = (view: View): TemplateResult =>
  view.state.newer
    ? notice("An event of a newer version", "This player does not know it yet. Everything else stands.")
    : html`${scene(view.state.scene, view)} ${slips(view)} ${effect(view)}`;
