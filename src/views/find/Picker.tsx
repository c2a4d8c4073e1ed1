import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Dialog } from "../../commands/appActions.ts";
import { Glyph } from "../../ui/glyphs.tsx";
import styles from "./Picker.module.css";
import { useModal } from "./useModal.ts";

/** What an option of the list takes to be one. */
export type OptionProps = Pick<
  ComponentProps<"div">,
  "id" | "role" | "aria-selected" | "className" | "onClick" | "onPointerMove"
>;

interface Props {
  readonly dialog: Dialog;
  /** The name of dialog, field and list. */
  readonly name: string;
  readonly placeholder: string;
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  /** How many options there are. */
  readonly count: number;
  /** Whether the options answer what stands in the field; until then Enter waits for them. */
  readonly isSettled: boolean;
  /** What a screen reader hears when the list changes. */
  readonly status: string;
  /** What stands where the list would be, or above it. */
  readonly notice?: ReactNode;
  /** Called with the place of the option after the dialog has closed. */
  readonly onPick: (place: number) => void;
  /** Draws the options in their groups. */
  readonly options: (propsOf: (place: number) => OptionProps) => ReactNode;
  readonly foot: (closeAnd: (next: () => void) => void) => ReactNode;
}

const PAGE = 6;

/**
 * A dialog with a field and a list that follows what is typed: a combobox. The focus stays in the field; the arrows
 * move through the list, Enter picks.
 */
export function Picker(props: Props) {
  const { name, question, count } = props;
  const modal = useModal(props.dialog);
  const ids = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(0);
  const [entered, setEntered] = useState(false);
  const active = Math.min(wanted, count - 1);
  const optionId = (place: number) => `${ids}-${place}`;
  const pick = (place: number) => modal.closeAnd(() => props.onPick(place));

  useEffect(() => {
    // At the first option the heading above it is shown too.
    if (active <= 0) list.current?.scrollTo({ top: 0 });
    else document.getElementById(`${ids}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, ids]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answer that Enter waited for is picked
  useEffect(() => {
    if (!entered || !props.isSettled) return;
    setEntered(false);
    if (active >= 0) pick(active);
  }, [entered, props.isSettled]);

  const onKeyDown = (event: KeyboardEvent) => {
    // While characters are being composed (Chinese, Japanese), Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (!props.isSettled) setEntered(true);
      else if (active >= 0) pick(active);
      return;
    }
    const step = stepOf(event.key, active, count);
    if (step === undefined || count === 0) return;
    event.preventDefault();
    setActive(step);
  };

  return (
    <dialog {...modal.props} className={styles.dialog} aria-label={name}>
      <div className={styles.sheet}>
        <div className={styles.field}>
          <Glyph name="find" size={16} />
          <input
            autoFocus
            role="combobox"
            aria-label={name}
            aria-expanded={count > 0}
            aria-controls={`${ids}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? optionId(active) : undefined}
            placeholder={props.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            value={question}
            onChange={(event) => {
              setActive(0);
              setEntered(false);
              props.onQuestion(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            className={styles.close}
            aria-label="Close"
            onClick={() => modal.closeAnd(() => undefined)}
          >
            <Glyph name="close" size={14} />
          </button>
        </div>
        <p className="visually-hidden" role="status">
          {props.status}
        </p>
        <div className={styles.body}>
          <div>{props.notice}</div>
          <div ref={list} role="listbox" id={`${ids}-list`} aria-label={name} className={styles.list}>
            {props.options((place) => ({
              id: optionId(place),
              role: "option",
              "aria-selected": place === active,
              className: styles.option,
              onClick: () => pick(place),
              onPointerMove: () => setActive(place),
            }))}
          </div>
        </div>
        {props.foot(modal.closeAnd)}
      </div>
    </dialog>
  );
}

function stepOf(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return (active - 1 + count) % count;
    case "PageDown":
      return Math.min(count - 1, active + PAGE);
    case "PageUp":
      return Math.max(0, active - PAGE);
    default:
      return undefined;
  }
}

/** Options under a heading. */
export function PickerGroup({
  title,
  more,
  children,
}: {
  title: string;
  more?: string | undefined;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
    <div role="group" aria-label={title}>
      <div className={styles.heading} aria-hidden="true">
        {title}
        {more !== undefined && <span>{more}</span>}
      </div>
      {children}
    </div>
  );
}
