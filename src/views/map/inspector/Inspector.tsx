import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { scholarLabel } from "../../../model/personName.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { focusCard } from "../../find/search/focusCard.ts";
import { codesOf } from "../../record/recordNames.ts";
import { Remarks } from "../../record/remarks/Remarks.tsx";
import { SchoolBadge } from "../../record/SchoolSign.tsx";
import { useMapStore } from "../../useMapStore.ts";
import styles from "./Inspector.module.css";
import { SourcePanel } from "./SourcePanel.tsx";
import { ClaimPanel, EvidencePanel, StatementKind } from "./StatementPanel.tsx";
import { StepPanel } from "./StepPanel.tsx";
import { SummaryPanel } from "./SummaryPanel.tsx";
import { VoicePanel } from "./VoicePanel.tsx";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  /** Schools that have a lane. */
  readonly schools: readonly Id[];
}

/** Everything known of what is selected; with nothing selected, how the explanations stand. */
export function Inspector({ map, labelling, schools }: Props) {
  const selection = useMapStore((state) => state.selection);
  const entry = selection === undefined ? undefined : indexMap(map).entries.get(selection);
  if (selection === undefined || !entry)
    return (
      <div className={styles.inspector}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label="Summary">
          <SummaryPanel map={map} labelling={labelling} schools={schools} />
        </section>
        <div className={styles.actions}>
          <Button look="primary" onClick={() => mapStore.setState({ screen: "matrix" })}>
            Open the matrix
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.inspector}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section key={selection} className={styles.scroll} tabIndex={0} aria-label="Selected record">
        <div className={styles.kind}>
          <Kind map={map} id={selection} />
          <button
            type="button"
            className={styles.close}
            onClick={() => {
              select(mapStore, undefined);
              focusCard(selection);
            }}
            aria-label="Close, select nothing"
          >
            <Glyph name="close" size={14} />
          </button>
        </div>
        <Panel map={map} labelling={labelling} id={selection} />
        <Remarks id={selection} />
      </section>
      <Actions map={map} id={selection} />
    </div>
  );
}

function Kind({ map, id }: { map: MapDocument; id: Id }) {
  const entry = indexMap(map).entries.get(id);
  const code = codesOf(map).get(id);
  switch (entry?.section) {
    case "claims":
      return (
        <StatementKind
          map={map}
          id={id}
          code={code}
          noun={entry.record.kind === "explanation" ? "explanation" : "claim"}
        />
      );
    case "evidence":
      return <StatementKind map={map} id={id} code={code} noun="evidence" />;
    case "sources":
      return (
        <>
          <Glyph name={entry.record.custom.unseen ? "unseen" : "text"} size={14} />
          document
        </>
      );
    case "inferences":
      return (
        <>
          <Glyph name={entry.record.kind} size={14} />
          step
        </>
      );
    case "schools":
      return (
        <>
          <SchoolBadge map={map} school={id} />
          school
        </>
      );
    default:
      return <>{entry?.section}</>;
  }
}

function Panel({ map, labelling, id }: { map: MapDocument; labelling: Labelling; id: Id }) {
  const index = indexMap(map);
  const entry = index.entries.get(id);
  switch (entry?.section) {
    case "claims":
      return <ClaimPanel map={map} labelling={labelling} claim={entry.record} />;
    case "evidence":
      return <EvidencePanel map={map} labelling={labelling} evidence={entry.record} />;
    case "sources":
      return <SourcePanel map={map} source={entry.record} />;
    case "inferences":
      return <StepPanel map={map} labelling={labelling} link={entry.record} />;
    case "schools":
      return (
        <VoicePanel
          map={map}
          id={id}
          title={entry.record.name}
          summary={entry.record.summary}
          explanation={entry.record.explanation}
        />
      );
    case "scholars":
      return <VoicePanel map={map} id={id} title={scholarLabel(map, entry.record)} />;
    case "episodes":
      return (
        <>
          <h2 className={styles.title}>{entry.record.label}</h2>
          <p className={styles.lead}>{entry.record.summary}</p>
        </>
      );
    default:
      return <p className={styles.lead}>This record is not part of the argument.</p>;
  }
}

/** What can be done with the selected record: withdraw it, see it in the matrix. */
function Actions({ map, id }: { map: MapDocument; id: Id }) {
  const withdrawn = useMapStore((state) => state.withdrawn.includes(id));
  const section = indexMap(map).entries.get(id)?.section;
  const canWithdraw =
    section === "claims" || section === "evidence" || section === "sources" || section === "inferences";
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={() => mapStore.setState({ screen: "matrix" })}>
        Open the matrix
      </Button>
      {canWithdraw && (
        <Button onClick={() => toggleWithdrawn(mapStore, id)} aria-pressed={withdrawn}>
          {withdrawn ? "Bring it back" : "What if it went?"}
        </Button>
      )}
    </div>
  );
}
