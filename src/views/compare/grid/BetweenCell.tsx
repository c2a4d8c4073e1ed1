import type { CSSProperties } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Between, ClashGroup } from "../../../reasoning/compare/between.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import { clashWords, groupForce, targetWords } from "../words/compareWords.ts";
import styles from "./BetweenCell.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly between: Between;
  readonly selection: Id | undefined;
}

/** What lies between two neighbouring columns: where they agree, where they clash, and what both build on. */
export function BetweenCell({ map, labelling, between, selection }: Props) {
  return (
    <div className={styles.between}>
      {between.agreements.map((id) => (
        <p key={id} className={styles.agree} title={`Both hold ${codesOf(map).get(id)}: ${recordLabel(map, id)}`}>
          <i />
          <span>agree: {codesOf(map).get(id)}</span>
          <i />
        </p>
      ))}
      {between.clashes.map((group) => (
        <ClashLine key={group.target} map={map} labelling={labelling} between={between} group={group} />
      ))}
      {between.hinges.map((id) => (
        <HingeChip
          key={id}
          map={map}
          id={id}
          between={between}
          isSelected={selection === id}
          isWithdrawn={labelling.withdrawn.has(id)}
        />
      ))}
    </div>
  );
}

function ClashLine({
  map,
  labelling,
  between,
  group,
}: Pick<Props, "map" | "labelling" | "between"> & { group: ClashGroup }) {
  const { clashes, hitsFirst, hitsSecond } = group;
  const kind = clashes.every((one) => one.kind === "undercuts") ? "undercuts" : "rebuts";
  const sentences = clashes.map((clash) => clashWords(map, labelling, clash)).join("\n");
  return (
    <p className={styles.clash} data-kind={kind} data-force={groupForce(labelling, group)} title={sentences}>
      <i data-hit={hitsFirst || undefined} />
      <span>
        clash: {targetWords(map, between, group)}
        {clashes.length > 1 && <small> {clashes.length} times</small>}
      </span>
      <i data-hit={hitsSecond || undefined} />
    </p>
  );
}

/** A hinge, whose ends lie over both columns in the textures of their schools. */
function HingeChip({
  map,
  id,
  between,
  isSelected,
  isWithdrawn,
}: {
  map: MapDocument;
  id: Id;
  between: Between;
  isSelected: boolean;
  isWithdrawn: boolean;
}) {
  const looks = schoolLooks(map);
  const end = (school: Id) => {
    const { style, ...look } = lookAttributes(looks.get(school));
    return <i {...look} style={style as CSSProperties} />;
  };
  return (
    <p
      className={styles.hinge}
      data-claim={id}
      data-selected={isSelected || undefined}
      data-withdrawn={isWithdrawn || undefined}
      title={`Both build on ${codesOf(map).get(id)}: ${recordLabel(map, id)}`}
    >
      {end(between.first)}
      <span>
        <Glyph name="hinge" size={12} />
        <b>{codesOf(map).get(id)}</b> <span>{recordLabel(map, id)}</span>
      </span>
      {end(between.second)}
    </p>
  );
}
