import { type Settings, keep, settingsKept } from "./settings";
import type { Pane, Plot } from "./view";

/** The few choices that belong to this page and not to the recording. */
export class Choices {
  pane: Pane = "stage";
  plot: Plot = "chance";
  hideAhead = false;
  presenter = false;
  /** Whether the playhead is being dragged. */
  scrubbed = false;
  reading: number | null = null;
  settings: Settings = settingsKept();

  constructor(private readonly changed: () => void) {}

  readonly show = (pane: Pane): void => {
    this.pane = pane;
    this.changed();
  };

  readonly draw = (plot: Plot): void => {
    this.plot = plot;
    this.changed();
  };

  readonly toggleAhead = (): void => {
    this.hideAhead = !this.hideAhead;
    this.changed();
  };

  readonly togglePresenter = (): void => {
    this.presenter = !this.presenter;
    if (this.presenter) this.pane = "stage";
    this.changed();
  };

  readonly settle = (change: Partial<Settings>): void => {
    this.settings = { ...this.settings, ...change };
    keep(this.settings);
    this.changed();
  };

  readonly scrub = (dragged: boolean): void => {
    this.scrubbed = dragged;
  };

  readonly read = (line: number | null): void => {
    if (line === this.reading) return;
    this.reading = line;
    this.changed();
  };
}
