/** Small parts of SVG as text. */
import type { Face } from "./glyphWidths.ts";

/** Control characters and lone surrogates may stand in a map but not in XML. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML may hold it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
}

/** An element; attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value as string)}"`)
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const FAMILIES: Readonly<Record<Face, string>> = {
  serif: "'Source Serif 4 Variable','Source Serif 4',Charter,Georgia,serif",
  sans: "'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif",
  bold: "'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif",
};

/** A line of text. */
export function textLine(
  text: string,
  at: { readonly x: number; readonly y: number },
  look: { readonly face: Face; readonly size: number; readonly ink: string; readonly anchor?: "middle" | "end" },
): string {
  return tag(
    "text",
    {
      ...at,
      "font-family": FAMILIES[look.face],
      "font-size": look.size,
      "font-weight": look.face === "bold" ? 600 : undefined,
      fill: look.ink,
      "text-anchor": look.anchor,
    },
    escapeXml(text),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
