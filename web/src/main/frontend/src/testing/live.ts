import type { LiveMessage } from "../player/driver/live";
import type { Transport } from "../player/driver/transport";
import type { AnyFrame, Header } from "../player/frames";
import { below, shuffled } from "./random";

const PAGE = 20;

interface Subscription {
  readonly destination: string;
  received(body: unknown): void;
}

/** A server that plays a recording, step by step, over a socket that drops, and loses and doubles messages. */
export class PlayingServer implements Transport {
  readonly requests: string[] = [];
  closed = false;
  #played: number;
  #over = false;
  #handlers: { up(): void; down(): void } | null = null;
  #socket = 0;
  #subscriptions: Subscription[] = [];

  constructor(
    private readonly whole: Header,
    private readonly frames: readonly AnyFrame[],
    private readonly next: () => number,
    private readonly trouble: number,
    played = 1,
  ) {
    this.#played = played;
  }

  open(handlers: { up(): void; down(): void }): void {
    this.#handlers = handlers;
    this.#connect();
  }

  subscribe(destination: string, received: (body: unknown) => void): () => void {
    this.requests.push(destination);
    const subscription = { destination, received };
    this.#subscriptions = [...this.#subscriptions, subscription];
    const answer = this.#answer(destination);
    if (answer !== null) this.#send(subscription, answer);
    return () => {
      this.#subscriptions = this.#subscriptions.filter((each) => each !== subscription);
    };
  }

  close(): void {
    this.closed = true;
    this.#handlers = null;
    this.#socket++;
    this.#subscriptions = [];
  }

  drop(): void {
    if (this.#socket === 0 || this.closed) return;
    this.#socket++;
    this.#subscriptions = [];
    this.#handlers?.down();
    setTimeout(() => this.#connect(), 500);
  }

  /** Plays so many events and tells of them. */
  play(events: number): void {
    const from = this.#played;
    this.#played = Math.min(from + events, this.frames.length);
    this.#tell({
      from: from + 1,
      frames: this.frames.slice(from, this.#played),
      over: false,
      viewers: 1,
      header: this.#header(),
    });
  }

  /** Plays on to the end, a few events at a time. */
  playOut(every: number): void {
    const timer = setInterval(() => {
      this.play(1 + below(this.next, 3));
      if (this.#played < this.frames.length) return;
      clearInterval(timer);
      this.end();
    }, every);
  }

  /** Goes no further. */
  end(): void {
    this.#over = true;
    this.#tell({ from: 0, frames: [], over: true, viewers: 1, header: this.#header() });
  }

  #tell(message: LiveMessage): void {
    for (const each of this.#subscriptions) {
      if (each.destination.startsWith("/topic/") && !this.#happens()) this.#send(each, message);
    }
  }

  #send({ received }: Subscription, body: unknown): void {
    const socket = this.#socket;
    const deliver = () => {
      if (socket === this.#socket) received(body);
    };
    if (this.#happens()) return;
    setTimeout(deliver, below(this.next, 60));
    if (this.#happens()) setTimeout(deliver, below(this.next, 300));
  }

  #connect(): void {
    if (!this.#handlers) return;
    this.#socket++;
    this.#handlers.up();
  }

  #happens(): boolean {
    return this.next() < this.trouble;
  }

  #header(): Header {
    const { chapters } = this.whole;
    return {
      ...this.whole,
      frames: this.#played,
      chapters: chapters
        .filter(({ from }) => from <= this.#played)
        .map((each) => ({ ...each, to: Math.min(each.to, this.#played) })),
      live: !this.#over,
      over: this.#played === this.frames.length,
    };
  }

  #answer(destination: string): unknown {
    if (!destination.startsWith("/app/")) return null;
    const from = /\/frames\/(\d+)$/.exec(destination)?.[1];
    if (from === undefined) return this.#header();
    const first = Number(from) - 1;
    const page = this.frames.slice(first, Math.min(first + PAGE, this.#played));
    const harmed = this.#happens() ? shuffled(page, this.next).slice(0, page.length - 1) : page;
    const last = page.at(-1)?.seq ?? 0;
    return { from: first + 1, frames: harmed, next: last < this.#played ? last + 1 : null };
  }
}
