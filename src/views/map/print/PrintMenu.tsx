import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { offerScreenActions } from "../../../commands/screenActions.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/glyphs.tsx";
import { recordCode } from "../../record/recordNames.ts";
import { useMapStore } from "../../useMapStore.ts";
import { chainDrawing, chainOfSelection, type DrawGraph } from "./chainDrawing.ts";
import styles from "./PrintMenu.module.css";
import type { PictureOnPaper } from "./pictureToSvg.ts";
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
  const printMap = () => print({ kind: "map" });
  const printChain = async () => {
    if (chain !== undefined)
      print({ kind: "chain", id: chain, drawing: await chainDrawing(map, labelling, chain, withdrawn, draw) });
  };
  // The palette does what this menu does now, whatever that depends on.
  useEffect(() => offerScreenActions({ printMap, ...(chain !== undefined && { printChain }) }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what the button opened
    <div className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button ref={button} small aria-expanded={isOpen} aria-controls={list} onClick={() => setOpen(!isOpen)}>
        Print
        <Glyph name="down" size={12} />
      </Button>
      <div id={list} className={styles.list} hidden={!isOpen}>
        <Button
          look="bare"
          onClick={() => {
            close();
            printMap();
          }}
        >
          {isList ? "This list" : "This map"}
        </Button>
        <Button
          look="bare"
          disabled={chain === undefined}
          onClick={() => {
            close();
            void printChain();
          }}
        >
          {chain === undefined ? "A chain: select a card first" : `The chain of ${recordCode(map, chain)}`}
        </Button>
      </div>
    </div>
  );
}
