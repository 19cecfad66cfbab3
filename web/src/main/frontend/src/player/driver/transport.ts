/** The socket, reduced to what a driver needs of it. */
export interface Transport {
  open(handlers: { up(): void; down(): void }): void;
  /** Subscribes; the server answers a request with one message. Returns the way to unsubscribe. */
  subscribe(destination: string, received: (body: unknown) => void): () => void;
  close(): void;
}
