/** Keeps the address and the store in step: links, Back and Forward carry map, screen, selection and filters. */
import { addressWith, readAddress } from "../store/address.ts";
import { type MapState, mapStore, nameOfOrigin } from "../store/mapStore.ts";
import { FIRST_MAP } from "./bundledMaps.ts";
import { openNamed } from "./opening.ts";
import { SHELF_ADDRESS, showShelf, useShelf } from "./shelf/shelf.ts";

/** Changes that a person would step back over; the rest (a filter ticked, a card unfolded) replaces the entry. */
function isStep(before: MapState, after: MapState): boolean {
  return (
    before.open?.origin !== after.open?.origin || before.screen !== after.screen || before.selection !== after.selection
  );
}

/**
 * Begins to keep them in step, and opens the map that the address names.
 * @returns a function that ends it
 */
export function followAddress(): () => void {
  let isReading = false;
  const read = () => {
    if (location.hash === SHELF_ADDRESS) {
      showShelf(true);
      return;
    }
    const { map, settings } = readAddress(location.hash);
    const { open } = mapStore.getState();
    isReading = true;
    if (open && map === nameOfOrigin(open.origin)) {
      mapStore.setState(settings);
      showShelf(false);
    }
    // Until the map is there, the shelf stays in view, and so does what was open.
    else void openNamed(map ?? FIRST_MAP, settings);
    isReading = false;
  };
  const stop = mapStore.subscribe((after, before) => {
    const isFromShelf = useShelf.getState().isInView;
    if (isReading || !after.open || (isFromShelf && !isStep(before, after))) return;
    showShelf(false);
    const address = addressWith(after, {});
    if (address === location.hash) return;
    // The first map after a bare address is no step of its own: Back would lead to the same.
    if (isFromShelf || (before.open && isStep(before, after))) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  addEventListener("hashchange", read);
  addEventListener("popstate", read);
  read();
  return () => {
    stop();
    removeEventListener("hashchange", read);
    removeEventListener("popstate", read);
  };
}
