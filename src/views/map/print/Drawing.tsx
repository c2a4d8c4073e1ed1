import { useLayoutEffect, useRef } from "react";
import styles from "./sheets.module.css";

/** An SVG document in the page, read as XML: what is in it is drawn and never run. */
export function Drawing({ svg, width, height }: { svg: string; width: number; height: number }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    drawing.setAttribute("width", `${width}px`);
    drawing.setAttribute("height", `${height}px`);
    frame.current?.replaceChildren(document.importNode(drawing, true));
  }, [svg, width, height]);
  return <div ref={frame} className={styles.drawing} />;
}
