/** How wide a label's text is drawn: measured where there is a canvas, else reckoned. */

const FONT = "12px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const RECKONED = 7;

const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

function fresh(text: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * RECKONED;
  canvas.font = FONT;
  return canvas.measureText(text).width;
}

export function measure(text: string): number {
  const width = known.get(text) ?? fresh(text);
  known.set(text, width);
  return width;
}
