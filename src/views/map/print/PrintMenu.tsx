import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { recordCode } from "../../record/recordNames.ts";
import { useMapStore } from "../../useMapStore.ts";
import { chainDrawing, chainOfSelection, type DrawGraph, paperGraph } from "./chainDrawing.ts";
import styles from "./PrintMenu.module.css";
import { lacksLines, type PictureOnPaper } from "./pictureToSvg.ts";
import { print } from "./printJob.ts";

interface Props {
  readonly paper: PictureOnPaper;
  readonly draw: DrawGraph;
}

/** What can be printed from here: the map as it is shown, or the chain of what is selected. */
export function PrintMenu({ paper, draw }: Props) {
  const { map, labelling, withdrawn } = paper;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const isList = useMapStore((state) => state.form === "list");
  const chain = useMapStore((state) => chainOfSelection(map, state.selection));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const printMap = async () => {
    close();
    if (isList || !lacksLines(paper)) return print({ kind: "map" });
    const { scene, picture } = paper;
    // Cards stay where the screen has them; only the lines are asked for.
    const graph = paperGraph(map, scene, { aspect: 1.3 }, picture.cards);
    return print({ kind: "map", paper: { ...paper, picture: await draw(graph, new AbortController().signal) } });
  };
  const printChain = async () => {
    close();
    if (chain !== undefined)
      print({ kind: "chain", id: chain, drawing: await chainDrawing(map, labelling, chain, withdrawn, draw) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what the button opened
    <div className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button ref={button} small aria-expanded={isOpen} aria-controls={list} onClick={() => setOpen(!isOpen)}>
        Print
        <Glyph name="down" size={12} />
      </Button>
      <div id={list} className={styles.list} hidden={!isOpen}>
        <Button look="bare" onClick={printMap}>
          {isList ? "This list" : "This map"}
        </Button>
        <Button look="bare" disabled={chain === undefined} onClick={printChain}>
          {chain === undefined ? "A chain: select a card first" : `The chain of ${recordCode(map, chain)}`}
        </Button>
      </div>
    </div>
  );
}
