const widths = new Map<string, number>();
/** Names of a few maps; then all are measured anew. */
const KEPT = 30_000;
let pen: CanvasRenderingContext2D | null | undefined;

/**
 * How wide a text is, in px.
 * @param font as CSS has it, with a size in px
 */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width !== undefined) return width;
  if (widths.size >= KEPT) widths.clear();
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen) pen.font = font;
  // Without a canvas an average letter must do.
  width = pen ? pen.measureText(text).width : text.length * 7;
  widths.set(key, width);
  return width;
}
