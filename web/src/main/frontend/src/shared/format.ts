const two = (value: number): string => String(value).padStart(2, "0");

/** Seconds within a session as 20:10, or 1:20:10 from an hour on. */
export function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${two(minutes % 60)}:${two(Math.floor(seconds) % 60)}`;
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)}:${rest}`;
}

export const count = (amount: number, noun: string, plural = `${noun}s`): string =>
  `${amount} ${amount === 1 ? noun : plural}`;

/** BAR_RAISER_VETO as "bar raiser veto". */
export const plain = (code: string): string => code.toLowerCase().replaceAll("_", " ");

/** With a full stop, unless it ends by itself. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const decisions: Record<string, string> = { HIRE: "Hire", NO_HIRE: "No hire", HOLD: "Hold" };

export const decisionWord = (decision: string): string => decisions[decision] ?? capital(plain(decision));
