import type { Digest } from "../derive/digest";
import type { Scale } from "../derive/scale";
import type { View } from "./view";

interface Entry<T> {
  readonly size: number;
  readonly scale: Scale;
  readonly value: T;
}

/** What depends on all frames received and the axis alone is worked out once for them, however often it is drawn. */
export function kept<T>(work: (view: View) => T): (view: View) => T {
  const entries = new WeakMap<Digest, Entry<T>>();
  return (view) => {
    const { digest, scale } = view;
    const entry = entries.get(digest);
    if (entry?.size === digest.size && entry.scale === scale) return entry.value;
    const value = work(view);
    entries.set(digest, { size: digest.size, scale, value });
    return value;
  };
}
