/** Scrolls the pane alone, never the page: `scrollIntoView` would move both. */
export function followTranscript(pane: Element | null): void {
  if (pane) pane.scrollTop = pane.scrollHeight;
}

function reveal(pane: Element | null, row: Element | null): void {
  if (!pane || !row) return;
  const box = pane.getBoundingClientRect();
  const at = row.getBoundingClientRect();
  if (at.top < box.top || at.bottom > box.bottom) {
    pane.scrollTop += at.top - box.top - (box.height - at.height) / 2;
  }
}

/** What is cited is seen on the board, and who speaks and who was moved in a panel that scrolls. */
export function revealCurrent(root: ParentNode): void {
  reveal(root.querySelector(".board .scroll"), root.querySelector(".board .cur"));
  const seats = root.querySelector(".seats.dense");
  if (!seats) return;
  for (const who of ["speaking", "moved"]) reveal(seats, root.querySelector(`.seat.${who}`));
}
