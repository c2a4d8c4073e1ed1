import { Fragment, useMemo } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { explainStanding } from "../../../reasoning/explainStanding.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { NO_FILTERS } from "../../../store/filters.ts";
import { PAGE_ROOM, Sheet } from "../../print/Sheet.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { citationLines } from "../../record/citationLine.ts";
import { codesOf, recordLabel } from "../../record/recordNames.ts";
import { SchoolName, SchoolSpine } from "../../record/SchoolSign.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { standingWordOf } from "../../record/standingWord.ts";
import { stepSentence } from "../inspector/stepSentence.ts";
import { type ArgumentTree, argumentTree } from "../list/argumentTree.ts";
import { drawnArgument } from "../list/drawnArgument.ts";
import type { ListLine } from "../list/ListLine.ts";
import { lineWords } from "../list/lineWords.ts";
import type { ChainOnPaper } from "./chainDrawing.ts";
import { Drawing } from "./Drawing.tsx";
import { paperBounds, pictureToSvg } from "./pictureToSvg.ts";
import styles from "./sheets.module.css";

/** A drawing takes at most this much of the page, in px. */
const MOST_HEIGHT = 430;
/** A chain is told to this depth: an argument deeper than that is not followed on paper. */
const MOST_LEVELS = 8;

/** One statement with all that holds it up and cuts it, in sentences, to be handed out. */
export function ChainSheet({ id, drawing }: { id: Id; drawing: ChainOnPaper }) {
  const { map, labelling } = drawing;
  const index = indexMap(map);
  const record = recordOf(index, "claims", id) ?? recordOf(index, "evidence", id);
  const tree = useMemo(() => argumentTree(drawnArgument(map, labelling, NO_FILTERS), id), [map, labelling, id]);
  const bounds = paperBounds(drawing.picture);
  const scale = Math.min(1, PAGE_ROOM.portrait.width / bounds.width, MOST_HEIGHT / bounds.height);
  const school = schoolOfClaim(map).get(id);
  const { sentence } = explainStanding(map, labelling, id);
  const onward = (index.inferencesFrom.get(id) ?? []).filter(({ to }) => index.entries.has(to));
  const [root] = tree.roots;
  const grounds = root ? tree.childrenOf(root) : [];
  const said = citationLines(map, recordOf(index, "claims", id)?.citations);
  return (
    <Sheet orientation="portrait">
      <SheetHead map={map} what={map.map.question} />
      <p className={styles.kind}>
        {school !== undefined && (
          <>
            <SchoolSpine map={map} school={school} />
            <SchoolName map={map} school={school} />
          </>
        )}
        <b>{codesOf(map).get(id)}</b>
      </p>
      <h2 className={styles.title}>{record?.text}</h2>
      {said !== "" && <p className={styles.notes}>{said}</p>}
      <p className={styles.why}>
        <StandingSign standing={standingWordOf(labelling, id)} size={13} /> {sentence}{" "}
        <small>On the sources entered so far.</small>
      </p>
      <Drawing svg={pictureToSvg(drawing)} width={bounds.width * scale} height={bounds.height * scale} />
      {!drawing.isWhole && (
        <p className={styles.notes}>
          Drawn: the nearest lines only. The whole chain has {drawing.chainSize} cards, too many to be read in a drawing
          of this size.
        </p>
      )}
      {grounds.length > 0 && (
        <>
          <h3 className={styles.heading}>What holds it up, and what cuts it</h3>
          <Steps map={map} labelling={labelling} tree={tree} lines={grounds} level={1} />
        </>
      )}
      {onward.length > 0 && (
        <>
          <h3 className={styles.heading}>What it bears on</h3>
          <ul className={styles.steps}>
            {onward.map((link) => (
              <li key={link.id}>
                <b>{stepSentence(map, link.id)}.</b> {recordLabel(map, link.to)}{" "}
                <span className={styles.notes}>{citationLines(map, link.citations) || "no note"}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <SheetFoot map={map} />
    </Sheet>
  );
}

interface StepsProps {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly tree: ArgumentTree;
  readonly lines: readonly ListLine[];
  readonly level: number;
}

function Steps({ map, labelling, tree, lines, level }: StepsProps) {
  return (
    <ul className={styles.steps}>
      {lines.map((line) => {
        const { sentence, text, standing, state, notes, elsewhere } = lineWords(map, labelling, tree, line);
        const beneath = level < MOST_LEVELS ? tree.childrenOf(line) : [];
        const link = "link" in line ? recordOf(indexMap(map), "inferences", line.link) : undefined;
        return (
          <li key={line.key}>
            <p className={line.kind === "document" ? styles.notes : undefined}>
              {line.kind === "document" ? sentence : <b>{sentence}.</b>} {text}{" "}
              {standing && line.kind !== "document" && <StandingSign standing={standing} size={10} />}
            </p>
            {link?.warrant !== undefined && line.kind === "step" && <p className={styles.warrant}>{link.warrant}</p>}
            <p className={styles.notes}>
              {[state, ...notes, elsewhere].filter(Boolean).map((note, at) => (
                <Fragment key={note}>
                  {at > 0 && " · "}
                  {note}
                </Fragment>
              ))}
            </p>
            {beneath.length > 0 && (
              <Steps map={map} labelling={labelling} tree={tree} lines={beneath} level={level + 1} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
