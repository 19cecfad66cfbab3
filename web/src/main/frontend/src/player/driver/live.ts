import type { AnyFrame, Header } from "../frames";
import { RecordingDriver } from "./recording";
import type { Transport } from "./transport";

/** Milliseconds after which a play is asked after though nothing has been told of it. */
const QUIET = 10_000;

/** What is told on `/topic/live/{id}`. */
export interface LiveMessage {
  readonly from: number;
  readonly frames: readonly AnyFrame[];
  /** Whether the play goes no further, at its end or not. */
  readonly over: boolean;
  readonly viewers: number;
  /** As it is after these frames; null where it is as it was, or comes with the frames after. */
  readonly header: Header | null;
}

/**
 * Pulls what there is of a recording and, while it is being played, follows it. What is told of it
 * goes into the same sequence as the pages, and comes with the header: the server knows chapters
 * and sessions, and each frame is handed out under a header that tells of it.
 */
export class LiveDriver extends RecordingDriver {
  #unfollow: (() => void) | null = null;
  /** Counts what has been heard, what the header is asked for after, and what it is known after. */
  #news = 0;
  #asked = -1;
  #known = -1;
  #header: Header | null = null;

  /** Also tells how many watch, this page among them. */
  constructor(
    transport: Transport,
    id: string,
    private readonly watching: (viewers: number) => void = () => {},
  ) {
    super(transport, id);
  }

  protected override up(): void {
    this.#forget();
    super.up();
  }

  protected override down(): void {
    this.#forget();
    super.down();
  }

  /** Subscriptions and answers do not outlive their socket, and a play goes on without it. */
  #forget(): void {
    if (this.#unfollow) this.#news++;
    this.#unfollow = null;
    this.#asked = -1;
  }

  protected override settled(header: Header | null): header is Header {
    return super.settled(header) && this.#known >= this.#news;
  }

  protected override waits(header: Header): number | null {
    return header.live ? QUIET : null;
  }

  protected override renew(): void {
    this.#news++;
    super.renew();
  }

  protected override mark(): number {
    this.#asked = this.#news;
    return this.#news;
  }

  protected override head(header: Header, mark: number): void {
    if (mark <= this.#known) return;
    this.#known = mark;
    if (mark === this.#asked) this.#asked = -1;
    if (header.live) {
      this.#follow();
    } else {
      this.#unfollow?.();
      this.#unfollow = null;
    }
    this.#take(header);
  }

  #take(header: Header): void {
    this.#header = header;
    this.replace(header);
  }

  #follow(): void {
    if (this.#unfollow) return;
    this.#unfollow = this.transport.subscribe(`/topic/live/${this.id}`, (body) =>
      this.#hear(body as LiveMessage),
    );
    // What happened since the header was written has not been told to anyone yet to come.
    this.#news++;
  }

  #hear(message: LiveMessage): void {
    if (!this.listener) return;
    this.watching(message.viewers);
    this.deliver(message.frames);
    if (!message.header || !this.#isNews(message.header)) return;
    // Nothing can be newer, so whatever was asked before need not be answered.
    this.#known = ++this.#news;
    this.#asked = -1;
    if (!message.header.live) {
      this.#unfollow?.();
      this.#unfollow = null;
    }
    this.#take(message.header);
  }

  /** Messages may come late, and twice. */
  #isNews({ frames, live }: Header): boolean {
    const known = this.#header;
    return !known || frames > known.frames || (frames === known.frames && known.live && !live);
  }
}
