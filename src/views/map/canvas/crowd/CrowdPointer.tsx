import { type RefObject, useEffect, useRef, useState } from "react";
import type { MapDocument } from "../../../../model/mapDocument.ts";
import { codesOf, recordLabel } from "../../../record/recordNames.ts";
import styles from "../MapCanvas.module.css";
import type { Hit } from "./useCrowd.ts";

interface Props {
  readonly map: MapDocument;
  readonly frame: RefObject<HTMLElement | null>;
  readonly hitAt: (event: { clientX: number; clientY: number }) => Hit | undefined;
}

/** Under the pointer the canvas answers as cards and lines do: it shows a hand, and says what it is that is too small to read. */
export function CrowdPointer({ map, frame, hitAt }: Props) {
  const [tip, setTip] = useState<{ text: string; x: number; y: number }>();
  const ask = useRef(hitAt);
  useEffect(() => {
    ask.current = hitAt;
  });
  useEffect(() => {
    const host = frame.current;
    if (!host) return;
    let turn = 0;
    const forget = () => {
      cancelAnimationFrame(turn);
      delete host.dataset.over;
      setTip(undefined);
    };
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(turn);
      const isOnPane = (event.target as Element).classList.contains("react-flow__pane");
      if (!isOnPane || event.buttons !== 0 || event.pointerType === "touch") {
        forget();
        return;
      }
      turn = requestAnimationFrame(() => {
        const hit = ask.current(event);
        if (!hit) {
          forget();
          return;
        }
        host.dataset.over = "card" in hit ? "card" : "line";
        const { left, top, width } = host.getBoundingClientRect();
        const x = Math.min(event.clientX - left + 14, width - 250);
        setTip({ text: textOf(map, hit), x, y: event.clientY - top + 16 });
      });
    };
    host.addEventListener("pointermove", onMove);
    host.addEventListener("pointerleave", forget);
    host.addEventListener("wheel", forget, { passive: true });
    return () => {
      forget();
      host.removeEventListener("pointermove", onMove);
      host.removeEventListener("pointerleave", forget);
      host.removeEventListener("wheel", forget);
    };
  }, [frame, map]);
  if (!tip) return null;
  return (
    <p className={styles.tip} aria-hidden="true" style={{ left: tip.x, top: tip.y }}>
      {tip.text}
    </p>
  );
}

function textOf(map: MapDocument, hit: Hit): string {
  if ("card" in hit) return [codesOf(map).get(hit.card), recordLabel(map, hit.card)].filter(Boolean).join(" ");
  if (hit.through) return `Through ${hit.through.length} folded ${hit.through.length === 1 ? "card" : "cards"}`;
  const label = recordLabel(map, hit.link);
  return label === hit.link ? "Documented in" : label;
}
