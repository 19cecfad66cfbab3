const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

/** The seed as the server writes it, or null where the text is none: a whole number of 64 bits. */
export function seedIn(text: string): string | null {
  const digits = text.trim().replace(/^[+](?=\d)/, "");
  if (!/^-?\d{1,40}$/.test(digits)) return null;
  const seed = BigInt(digits);
  return seed < LOWEST || seed > HIGHEST ? null : String(seed);
}

/** Short enough to be told to somebody. */
export const anotherSeed = (random: number): string => String(2 + Math.floor(random * 9_998));
