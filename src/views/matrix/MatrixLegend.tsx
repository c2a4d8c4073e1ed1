import type { MapDocument } from "../../model/mapDocument.ts";
import { Glyph } from "../../ui/glyphs.tsx";
import { lookAttributes, schoolLooks } from "../record/schoolLook.ts";
import { CellChip } from "./grid/CellChip.tsx";
import styles from "./MatrixLegend.module.css";
import type { CellSigns, Sign, SignKind } from "./table/cellSigns.ts";
import type { MatrixTable } from "./table/matrixTable.ts";

/** The signs of the matrix and their words. */
export function MatrixLegend({ map, table }: { map: MapDocument; table: MatrixTable }) {
  const school = table.groups.find((group) => group.school !== undefined)?.school;
  const look = lookAttributes(school === undefined ? undefined : schoolLooks(map).get(school));
  const key = (words: string, ...signs: CellSigns[]) => (
    <li>
      {signs.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <CellChip key={at} signs={cell} />
      ))}
      {words}
    </li>
  );
  return (
    <ul className={styles.legend} aria-label="Signs" {...look}>
      {key("supports", { supports: sign("supports", 1) })}
      {key("rebuts", { attacks: sign("rebuts", 1) })}
      {key("undercuts", { attacks: sign("undercuts", 1) })}
      {key("both", { supports: sign("supports", 1), attacks: sign("undercuts", 1) })}
      {key("silent", {})}
      {key("number: steps of the shortest chain", { supports: sign("supports", 3) })}
      {key("paler: two steps or more", { supports: sign("supports", 2) }, { attacks: sign("rebuts", 2) })}
      {key(
        "half: contested",
        { supports: sign("supports", 1, "contested") },
        { attacks: sign("rebuts", 1, "contested") },
      )}
      {key("struck: broken", { supports: sign("supports", 1, "broken") }, { attacks: sign("rebuts", 1, "broken") })}
      <li>
        <Glyph name="hinge" size={13} /> hinge: rival schools build on it
      </li>
      <li className={styles.more}>
        <details>
          <summary>How to read it</summary>
          <p>
            <b>The number</b> in a cell counts the steps of the shortest chain from the row to the column; press the
            cell for every chain in words. <b>Diagnosticity</b> shows what a row does to each school: letters at the
            open dot ○ are schools that it hurts, at the filled dot ● schools that it helps, after ± both; the longer
            the line between them, the better the row tells the schools apart. Struck letters: the chain is broken.{" "}
            <b>Sorted by diagnosticity</b>, rows that help some columns and hurt others come first, then rows that do
            only one of the two and are silent on the rest. For that order every chain counts, in force or not, and a
            column that a row both helps and hurts counts as neither; line and letters show only what is in force. So a
            row may rank lower, or higher, than its line suggests. <b>Rows in force</b> leaves out chains that are
            broken or contested, and withdrawn rows. <b>Against</b> counts rows that hit the explanation directly and
            rows that hit something it rests on: it may stand with many of the second kind.
          </p>
        </details>
      </li>
    </ul>
  );
}

function sign(kind: SignKind, steps: number, state: Sign["chain"]["state"] = "in-force"): Sign {
  return {
    kind,
    steps,
    chain: { sign: kind === "supports" ? "+" : "-", path: [], steps: [], notStated: [], state, basis: "stated" },
  };
}
