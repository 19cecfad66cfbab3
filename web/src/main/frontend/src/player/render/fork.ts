import type { Player } from "../api";
import type { Host } from "../host";

/** Takes a fork of the recording and goes to where it plays on; rejects with a Refusal. */
export async function takeFork(
  { fork, address }: Host,
  { snapshot }: Player,
  at: number,
  set: readonly string[],
): Promise<void> {
  if (!fork || !address || !snapshot.header) return;
  const { id } = await fork(snapshot.header.id, at, set);
  location.assign(`${address(id, Math.max(1, at))}&play`);
}
