import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ALL_COMMANDS, commandGroups } from "../../src/commands/allCommands.ts";
import { OWN_KEYS } from "../../src/commands/ownKeys.ts";
import { offerScreenActions } from "../../src/commands/screenActions.ts";
import { openDocument } from "../../src/formats/document/openDocument.ts";
import { countFilters } from "../../src/store/filters.ts";
import { createMapStore } from "../../src/store/mapStore.ts";
import { openMap } from "../../src/store/openMap.ts";
import { fakeApp } from "./fakeApp.ts";

const opened = openDocument(readFileSync("data/sino-soviet-split.json"));
if (!opened.ok) throw new Error("the bundled map does not open");
const { map } = opened;

/** A store with the bundled map open, and what can be done in it. */
function desk() {
  const store = createMapStore();
  openMap(store, map, { kind: "bundled", id: "split" });
  const app = fakeApp();
  const possible = () =>
    commandGroups(store.getState())
      .flatMap(({ commands }) => commands)
      .filter(({ when }) => when(store.getState(), app));
  const does = (id: string) => {
    const command = possible().find((one) => one.id === id);
    if (!command) throw new Error(`${id} cannot be done now`);
    command.run(store, app);
  };
  return { store, app, does, can: (id: string) => possible().some((one) => one.id === id) };
}

const MODIFIERS = ["$mod", "Alt", "Control", "Meta", "Shift"];

describe("the commands", () => {
  it("share no id, no label and no key", () => {
    const store = createMapStore();
    openMap(store, map, { kind: "bundled", id: "split" });
    const all = commandGroups(store.getState()).flatMap(({ commands }) => commands);
    for (const names of [
      all.map(({ id }) => id),
      all.map(({ label }) => label),
      all.flatMap(({ keys }) => keys.map((key) => key.toLowerCase())),
    ])
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it("leave no key as the beginning of another's sequence", () => {
    const keys = ALL_COMMANDS.flatMap((command) => command.keys);
    const clashes = keys.filter((key) => keys.some((other) => other !== key && other.startsWith(`${key} `)));
    expect(clashes).toEqual([]);
  });

  it("press no key within a sequence that does something alone", () => {
    const keys = ALL_COMMANDS.flatMap((command) => command.keys);
    const clashes = keys.filter((key) => key.includes(" ") && key.split(" ").some((press) => keys.includes(press)));
    expect(clashes).toEqual([]);
  });

  it("take no key that screens, browsers or screen readers need", () => {
    const own = OWN_KEYS.flatMap(({ keys }) => keys.flatMap((row) => row.keys));
    // Escape selects nothing where no dialog or cell has taken it before.
    const needed = [...own.filter((key) => key !== "Escape"), "Tab", " ", "Home", "End", "PageUp", "PageDown"];
    const chords = ["$mod+c", "$mod+v", "$mod+x", "$mod+f", "$mod+p", "$mod+r", "$mod+t", "$mod+w", "$mod+l"];
    const keys = ALL_COMMANDS.flatMap((command) => command.keys);
    expect(keys.filter((key) => [...needed, ...chords].includes(key))).toEqual([]);
  });

  it("name their keys so that tinykeys reads them: known modifiers, then one key", () => {
    for (const key of ALL_COMMANDS.flatMap((command) => command.keys))
      for (const press of key.split(" ")) {
        const parts = press.split(/\b\+/u);
        expect(parts.at(-1)).toMatch(/^(?:.|[A-Z]\w+)$/u);
        for (const modifier of parts.slice(0, -1)) expect(MODIFIERS).toContain(modifier);
      }
  });

  it("that are bound to keys are those that palette and help sheet list", () => {
    const listed = commandGroups(createMapStore().getState()).flatMap(({ commands }) => commands);
    for (const command of ALL_COMMANDS) expect(listed).toContain(command);
  });
});

describe("a person can", () => {
  it("hide and show each school, and clear all filters", () => {
    const { store, does, can } = desk();
    expect(can("clear-filters")).toBe(false);
    for (const { id } of map.schools) does(`hide-schools-${id}`);
    expect(store.getState().filters.schools).toEqual(map.schools.map(({ id }) => id));
    does("hide-schools-realist");
    expect(store.getState().filters.schools).not.toContain("realist");
    does("hide-relations-rebuts");
    does("clear-filters");
    expect(countFilters(store.getState().filters)).toBe(0);
  });

  it("take up a lens and lay it down", () => {
    const { store, does, can } = desk();
    expect(can("lay-lens-down")).toBe(false);
    does("lens-cut");
    expect(can("lens-cut")).toBe(false);
    expect(store.getState().filters.lens).toBe("cut");
    does("lay-lens-down");
    expect(store.getState().filters.lens).toBeUndefined();
  });

  it("arrange the matrix only there, and group by document only evidence", () => {
    const { store, does, can } = desk();
    expect(can("matrix-rows-evidence")).toBe(false);
    does("go-to-matrix");
    expect(can("matrix-group-source")).toBe(false);
    store.setState(({ matrix }) => ({ matrix: { ...matrix, cell: { row: "a", column: "b" } } }));
    does("matrix-sort-date");
    expect(store.getState().matrix).toMatchObject({ sort: "date", cell: { row: "a" } });
    does("matrix-rows-evidence");
    expect(store.getState().matrix.cell).toBeUndefined();
    does("matrix-group-source");
    expect(store.getState().matrix).toMatchObject({ rows: "evidence", group: "source", sort: "date" });
  });

  it("open a file, change the theme, ask for help and for the guide", () => {
    const { store, app, does, can } = desk();
    does("open-file");
    expect(app.asked).toEqual(["choose file"]);
    expect(can("light-theme")).toBe(false);
    does("dark-theme");
    expect(can("light-theme")).toBe(true);
    store.setState({ screen: "matrix" });
    does("explain-signs");
    expect(store.getState().screen).toBe("map");
    does("skip-guide");
    expect(app.isGuideOpen()).toBe(false);
    does("show-help");
    expect(app.dialog()).toBe("help");
  });

  it("zoom where the screen that is shown offers it", () => {
    const { app, does, can } = desk();
    expect(can("zoom-in")).toBe(false);
    const withdraw = offerScreenActions({ zoomIn: () => app.asked.push("closer") });
    does("zoom-in");
    expect(app.asked).toEqual(["closer"]);
    expect(can("fit-map")).toBe(false);
    const withdrawNext = offerScreenActions({ fit: () => undefined });
    withdraw();
    expect(can("fit-map")).toBe(true);
    withdrawNext();
    expect(can("fit-map")).toBe(false);
  });

  it("ask whatever part of the screen can do it, of several that lay their actions", () => {
    const { can } = desk();
    const [view, menu] = [{ fit: () => undefined }, { printMap: () => undefined }];
    const withdrawals = [offerScreenActions(view), offerScreenActions(menu)];
    expect([can("fit-map"), can("print-map"), can("print-chain")]).toEqual([true, true, false]);
    withdrawals[0]?.();
    expect([can("fit-map"), can("print-map")]).toEqual([false, true]);
    withdrawals[1]?.();
    expect(can("print-map")).toBe(false);
  });
});
