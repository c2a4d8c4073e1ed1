import type { ReactNode } from "react";
import type { MapDocument } from "../../model/mapDocument.ts";
import type { Origin } from "../../store/mapStore.ts";
import { mapStore } from "../../store/mapStore.ts";
import styles from "./Sheet.module.css";

/** The title of the map, what this sheet shows of it, and which part of how many. */
export function SheetHead({ map, what, part }: { map: MapDocument; what: ReactNode; part?: string | undefined }) {
  return (
    <header className={styles.head}>
      <h1>{map.map.title}</h1>
      <p>{what}</p>
      {part !== undefined && <p className={styles.part}>{part}</p>}
    </header>
  );
}

/** Who made the map, from which file, printed when: a sheet may lie on a table long after. */
export function SheetFoot({ map, notes }: { map: MapDocument; notes?: readonly (string | false)[] }) {
  const { compiledBy, compiledOn, licence } = map.map;
  const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const parts = [
    ...(notes ?? []),
    `Compiled by ${compiledBy}, ${compiledOn}`,
    licence,
    sourceWords(mapStore.getState().open?.origin),
    `Printed ${today} from Gainsay`,
  ];
  return <footer className={styles.foot}>{parts.filter(Boolean).join(" · ")}</footer>;
}

function sourceWords(origin: Origin | undefined): string {
  if (origin?.kind === "file") return `File ${origin.name}`;
  // A long address, with all that is folded and filtered, nobody types from paper.
  const address = location.href.length > 110 ? location.href.replace(/\?.*$/, "") : location.href;
  return location.protocol.startsWith("http") ? address : (origin?.id ?? "");
}
