import { type CSSResult, unsafeCSS } from "lit";
import base from "../../shared/base.css?inline";
import calibration from "./css/calibration.css?inline";
import marks from "./css/marks.css?inline";
import panes from "./css/panes.css?inline";
import presenter from "./css/presenter.css?inline";
import print from "./css/print.css?inline";
import readings from "./css/readings.css?inline";
import scenes from "./css/scenes.css?inline";
import roster from "./css/roster.css?inline";
import seats from "./css/seats.css?inline";
import stage from "./css/stage.css?inline";
import theatre from "./css/theatre.css?inline";
import timeline from "./css/timeline.css?inline";
import words from "./css/words.css?inline";

/** What every shadow root needs: reset, buttons, votes. */
export const shared: CSSResult = unsafeCSS(base);

/** Our own files, adopted as constructable style sheets. */
export const styles: CSSResult[] = [
  shared,
  ...[
    theatre,
    stage,
    seats,
    scenes,
    words,
    readings,
    calibration,
    panes,
    timeline,
    marks,
    roster,
    presenter,
    print,
  ].map((css) => unsafeCSS(css)),
];
