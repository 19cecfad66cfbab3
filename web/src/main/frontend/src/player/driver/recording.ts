import type { AnyFrame, Header, Page, Problem } from "../frames";
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
  /** In order, and further than the header tells of. */
  #ahead: readonly AnyFrame[] = [];
  #header: Header | null = null;
  #refused = false;
  #cancel: () => void = () => {};
  #silence: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  protected listener: DriverListener | null = null;

  constructor(
    protected readonly transport: Transport,
    protected readonly id: string,
  ) {}

  start(listener: DriverListener): void {
    this.listener = listener;
    this.#startSilence();
    this.transport.open({ up: () => this.up(), down: () => this.down() });
  }

  stop(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
    this.listener = null;
    this.transport.close();
  }

  protected up(): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.listener?.connection("open");
    this.transport.subscribe("/user/queue/problems", (body) => this.#refuse(body as Problem));
    this.ask();
  }

  protected down(): void {
    clearTimeout(this.#retry);
    this.#cancel = () => {};
    if (!this.#complete()) this.#startSilence();
  }

  /** Whether there is a header, and nothing newer to be had. */
  protected settled(header: Header | null): header is Header {
    return header !== null;
  }

  /** How long to wait for more when nothing is missing just now; null if nothing more will come. */
  protected waits(_header: Header): number | null {
    return null;
  }

  /** Once that time is over. */
  protected renew(): void {
    this.ask();
  }

  /** Marks a request for the header, to know its answer by. */
  protected mark(): number {
    return 0;
  }

  protected head(header: Header, _mark: number): void {
    if (this.#header === null) this.replace(header);
  }

  #received(header: Header, mark: number): void {
    if (this.#refused) return;
    if (header.wire > WIRE) this.#refuse(NEWER);
    else this.head(header, mark);
  }

  protected replace(header: Header): void {
    if (header.wire > WIRE) {
      this.#refuse(NEWER);
      return;
    }
    this.#header = header;
    this.listener?.header(header);
    this.deliver([]);
    this.ask();
  }

  /** Hands out what the header tells of; returns whether there was anything new. */
  protected deliver(frames: readonly AnyFrame[]): boolean {
    const ready = this.#assembly.add(frames);
    const known = this.#header?.frames ?? 0;
    const all = [...this.#ahead, ...ready];
    const due = all.filter(({ seq }) => seq <= known);
    this.#ahead = all.slice(due.length);
    if (due.length > 0) this.listener?.frames(due);
    return ready.length > 0;
  }

  protected ask(): void {
    this.#cancel();
    clearTimeout(this.#retry);
    if (this.#refused) return;
    const header = this.#header;
    const path = `/app/replay/${this.id}`;
    if (!this.settled(header)) {
      const mark = this.mark();
      this.#cancel = this.transport.subscribe(path, (body) => this.#received(body as Header, mark));
      this.#askAgainIn(UNANSWERED);
    } else if (this.#assembly.last < header.frames) {
      const from = this.#assembly.last + 1;
      this.#cancel = this.transport.subscribe(`${path}/frames/${from}`, (body) => this.#page(body as Page));
      this.#askAgainIn(UNANSWERED);
    } else {
      const wait = this.waits(header);
      if (wait === null) this.transport.close();
      else this.#retry = setTimeout(() => this.renew(), wait);
    }
  }

  #complete(): boolean {
    const header = this.#header;
    const all = this.settled(header) && this.#assembly.last >= header.frames;
    return this.#refused || (all && this.waits(header) === null);
  }

  #startSilence(): void {
    this.#silence ??= setTimeout(() => this.listener?.connection("lost"), SILENT);
  }

  #askAgainIn(wait: number): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.ask(), wait);
  }

  #page(page: Page): void {
    if (this.deliver(page.frames)) this.ask();
    else if (!this.#complete()) this.#askAgainIn(FRUITLESS);
  }

  #refuse(problem: Problem): void {
    this.#refused = true;
    this.#cancel();
    clearTimeout(this.#retry);
    this.transport.close();
    this.listener?.problem(problem);
  }
}
