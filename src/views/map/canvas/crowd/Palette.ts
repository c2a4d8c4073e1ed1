/** The colours of the design as the page shows them now: resolved for the theme, for the canvas that knows no tokens. */
import type { Id } from "../../../../model/id.ts";
import type { MapDocument } from "../../../../model/mapDocument.ts";
import { lookAttributes, schoolLooks } from "../../../record/schoolLook.ts";

const TOKENS = [
  "paper",
  "sheet",
  "lift",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-2",
  "control",
  "dim-line",
  "mark",
  "mark-2",
  "mark-edge",
  "attack",
  "cites",
] as const;

/** In forced colours the page has only the system's; what a token stands for then. */
const FORCED: Readonly<Record<(typeof TOKENS)[number], string>> = {
  paper: "Canvas",
  sheet: "Canvas",
  lift: "Canvas",
  ink: "CanvasText",
  "ink-2": "CanvasText",
  "ink-3": "CanvasText",
  rule: "GrayText",
  "rule-2": "CanvasText",
  control: "CanvasText",
  "dim-line": "GrayText",
  mark: "Highlight",
  "mark-2": "Canvas",
  "mark-edge": "Highlight",
  attack: "CanvasText",
  cites: "CanvasText",
};

export interface Palette {
  readonly tokens: Readonly<Record<(typeof TOKENS)[number], string>>;
  /** By the number of the school in the map, from 1; 0 is no school. */
  readonly hues: readonly { readonly line: string; readonly wash: string }[];
}

/**
 * Reads the colours off the page.
 * @param host an element of the map, under which a probe may stand for a moment
 */
export function readPalette(host: HTMLElement, map: MapDocument): Palette {
  const isForced = matchMedia("(forced-colors: active)").matches;
  const probe = document.createElement("i");
  probe.style.cssText = "display:none;forced-color-adjust:none";
  host.append(probe);
  const resolve = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const tokens = Object.fromEntries(
    TOKENS.map((token) => [token, resolve(isForced ? FORCED[token] : `var(--${token})`)]),
  ) as Palette["tokens"];
  const looks = schoolLooks(map);
  const hueOf = (school: Id | undefined) => {
    const attributes = lookAttributes(school === undefined ? undefined : looks.get(school));
    probe.dataset.hue = attributes["data-hue"];
    probe.style.setProperty("--degrees", String((attributes.style as Record<string, unknown>)?.["--degrees"] ?? 0));
    return {
      line: resolve(school === undefined ? "var(--rule-2)" : "var(--h)"),
      wash: resolve(isForced ? "Canvas" : "color-mix(in srgb, var(--hw) 55%, var(--paper))"),
    };
  };
  const hues = [undefined, ...map.schools.map(({ id }) => id)].map(hueOf);
  probe.remove();
  return { tokens, hues };
}

/** Calls back whenever the page's colours may have changed. */
export function onPaletteChange(changed: () => void): () => void {
  const themes = new MutationObserver(changed);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    themes.disconnect();
    for (const query of queries) query.removeEventListener("change", changed);
  };
}
