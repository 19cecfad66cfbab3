import type { Header, Page, Problem } from "../frames";
import { WIRE } from "../header";
import { Assembly } from "./assembly";
import type { Driver, DriverListener } from "./driver";
import type { Transport } from "./transport";

/** Milliseconds: silent reconnecting, and the wait before an unanswered or fruitless request is made again. */
const SILENT = 5_000;
const UNANSWERED = 8_000;
const FRUITLESS = 1_000;

const NEWER: Problem = {
  title: "A newer Hireloop sends this recording",
  status: 426,
  detail: "This page is from before it and would show it wrong.",
};

/** Pulls one recording, page by page, and takes up where it was after a dropped socket. */
export class RecordingDriver implements Driver {
  readonly #assembly = new Assembly();
  #listener: DriverListener | null = null;
  #header: Header | null = null;
  #refused = false;
  #cancel: () => void = () => {};
  #silence: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly transport: Transport,
    private readonly id: string,
  ) {}

  start(listener: DriverListener): void {
    this.#listener = listener;
    this.#startSilence();
    this.transport.open({ up: () => this.#up(), down: () => this.#down() });
  }

  stop(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
    this.#listener = null;
    this.transport.close();
  }

  #up(): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.#listener?.connection("open");
    this.transport.subscribe("/user/queue/problems", (body) => this.#refuse(body as Problem));
    this.#ask();
  }

  #down(): void {
    clearTimeout(this.#retry);
    this.#cancel = () => {};
    if (!this.#complete()) this.#startSilence();
  }

  #startSilence(): void {
    this.#silence ??= setTimeout(() => this.#listener?.connection("lost"), SILENT);
  }

  #complete(): boolean {
    return this.#refused || (this.#header !== null && this.#assembly.last >= this.#header.frames);
  }

  #ask(): void {
    this.#cancel();
    clearTimeout(this.#retry);
    if (this.#complete()) {
      this.transport.close();
      return;
    }
    const path = `/app/replay/${this.id}`;
    this.#cancel = this.#header
      ? this.transport.subscribe(`${path}/frames/${this.#assembly.last + 1}`, (body) =>
          this.#page(body as Page),
        )
      : this.transport.subscribe(path, (body) => this.#head(body as Header));
    this.#askAgainIn(UNANSWERED);
  }

  #askAgainIn(wait: number): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#ask(), wait);
  }

  #head(header: Header): void {
    if (this.#header || this.#refused) return;
    if (header.wire > WIRE) {
      this.#refuse(NEWER);
      return;
    }
    this.#header = header;
    this.#listener?.header(header);
    this.#ask();
  }

  #page(page: Page): void {
    const ready = this.#assembly.add(page.frames);
    if (ready.length > 0) {
      this.#listener?.frames(ready);
      this.#ask();
    } else if (!this.#complete()) {
      this.#askAgainIn(FRUITLESS);
    }
  }

  #refuse(problem: Problem): void {
    this.#refused = true;
    this.#cancel();
    clearTimeout(this.#retry);
    this.transport.close();
    this.#listener?.problem(problem);
  }
}
