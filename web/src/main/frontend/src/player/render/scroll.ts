/** Scrolls the pane alone, never the page: `scrollIntoView` would move both. */
export function followTranscript(pane: Element | null): void {
  if (pane) pane.scrollTop = pane.scrollHeight;
}

export function reveal(pane: Element | null, row: Element | null): void {
  if (!pane || !row) return;
  const box = pane.getBoundingClientRect();
  const at = row.getBoundingClientRect();
  if (at.top < box.top || at.bottom > box.bottom) {
    pane.scrollTop += at.top - box.top - (box.height - at.height) / 2;
  }
}
