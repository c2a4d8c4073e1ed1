/** Saved views: a screen with its settings under a name, several of them in an order a walk through the argument. */
import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import type { View } from "../model/view.ts";
import { querySettings, settingsToQuery } from "./address.ts";
import { edit } from "./edit.ts";
import { freshId } from "./edits/freshId.ts";
import { withChanges, withoutRecord, withRecord } from "./edits/records.ts";
import { type MapStore, SCREENS, type Settings } from "./mapStore.ts";

/**
 * Saves what is on the screen now as a view at the end of the walk.
 * @returns its id
 * @throws an Error where no map is open
 */
export function saveView(store: MapStore, { title, caption }: Pick<View, "title" | "caption">): Id {
  const { screen } = store.getState();
  const settings = settingsInView(store.getState());
  let id = "";
  edit(store, "save a view", (map) => {
    id = freshId(map, title, "view");
    return withRecord(map, "views", { id, title, ...(caption && { caption }), screen, settings });
  });
  return id;
}

/** Names a view anew or gives it another caption; an empty caption is none. */
export function changeView(store: MapStore, id: Id, { title, caption }: Pick<View, "title" | "caption">): void {
  edit(store, "change a view", (map) => withChanges(map, "views", id, { title, caption: caption || undefined }));
}

/** Lets a view show what is on the screen now. */
export function retakeView(store: MapStore, id: Id): void {
  const { screen } = store.getState();
  const settings = settingsInView(store.getState());
  edit(store, "take a view anew", (map) => withChanges(map, "views", id, { screen, settings }));
}

export function removeView(store: MapStore, id: Id): void {
  edit(store, "remove a view", (map) => withoutRecord(map, "views", id));
  if (store.getState().view === id) store.setState({ view: undefined });
}

/** Moves a view up (-1) or down (1) in the walk; at the end it stays. */
export function moveView(store: MapStore, id: Id, by: -1 | 1): void {
  edit(store, "move a view", (map) => {
    const from = map.views.findIndex((view) => view.id === id);
    const to = from + by;
    const [view, other] = [map.views[from], map.views[to]];
    return view && other ? { ...map, views: map.views.with(from, other).with(to, view) } : map;
  });
}

/** Shows a view: everything on the screen is as it was when the view was saved. */
export function showView(store: MapStore, id: Id): void {
  const view = viewsOf(store).find((one) => one.id === id);
  const settings = view && settingsOfView(view);
  if (settings) store.setState(settings);
}

/** Goes to the next view of the walk (1) or to the one before (-1); at either end it stays. */
export function stepView(store: MapStore, by: -1 | 1): void {
  const views = viewsOf(store);
  const at = views.findIndex(({ id }) => id === store.getState().view);
  const next = views[at + by];
  if (at >= 0 && next) showView(store, next.id);
}

/** Ends the walk; what is on the screen stays. */
export function endWalk(store: MapStore): void {
  store.setState({ view: undefined });
}

/** The settings that a view was saved with; undefined for a screen that this app does not have. */
export function settingsOfView({ id, screen, settings }: View): Settings | undefined {
  const known = SCREENS.find((one) => one === screen);
  if (!known) return undefined;
  const query = new Map(Object.entries(settings).map(([key, value]) => [key, [value].flat().map(String)]));
  return { ...querySettings(known, query), view: id };
}

/** A setting with one value is a text in the file, one with several a list. */
function settingsInView(settings: Settings): View["settings"] {
  const query = settingsToQuery({ ...settings, view: undefined });
  return Object.fromEntries(
    [...query].map(([key, values]) => [key, values.length === 1 ? (values[0] ?? "") : [...values]]),
  );
}

function viewsOf(store: MapStore): MapDocument["views"] {
  return store.getState().open?.map.views ?? [];
}
