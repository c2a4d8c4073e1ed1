import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { choiceWanted } from "../../../commands/auditing.ts";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import type { RankedSource } from "../../../reasoning/audit/sourceRanking.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Glyph } from "../../../ui/glyphs.tsx";
import { FoundRecord } from "../../find/FoundRecord.tsx";
import { type FindKind, NOTHING_FOUND } from "../../find/search/FindEntry.ts";
import { foundSummary, headingOf } from "../../find/search/foundWords.ts";
import type { SearchMap } from "../../find/search/SearchMap.ts";
import { useFound } from "../../find/search/useFound.ts";
import { recordCode } from "../../record/recordNames.ts";
import { useLabelling } from "../../record/useLabelling.ts";
import styles from "./Chooser.module.css";

const NAME = "Withdraw a document, evidence, a claim or a step";
const searchNothing: SearchMap = async () => NOTHING_FOUND;
const KINDS: readonly FindKind[] = ["sources", "evidence", "claims", "inferences"];
/** Nothing in the list is marked until an arrow or the pointer marks it. */
const NONE_ACTIVE = -1;
/** So many documents are offered before anything is typed. */
const OFFERED = 12;

interface Props {
  readonly map: MapDocument;
  readonly withdrawn: readonly Id[];
  readonly ranking: readonly RankedSource[] | undefined;
  readonly searchMap: SearchMap;
}

interface Group {
  readonly title: string;
  readonly ids: readonly Id[];
}

/** What is withdrawn, each with a way back, and a field that finds more of it: any number, one after another. */
export function Chooser({ map, withdrawn, ranking, searchMap }: Props) {
  return (
    <>
      {withdrawn.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          aria-label={`Bring back ${nameOf(map, id)}`}
          title="Bring it back"
          onClick={() => toggleWithdrawn(mapStore, id)}
        >
          {nameOf(map, id)}
          <Glyph name="close" size={11} />
        </button>
      ))}
      <ChoiceField map={map} withdrawn={withdrawn} ranking={ranking} searchMap={searchMap} />
    </>
  );
}

