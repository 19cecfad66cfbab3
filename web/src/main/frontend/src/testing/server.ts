import type { Transport } from "../player/driver/transport";
import type { AnyFrame, Header } from "../player/frames";
import { below, shuffled } from "./random";

const PAGE = 20;

/** A server whose answers come shuffled, twice, cut short, late or not at all, and whose socket drops. */
export class UnreliableServer implements Transport {
  readonly requests: string[] = [];
  #handlers: { up(): void; down(): void } | null = null;
  #connected = false;

  constructor(
    private readonly header: Header,
    private readonly frames: readonly AnyFrame[],
    private readonly next: () => number,
    private readonly trouble: number,
  ) {}

  open(handlers: { up(): void; down(): void }): void {
    this.#handlers = handlers;
    this.#connect();
  }

  subscribe(destination: string, received: (body: unknown) => void): () => void {
    this.requests.push(destination);
    const body = this.#answer(destination);
    let wanted = true;
    const deliver = () => {
      if (wanted && this.#connected) received(body);
    };
    if (body !== null && !this.#happens()) {
      setTimeout(deliver, below(this.next, 50));
      if (this.#happens()) setTimeout(deliver, below(this.next, 200));
    }
    if (this.#happens()) setTimeout(() => this.drop(), below(this.next, 60));
    return () => {
      // A reply already on its way still comes through, as it may on a real socket.
      wanted = this.#happens();
    };
  }

  close(): void {
    this.#connected = false;
    this.#handlers = null;
  }

  drop(): void {
    if (!this.#connected) return;
    this.#connected = false;
    this.#handlers?.down();
    setTimeout(() => this.#connect(), 500);
  }

  get closed(): boolean {
    return this.#handlers === null;
  }

  #connect(): void {
    if (!this.#handlers || this.#connected) return;
    this.#connected = true;
    this.#handlers.up();
  }

  #happens(): boolean {
    return this.next() < this.trouble;
  }

  #answer(destination: string): unknown {
    const from = /\/frames\/(\d+)$/.exec(destination)?.[1];
    if (destination.startsWith("/user/")) return null;
    if (from === undefined) return this.header;
    const page = this.frames.slice(Number(from) - 1, Number(from) - 1 + PAGE);
    const last = page.at(-1)?.seq ?? 0;
    const next = last < this.frames.length ? last + 1 : null;
    return { from: Number(from), frames: this.#harm(page), next };
  }

  #harm(page: readonly AnyFrame[]): AnyFrame[] {
    let harmed = [...page];
    if (this.#happens()) harmed = shuffled(harmed, this.next);
    if (this.#happens()) harmed = [...harmed, ...harmed.slice(0, 5)];
    if (this.#happens()) harmed.splice(below(this.next, harmed.length), 1 + below(this.next, 8));
    return harmed;
  }
}
