import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import type { MapDocument } from "../../../../model/mapDocument.ts";
import type { LayoutPicture } from "../../layout/LayoutPicture.ts";
import type { Painter } from "../../MapWorkers.ts";
import styles from "../MapCanvas.module.css";
import { CrowdScreen } from "./CrowdScreen.ts";
import type { FlatPicture } from "./FlatPicture.ts";
import type { Light, Looks } from "./looks.ts";
import { onPaletteChange, readPalette } from "./Palette.ts";

interface Props {
  readonly map: MapDocument;
  readonly picture: LayoutPicture;
  readonly flat: FlatPicture;
  readonly looks: Looks;
  readonly light: Light;
  readonly startPainter: () => Painter;
}

/** A crowded map, drawn on one canvas behind the cards that can be read. It moves with the view of React Flow. */
export function CrowdCanvas({ map, picture, flat, looks, light, startPainter }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const screen = useRef<CrowdScreen>(undefined);
  const shown = useRef<object>(undefined);
  const store = useStoreApi();
  const scene = useMemo(() => {
    const numbers = new Map(map.schools.map(({ id }, place) => [id, place + 1]));
    const lanes = picture.lanes.map(({ id, x, y, width, height }) => ({
      school: numbers.get(id) ?? 0,
      ...{ x, y, width, height },
    }));
    return { cards: flat.cards, lines: flat.lines, looks, lanes };
  }, [map, picture, flat, looks]);

  useEffect(() => {
    if (!canvas.current) return;
    const started = new CrowdScreen(canvas.current, startPainter());
    screen.current = started;
    shown.current = undefined;
    const move = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      started.move({ x, y, zoom, width, height });
      // What keeps its size on the screen is drawn this much larger; in steps, or each frame would restyle the cards.
      const unzoom = String(2 ** Math.max(0, Math.round(Math.log2(1 / zoom))));
      const host = canvas.current?.parentElement;
      if (host && host.style.getPropertyValue("--unzoom") !== unzoom) host.style.setProperty("--unzoom", unzoom);
    };
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) move();
    });
    move();
    return () => {
      stop();
      started.dismiss();
      screen.current = undefined;
    };
  }, [store, startPainter]);

  useEffect(() => {
    const host = canvas.current?.parentElement;
    if (!host) return;
    const read = () => screen.current?.showPalette(readPalette(host, map));
    read();
    return onPaletteChange(read);
  }, [map]);

  useEffect(() => {
    if (shown.current === scene) screen.current?.showLight(light);
    else screen.current?.showScene(scene, light);
    shown.current = scene;
  }, [scene, light]);

  return <canvas ref={canvas} className={styles.crowd} />;
}