/** A combobox: the focus stays in the field, arrows move through the list, Enter takes what is marked, else the first. */
function ChoiceField({ map, withdrawn, ranking, searchMap }: Props) {
  const ids = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [question, setQuestion] = useState("");
  const [wanted, setActive] = useState(NONE_ACTIVE);
  const input = useRef<HTMLInputElement>(null);
  const isWanted = useStore(choiceWanted, (state) => state.isWanted);
  useEffect(() => {
    if (!isWanted) return;
    choiceWanted.setState({ isWanted: false });
    input.current?.focus();
  }, [isWanted]);
  const setOpen = (opens: boolean) => {
    setIsOpen(opens);
    setQuestion("");
    setActive(NONE_ACTIVE);
  };
  const groups = useGroups(map, question, ranking, isOpen ? searchMap : searchNothing);
  const all = groups.list.flatMap((group) => group.ids);
  const active = Math.min(wanted, all.length - 1);
  const optionId = (place: number) => `${ids}-${place}`;
  useEffect(() => {
    if (isOpen && active >= 0) document.getElementById(`${ids}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, ids, isOpen]);
  const pick = (id: Id | undefined) => {
    if (id === undefined) return;
    toggleWithdrawn(mapStore, id);
    // The list lies over the answer.
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const isLast = key === "Backspace" && question === "" && withdrawn.length > 0;
    if (key === "Escape" && isOpen) {
      setOpen(false);
      event.stopPropagation();
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      if (isOpen && all.length > 0)
        setActive(key === "ArrowDown" ? (active + 1) % all.length : active > 0 ? active - 1 : all.length - 1);
      else setOpen(true);
    } else if (key === "Enter" && isOpen && groups.isSettled) pick(all[Math.max(active, 0)]);
    else if (isLast) pick(withdrawn.at(-1));
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the focus that leaves it
    <span
      className={styles.field}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={NAME}
        aria-expanded={isOpen && all.length > 0}
        aria-controls={isOpen ? `${ids}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        placeholder={withdrawn.length > 0 ? "and more…" : "a document, a claim…"}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={question}
        onChange={(event) => {
          setIsOpen(true);
          setQuestion(event.currentTarget.value);
          setActive(NONE_ACTIVE);
        }}
        onClick={() => isOpen || setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press in the list must not take the focus from the field
        <div className={styles.popover} onMouseDown={(event) => event.preventDefault()}>
          <p className="visually-hidden" role="status">
            {groups.status}
          </p>
          {groups.notice !== "" && <p className={styles.notice}>{groups.notice}</p>}
          <div role="listbox" id={`${ids}-list`} aria-label={NAME} aria-multiselectable="true" className={styles.list}>
            <Options
              map={map}
              groups={groups.list}
              words={groups.words}
              withdrawn={withdrawn}
              active={active}
              optionId={optionId}
              onPick={pick}
              onPoint={setActive}
            />
          </div>
        </div>
      )}
    </span>
  );
}

interface OptionsProps {
  readonly map: MapDocument;
  readonly groups: readonly Group[];
  readonly words: ReadonlySet<string>;
  readonly withdrawn: readonly Id[];
  readonly active: number;
  readonly optionId: (place: number) => string;
  readonly onPick: (id: Id) => void;
  readonly onPoint: (place: number) => void;
}

function Options({ map, groups, words, withdrawn, active, optionId, onPick, onPoint }: OptionsProps) {
  const labelling = useLabelling();
  let place = -1;
  return groups.map(({ title, ids }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
    <div key={title} role="group" aria-label={title}>
      <div className={styles.heading} aria-hidden="true">
        {title}
      </div>
      {ids.map((id) => {
        place += 1;
        const at = place;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of its list
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={id}
            id={optionId(at)}
            role="option"
            aria-selected={withdrawn.includes(id)}
            data-active={at === active || undefined}
            className={styles.option}
            onClick={() => onPick(id)}
            onPointerMove={() => onPoint(at)}
          >
            <FoundRecord map={map} labelling={labelling} id={id} words={words} />
            {withdrawn.includes(id) && <span className={styles.gone}>withdrawn</span>}
          </div>
        );
      })}
    </div>
  ));
}

/** What is offered: before anything is typed the documents on which most hangs, then what is found. */
function useGroups(
  map: MapDocument,
  question: string,
  ranking: readonly RankedSource[] | undefined,
  searchMap: SearchMap,
) {
  const isAsked = question.trim() !== "";
  const { found, isCurrent, failed } = useFound(map, isAsked ? question : "", searchMap);
  const list = useMemo((): Group[] => {
    if (!isAsked) {
      const sources = ranking ? ranking.map(({ source }) => source) : map.sources.map(({ id }) => id);
      const offered = sources.slice(0, OFFERED);
      return offered.length > 0 ? [{ title: "Documents on which most hangs", ids: offered }] : [];
    }
    return found.groups
      .filter(({ kind }) => KINDS.includes(kind))
      .map(({ kind, ids }) => ({ title: headingOf(kind), ids }));
  }, [map, isAsked, ranking, found]);
  const isEmpty = isAsked && isCurrent && list.length === 0;
  return {
    list,
    words: useMemo(() => new Set(isAsked ? found.words : []), [isAsked, found]),
    isSettled: !isAsked || isCurrent,
    status: isAsked && isCurrent && !failed ? foundSummary(found) : "",
    notice: failed
      ? "The search stopped, perhaps for want of memory."
      : isEmpty
        ? `Nothing that can be withdrawn answers “${question.trim()}”.`
        : "",
  };
}

/** What a chip says: a document's name, a code, a step by its ends. */
function nameOf(map: MapDocument, id: Id): string {
  return indexMap(map).entries.has(id) ? recordCode(map, id) : id;
}
