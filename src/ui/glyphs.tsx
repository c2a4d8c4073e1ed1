/** The signs of the design, drawn once. All take the colour of the text around them. */
import type { ReactElement } from "react";

const stroke = { fill: "none", stroke: "currentColor" } as const;

const DRAWINGS = {
  supports: (
    <>
      <path d="M8 15.2V7" {...stroke} strokeWidth="2" />
      <path d="M8 .8 13 8.6H3Z" fill="currentColor" />
    </>
  ),
  rebuts: (
    <>
      <path d="M8 15.6v-3M8 10.4V3" {...stroke} strokeWidth="2" />
      <path d="M1.6 2.2h12.8" {...stroke} strokeWidth="2.8" />
    </>
  ),
  undercuts: (
    <>
      <path d="M.6 5h4.2M11.2 5h4.2" {...stroke} strokeWidth="1.5" />
      <circle cx="8" cy="5" r="3.3" {...stroke} strokeWidth="1.7" />
      <path d="M8 9.4v.01M8 12.2v.01M8 15v.01" {...stroke} strokeWidth="2.3" strokeLinecap="round" />
    </>
  ),
  qualifies: (
    <>
      <path d="M8 15.2V9" {...stroke} strokeWidth="1.6" strokeDasharray="2 1.6" />
      <path d="M8 1.2 12.6 5 8 8.8 3.4 5Z" {...stroke} strokeWidth="1.5" strokeLinejoin="round" />
    </>
  ),
  attests: (
    <>
      <path d="M8 12V1" {...stroke} strokeWidth="1.2" />
      <rect x="5.6" y="10.8" width="4.8" height="4.4" fill="currentColor" />
    </>
  ),
  hinge: (
    <>
      <path d="M1 3v10l7-5Z" fill="currentColor" />
      <path d="M15 3v10L8 8Z" {...stroke} strokeWidth="1.5" strokeLinejoin="round" />
    </>
  ),
  stands: <circle cx="8" cy="8" r="6.6" fill="currentColor" />,
  contested: (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} strokeWidth="1.7" />
      <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
    </>
  ),
  falls: (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} strokeWidth="1.7" />
      <path d="M1.9 14.1 14.1 1.9" {...stroke} strokeWidth="2" />
    </>
  ),
  unsupported: <circle cx="8" cy="8" r="6" {...stroke} strokeWidth="2" strokeDasharray="2.4 2.31" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="3" fill="currentColor" />
      <path
        d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13"
        {...stroke}
        strokeWidth="1.3"
      />
    </>
  ),
  moon: <path d="M12.8 10.2A5.8 5.8 0 0 1 5.8 3.2a5.4 5.4 0 1 0 7 7Z" fill="currentColor" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.4" {...stroke} strokeWidth="1.4" />
      <path d="m10.3 10.3 4 4" {...stroke} strokeWidth="1.4" />
    </>
  ),
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" {...stroke} strokeWidth="1.4" />,
  plus: <path d="M8 2.5v11M2.5 8h11" {...stroke} strokeWidth="1.5" />,
  minus: <path d="M2.5 8h11" {...stroke} strokeWidth="1.5" />,
  back: <path d="M10.5 3.5 6 8l4.5 4.5" {...stroke} strokeWidth="1.5" />,
  down: <path d="m4 6 4 4 4-4" {...stroke} strokeWidth="1.5" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" {...stroke} strokeWidth="1.5" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" {...stroke} strokeWidth="1.3" />,
  warn: (
    <>
      <path d="M8 2 15 14H1Z" {...stroke} strokeWidth="1.4" strokeLinejoin="round" />
      <path d="M8 6.5v3.6M8 11.6v1" {...stroke} strokeWidth="1.5" />
    </>
  ),
  text: <path d="M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h7" {...stroke} strokeWidth="1.3" />,
  unseen: <path d="M3 2h7l3 3v9H3z" {...stroke} strokeWidth="1.3" strokeDasharray="2 1.7" />,
  load: <path d="M8 10.5V2M4.6 5.2 8 1.8l3.4 3.4M2 10.5v3.5h12v-3.5" {...stroke} strokeWidth="1.5" />,
  save: <path d="M8 1.8v8.4M4.6 6.8 8 10.4l3.4-3.6M2 10.5v3.5h12v-3.5" {...stroke} strokeWidth="1.5" />,
  more: <path d="M3 8v.01M8 8v.01M13 8v.01" {...stroke} strokeWidth="2.6" strokeLinecap="round" />,
  filter: <path d="M2 4h12M4.5 8h7M6.5 12h3" {...stroke} strokeWidth="1.5" />,
  fit: <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" {...stroke} strokeWidth="1.4" />,
} as const satisfies Record<string, ReactElement>;

export type GlyphName = keyof typeof DRAWINGS;

/** A sign beside words; it is silent for screen readers, since the words say the same. */
export function Glyph({ name, size = 16 }: { name: GlyphName; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16" style={{ flex: "none" }}>
      {DRAWINGS[name]}
    </svg>
  );
}

/** The mark of the product: an undercut. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" style={{ flex: "none" }}>
      <path d="M2.5 8h6.6M14.9 8h6.6" stroke="currentColor" strokeWidth="2.2" />
      <circle cx="12" cy="8" r="3.5" {...stroke} strokeWidth="2.2" />
      <path d="M12 14.8v.01M12 18.6v.01M12 22.4v.01" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
