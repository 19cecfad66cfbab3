import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Refusal } from "../../host";
import type { View } from "../view";

/** One fork being taken at a time: which, and the words in which the last one was refused. */
export class Taking implements ReactiveController {
  #key: string | null = null;
  #refused: { readonly key: string; readonly seq: number; readonly text: string } | null = null;

  constructor(private readonly element: ReactiveControllerHost) {
    element.addController(this);
  }

  hostConnected(): void {}

  busy(key: string): boolean {
    return this.#key === key;
  }

  /** For as long as the playhead stays where it was. */
  refusal(key: string, seq: number): string | null {
    const refused = this.#refused;
    return refused?.key === key && refused.seq === seq ? refused.text : null;
  }

  async take(view: View, key: string, at: number, set: readonly string[]): Promise<void> {
    if (this.#key !== null) return;
    this.#key = key;
    this.#refused = null;
    this.element.requestUpdate();
    try {
      await view.fork(at, set);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#refused = { key, seq: view.state.seq, text: error.message };
    } finally {
      this.#key = null;
      this.element.requestUpdate();
    }
  }
}
