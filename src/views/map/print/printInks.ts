/** The colours of paper: the light side of `src/app/tokens.css` on white, written out so that a drawing stands alone. */
import type { SchoolLook } from "../../record/schoolLook.ts";

export const INKS = {
  paper: "#ffffff",
  ink: "#1a1c22",
  ink2: "#43464e",
  ink3: "#5f5e58",
  edge: "#827e74",
  rule: "#bdb8aa",
  cites: "#8f8a7e",
} as const;

/** A school's hue in three strengths: lines and shapes, text, grounds. */
export interface HueInks {
  readonly line: string;
  readonly text: string;
  readonly wash: string;
}

export const HUE_INKS: Readonly<Record<string, HueInks>> = {
  blue: { line: "#0072b2", text: "#005787", wash: "#e5eef3" },
  vermillion: { line: "#d55e00", text: "#9c4300", wash: "#f7eadf" },
  green: { line: "#00946b", text: "#006349", wash: "#e2f0ea" },
  purple: { line: "#a2478a", text: "#7a2f66", wash: "#f4e8f0" },
  ochre: { line: "#9a7400", text: "#6e5200", wash: "#f3edd9" },
  sky: { line: "#0e8a9a", text: "#07606c", wash: "#e0f0f1" },
  rose: { line: "#c2395b", text: "#94233f", wash: "#f8e7ea" },
  slate: { line: "#6b6f7a", text: "#4a4e58", wash: "#e9eaec" },
};

const NEUTRAL = HUE_INKS.slate as HueInks;

/** The inks of a school; of none, neutral ones. A hue by degrees is the same circle as on the screen. */
export function inksOf(look: SchoolLook | undefined): HueInks {
  if (look?.degrees === undefined) return (look && HUE_INKS[look.hue]) ?? NEUTRAL;
  return {
    line: oklchToHex(0.55, 0.13, look.degrees),
    text: oklchToHex(0.42, 0.1, look.degrees),
    wash: oklchToHex(0.945, 0.018, look.degrees),
  };
}

/** Programs that read SVG know no oklch(). Method: https://bottosson.github.io/posts/oklab/; what sRGB lacks is clipped. */
function oklchToHex(lightness: number, chroma: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(toHex).join("")}`;
}

function toHex(channel: number): string {
  const bounded = Math.min(1, Math.max(0, channel));
  const gamma = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255)
    .toString(16)
    .padStart(2, "0");
}
