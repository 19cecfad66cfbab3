/** What of a play is read aloud by a screen reader. */
export type Speak = "everything" | "matters" | "nothing";

/** What a viewer chose for good, on this machine. */
export interface Settings {
  /** Keys of one character, which speech input can press by accident. */
  readonly characterKeys: boolean;
  readonly speak: Speak;
  readonly stopsAtChapters: boolean;
}

const KEY = "hireloop-player";
const DEFAULT: Settings = { characterKeys: true, speak: "everything", stopsAtChapters: false };

const isSpeak = (value: unknown): value is Speak =>
  value === "everything" || value === "matters" || value === "nothing";

/** Whatever was stored, by whatever version; storage may be shut. */
export function settingsKept(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Record<keyof Settings, unknown>>;
    return {
      characterKeys: kept.characterKeys !== false,
      speak: isSpeak(kept.speak) ? kept.speak : DEFAULT.speak,
      stopsAtChapters: kept.stopsAtChapters === true,
    };
  } catch {
    return DEFAULT;
  }
}

export function keep(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They hold for this page alone.
  }
}
