import { type TemplateResult, html, svg } from "lit";

/* Hair behind the face, then what lies in front of it; greys only, so that a vote never colours a person. */
interface Look {
  readonly behind: TemplateResult;
  readonly front?: TemplateResult;
}

const glasses = svg`<circle cx="20.3" cy="22.3" r="3" fill="none" stroke="currentColor" stroke-width="1.2" opacity=".8"/><circle cx="27.7" cy="22.3" r="3" fill="none" stroke="currentColor" stroke-width="1.2" opacity=".8"/><path d="M23.3 22h1.4" stroke="currentColor" stroke-width="1.2"/>`;

const looks: readonly Look[] = [
  { behind: svg`<circle cx="24" cy="16" r="11.5" fill="currentColor" opacity=".8"/>` },
  {
    behind: svg`<path d="M15 20c0-8 4-11 9-11s9 3 9 11c-2-4-4-5-9-5s-7 1-9 5z" fill="currentColor" opacity=".55"/>`,
  },
  {
    behind: svg`<path d="M14.5 27c-2-13 3-18.5 9.5-18.5S35.5 14 33.5 27z" fill="currentColor" opacity=".75"/><circle cx="24" cy="7.5" r="4" fill="currentColor" opacity=".75"/>`,
  },
  {
    behind: svg`<path d="M14 31V20c0-8 4-11.5 10-11.5S34 12 34 20v11z" fill="currentColor" opacity=".38"/>`,
  },
  {
    behind: svg`<path d="M14.5 24c-1-11 3-15.5 9.5-15.5S34.5 13 33.5 24z" fill="currentColor" opacity=".6"/>`,
    front: svg`<path d="M16 19c3 0 6-1 8-4 2 3 5 4 8 4l-1-5-7-4-7 4z" fill="currentColor" opacity=".6"/>`,
  },
  {
    behind: svg`<path d="M15.5 21c-1-9 4-12.5 8.5-12.5S33.5 12 32.5 21l-1.5-5c-4-1.5-10-1.5-14 0z" fill="currentColor" opacity=".85"/>`,
    front: glasses,
  },
  {
    behind: svg`<path d="M13.5 33c-1.5-16 1.5-25 10.5-25s12 9 10.5 25c-3-2-4-5-4-9h-13c0 4-1 7-4 9z" fill="currentColor" opacity=".7"/>`,
    front: svg`<path d="M16.5 18c5 0 9-2 11-5 1 2 2 4 4 5l-1-5-6-3.5-6 2z" fill="currentColor" opacity=".7"/>`,
  },
  {
    behind: svg`<path d="M14.5 26c-1-12 2.5-17.5 9.500-17.500S34.500 14 33.500 26z" fill="currentColor" opacity=".35"/>`,
  },
  {
    behind: svg`<path d="M14 22c0-10 3-13.5 8-13.5 8 0 12 3 12 9 0 2-.5 3.5-1 4.5-.5-4-3-6-7-6.5-4 .5-9 1.5-12 6.5z" fill="currentColor" opacity=".65"/>`,
    front: glasses,
  },
  {
    behind: svg`<path d="M12 36c-1-18 2-28 12-28s13 10 12 28c-4-2-5-6-5-12H17c0 6-1 10-5 12z" fill="currentColor" opacity=".5"/>`,
    front: svg`<path d="M16.5 19c.5-5 3-8 7.5-8s7 3 7.5 8c-4-1-5-3-7.5-5.5-2.5 2.5-3.5 4.5-7.5 5.5z" fill="currentColor" opacity=".5"/>`,
  },
];

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  }
  return value >>> 0;
}

/** Which look each of these people has: the same for the same people, and no two alike while looks last. */
export function castLooks(ids: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  const chosen = new Map<string, number>();
  for (const id of ids) {
    if (taken.size === looks.length) taken.clear();
    let look = hash(id) % looks.length;
    while (taken.has(look)) look = (look + 1) % looks.length;
    taken.add(look);
    chosen.set(id, look);
  }
  return chosen;
}

export function avatar(look: number): TemplateResult {
  const { behind, front } = looks[look % looks.length]!;
  return html`<svg class="av" viewBox="0 0 48 48" aria-hidden="true">
    <path d="M8 48c0-10 7-14.5 16-14.5S40 38 40 48z" fill="currentColor" opacity=".32"></path>
    ${behind}
    <path class="skin" d="M20.5 27h7v8h-7z"></path>
    <ellipse class="skin" cx="24" cy="22" rx="7.5" ry="9"></ellipse>
    ${front}
    <circle cx="20.5" cy="22.3" r="1.1" fill="currentColor"></circle>
    <circle cx="27.5" cy="22.3" r="1.1" fill="currentColor"></circle>
  </svg>`;
}
