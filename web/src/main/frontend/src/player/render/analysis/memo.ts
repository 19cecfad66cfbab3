/** What is derived from a thing, worked out once for as long as the thing is there. */
export function memo<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const held = known.get(key) ?? { value: derive(key) };
    known.set(key, held);
    return held.value;
  };
}
