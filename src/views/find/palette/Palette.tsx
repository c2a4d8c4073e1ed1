import { useState } from "react";
import type { AppActions } from "../../../commands/appActions.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { useMapStore } from "../../useMapStore.ts";
import { KeyCaps } from "../KeyCaps.tsx";
import { type OptionProps, Picker, PickerGroup } from "../Picker.tsx";
import { PickerFoot } from "../PickerFoot.tsx";
import styles from "./Palette.module.css";
import { filterCommands, type PaletteItem, possibleCommands } from "./paletteItems.ts";

/** Everything that can be done now, by name. */
export function Palette({ app }: { app: AppActions }) {
  // A change of the map draws the list anew; what is in view decides what is on it.
  useMapStore((state) => state);
  const [question, setQuestion] = useState("");
  const items = filterCommands(possibleCommands(app.stateInView(), app), question);
  const isFiltered = question.trim() !== "";
  const titles = [...new Set(items.map(({ group }) => group))];
  return (
    <Picker
      dialog="palette"
      name="Commands"
      placeholder="What do you want to do?"
      question={question}
      onQuestion={setQuestion}
      count={items.length}
      isSettled
      status={isFiltered ? `${items.length} ${items.length === 1 ? "command" : "commands"}.` : ""}
      notice={
        items.length === 0 && (
          <p className={styles.nothing}>No command is called that. Try “matrix”, “hide” or “zoom”.</p>
        )
      }
      onPick={(place) => items[place]?.command.run(mapStore, app)}
      options={(propsOf) => {
        const option = (item: PaletteItem) => (
          <CommandOption
            key={item.command.id}
            item={item}
            isFiltered={isFiltered}
            props={propsOf(items.indexOf(item))}
          />
        );
        // While one types, the best comes first, whatever heading it stands under.
        if (isFiltered) return items.map(option);
        return titles.map((title) => (
          <PickerGroup key={title} title={title}>
            {items.filter(({ group }) => group === title).map(option)}
          </PickerGroup>
        ));
      }}
      foot={(closeAnd) => <PickerFoot does="does it" closeAnd={closeAnd} hasPalette={false} />}
    />
  );
}

function CommandOption({ item, isFiltered, props }: { item: PaletteItem; isFiltered: boolean; props: OptionProps }) {
  return (
    <div {...props}>
      <div className={styles.command}>
        <span className={styles.label}>{item.command.label}</span>
        {isFiltered && <span className={styles.group}>{item.group}</span>}
        <KeyCaps keys={item.command.keys} most={1} />
      </div>
    </div>
  );
}
