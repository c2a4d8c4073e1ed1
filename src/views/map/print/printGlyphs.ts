/** The signs of `src/ui/glyphs.tsx` that stand on cards, as SVG text. A test holds the two together. */
import { tag } from "./svgText.ts";

const line = 'fill="none" stroke="currentColor"';

export const PRINT_GLYPHS = {
  supports: `<path d="M8 15.2V7" ${line} stroke-width="2"/><path d="M8 .8 13 8.6H3Z" fill="currentColor"/>`,
  rebuts: `<path d="M8 15.6v-3M8 10.4V3" ${line} stroke-width="2"/><path d="M1.6 2.2h12.8" ${line} stroke-width="2.8"/>`,
  undercuts: `<path d="M.6 5h4.2M11.2 5h4.2" ${line} stroke-width="1.5"/><circle cx="8" cy="5" r="3.3" ${line} stroke-width="1.7"/><path d="M8 9.4v.01M8 12.2v.01M8 15v.01" ${line} stroke-width="2.3" stroke-linecap="round"/>`,
  qualifies: `<path d="M8 15.2V9" ${line} stroke-width="1.6" stroke-dasharray="2 1.6"/><path d="M8 1.2 12.6 5 8 8.8 3.4 5Z" ${line} stroke-width="1.5" stroke-linejoin="round"/>`,
  stands: `<circle cx="8" cy="8" r="6.6" fill="currentColor"/>`,
  contested: `<circle cx="8" cy="8" r="6" ${line} stroke-width="1.7"/><path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor"/>`,
  falls: `<circle cx="8" cy="8" r="6" ${line} stroke-width="1.7"/><path d="M1.9 14.1 14.1 1.9" ${line} stroke-width="2"/>`,
  unsupported: `<circle cx="8" cy="8" r="6" ${line} stroke-width="2" stroke-dasharray="2.4 2.31"/>`,
  text: `<path d="M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h7" ${line} stroke-width="1.3"/>`,
  unseen: `<path d="M3 2h7l3 3v9H3z" ${line} stroke-width="1.3" stroke-dasharray="2 1.7"/>`,
} as const;

export type PrintGlyph = keyof typeof PRINT_GLYPHS;

/** A sign with its left upper corner at a place. */
export function printGlyph(name: PrintGlyph, x: number, y: number, size: number, ink: string): string {
  return tag("g", { transform: `translate(${x} ${y}) scale(${size / 16})`, color: ink }, PRINT_GLYPHS[name]);
}
